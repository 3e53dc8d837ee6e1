import { layOut } from '../../../src/core/sheet/lay-out.js';
import type { Block, SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';

function tableOf(name: string, rows: number): Block {
  return {
    kind: 'table',
    name,
    columns: [{ heading: 'Ref', kind: 'ref' }],
    rows: Array.from({ length: rows }, (_, index) => ({ cells: [String(index + 1)] })),
  };
}

function sheetOf(blocks: readonly Block[]): SheetSpec {
  const page = { orientation: 'landscape', footer: 'List' } as const;
  return { name: 'List', mark: 'list', title: 'List', note: 'Two tables.', page, blocks };
}

describe('what belongs together on paper', () => {
  it('has a table, its heading and the remarks on it on one page', () => {
    const placed = layOut(
      sheetOf([
        tableOf('First', 10),
        { kind: 'heading', text: 'Second' },
        tableOf('Second', 8),
        { kind: 'remark', text: 'Counting rule: each counts once.' },
        { kind: 'remark', text: 'Percentages add up to 100.' },
      ]),
      PACK_THEME,
    );
    const second = placed.tables[1]?.at.row ?? 0;
    expect(placed.page?.breaksBefore).toHaveLength(1);
    expect(placed.page?.breaksBefore[0]).toBeLessThan(second);
  });
});
