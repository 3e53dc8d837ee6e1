import type { Finding } from '../../../src/core/checks/finding.js';
import type { PackOptions } from '../../../src/core/pack/pack-options.js';
import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { BRAG } from '../../../src/core/plan/schemes.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import { aPlan } from '../../builders/a-plan.js';
import { rowsOf } from './drawn.js';

const plan = aPlan({ scheme: BRAG });
const progress = measureProgress(plan, '2024-06-30', 'action');
const NOT_UNDERSTOOD: Finding = {
  code: 'rating-not-recognised',
  severity: 'warning',
  about: { action: '1' },
  facts: {},
};

function notes(
  options: Partial<PackOptions> = {},
  source: { findings?: readonly Finding[]; putAside?: number } = {},
): SheetSpec {
  const chosen = { sheets: ['appendix-1', 'notes', 'checks'] as const, ...options };
  const drawn = packSheets({ plan, progress, findings: [], ...source }, chosen);
  const sheet = drawn.find(({ id }) => id === 'notes');
  if (!sheet) throw new Error('There are no notes.');
  return sheet.spec;
}

const said = (sheet: SheetSpec): Readonly<Record<string, unknown>> =>
  Object.fromEntries(rowsOf(sheet, 'PackNotes').map(({ About, Note }) => [About, Note]));
const held = (sheet: SheetSpec) => rowsOf(sheet, 'PackSheets').map(({ Sheet }) => Sheet);

test('the notes list the sheets that go out, also those that stood already', () => {
  expect(held(notes())).toEqual(['Appendix 1', 'Notes']);
  expect(held(notes({ standing: ['rag-summary', 'checks'] }))).toEqual([
    'Appendix 1',
    'RAG summary',
    'Notes',
  ]);
  expect(held(notes({ appendix: 'B' }))).toContain('Appendix B');
});

test('they say day, plan, scheme with its key, and the counting rule with its denominator', () => {
  const sheet = notes();
  expect(said(sheet)).toMatchObject({
    Plan: 'Thornmere peer challenge action plan',
    'Report date': '30 June 2024',
    'Counting rule':
      'Each action counts once. A rating given for several actions together counts for each of them. There is 1 action in all.',
  });
  expect(said(sheet)['Rating scheme']).toMatch(/R Red/);
  expect(rowsOf(sheet, 'PackKey').map(({ Rating }) => Rating)).toContain('N Not rated');
});

test('who may be asked is said where it is known, and otherwise left out', () => {
  expect(said(notes())).not.toHaveProperty('Who may be asked');
  expect(said(notes({ contact: ' Performance team, Town Hall ' }))).toMatchObject({
    'Who may be asked': 'Performance team, Town Hall',
  });
});

test('what was not understood and what was put aside are counted', () => {
  expect(said(notes())).toMatchObject({
    'Not understood': 'Every rating, due date and reference was understood.',
    'Put aside': 'Nothing that the checks found was put aside.',
  });
  const findings = [NOT_UNDERSTOOD, NOT_UNDERSTOOD];
  expect(said(notes({}, { findings, putAside: 1 }))).toMatchObject({
    'Not understood': 'Printed as written, and not counted as a rating or a date: 2 ratings.',
    'Put aside':
      '1 finding of the checks was looked at and put aside with a reason, which the workbook keeps.',
  });
});
