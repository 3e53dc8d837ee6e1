import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import type { PackSheetId } from '../../../src/core/pack/pack-options.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import { aPlan, anAction } from '../../builders/a-plan.js';
import { rowsOf } from './drawn.js';

const OWNERS = Array.from({ length: 11 }, (_, index) => `Head of Neighbourhood ${index + 1}`);

function drawn(id: PackSheetId, owners: readonly string[]): SheetSpec {
  const plan = aPlan({ actions: [anAction({ owners })] });
  const progress = measureProgress(plan, '2024-06-30', 'action');
  const [sheet] = packSheets({ plan, progress, findings: [] }, { sheets: [id] });
  if (!sheet) throw new Error(`There is no ${id}.`);
  return sheet.spec;
}

function ownerWidth({ blocks }: SheetSpec): number {
  const columns = blocks.flatMap((block) => (block.kind === 'table' ? block.columns : []));
  const width = columns.find(({ heading }) => heading === 'Owner')?.width;
  return width && 'points' in width ? width.points : 0;
}

test('the appendix names all owners of an action, each on a line of its own where they are many', () => {
  const appendix = drawn('appendix-1', OWNERS);
  expect(rowsOf(appendix, 'Appendix1')[0]).toMatchObject({ Owner: OWNERS.join('\n') });
  expect(ownerWidth(appendix)).toBeGreaterThan(
    ownerWidth(drawn('appendix-1', OWNERS.slice(0, 2))) + 30,
  );
});

test('where an action is one of a list, the first of its many owners are named and the others counted', () => {
  expect(rowsOf(drawn('exceptions', OWNERS), 'Exceptions')[0]).toMatchObject({
    Owner: 'Head of Neighbourhood 1\nHead of Neighbourhood 2\nand 9 others',
  });
});

test('an action of many owners counts the others that it stands under', () => {
  const [row] = rowsOf(drawn('by-owner', OWNERS), 'ByOwner');
  expect(row?.['Action']).toMatch(/\nAlso under 10 others$/);
});

test('owners that differ in a number are listed as people count', () => {
  const names = rowsOf(drawn('by-owner', OWNERS), 'ByOwner').map((row) => row['Owner']);
  expect(names).toEqual(OWNERS);
});
