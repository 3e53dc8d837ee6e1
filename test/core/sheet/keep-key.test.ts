import { layOut } from '../../../src/core/sheet/lay-out.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';

/** A long table whose header is repeated, and a key of five rows below it. */
function listWithKey(rows: readonly string[], { cut = false } = {}): SheetSpec {
  return {
    name: 'List',
    mark: 'list',
    title: 'List',
    note: 'Key below the table.',
    page: { orientation: 'landscape', footer: 'List' },
    blocks: [
      {
        kind: 'table',
        name: 'Items',
        columns: [
          { heading: 'Ref', kind: 'ref', width: { points: 60 } },
          { heading: 'Text', kind: 'text' },
        ],
        rows: rows.map((text, index) => ({ cells: [String(index + 1), text], startsGroup: true })),
        repeatHeader: true,
        longRowsContinue: cut,
      },
      { kind: 'heading', text: 'Key' },
      {
        kind: 'table',
        name: 'Key',
        columns: [
          { heading: 'Letter', kind: 'ref' },
          { heading: 'Meaning', kind: 'text' },
        ],
        rows: ['R', 'A', 'G', 'C', 'N'].map((letter) => ({ cells: [letter, 'Said here'] })),
      },
    ],
  };
}

function lastPageOf(spec: SheetSpec) {
  const { page, tables } = layOut(spec, PACK_THEME);
  const [items, key] = tables.map(({ at }) => at);
  return {
    begin: page?.breaksBefore.at(-1),
    endOfItems: (items?.row ?? 0) + (items?.rows ?? 0),
    key: key?.row,
  };
}

describe('a key below a long table', () => {
  it('takes the last row with it to the next page, so that the header repeated there heads it', () => {
    const { begin, endOfItems, key } = lastPageOf(listWithKey(Array<string>(21).fill('Short')));
    expect(begin).toBe(endOfItems - 1);
    expect(key).toBeGreaterThan(endOfItems);
  });

  it('takes the end of a tall last row with it where the row may go on', () => {
    const tall = Array.from({ length: 31 }, (_, line) => `Line ${line + 1}`).join('\n');
    const { begin, endOfItems } = lastPageOf(listWithKey([tall], { cut: true }));
    expect(begin).toBe(endOfItems - 1);
  });

  it('leaves the rows where they are when it fits below them', () => {
    expect(lastPageOf(listWithKey(Array<string>(5).fill('Short'))).begin).toBeUndefined();
  });
});
