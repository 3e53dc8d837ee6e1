import { readText } from '../../../src/core/grid/read-text';
import { cellsOf, outline } from './outline';

describe('prose and lists of a pasted report', () => {
  test('a heading, a numbered list in Markdown and its nested points keep their order and depth', () => {
    const report = `2. Key recommendations

The team recommends that the council should:

- 1) **Agree one plan for the harbour.** Its partners asked for it.
- 2) **Share data** by:
 - naming an owner
 - o publishing the register`;

    expect(outline(readText(report))).toEqual([
      'heading 2. Key recommendations',
      'paragraph The team recommends that the council should:',
      'item/0 1) **Agree one plan for the harbour.** Its partners asked for it.',
      'item/0 2) **Share data** by:',
      'item/1 - naming an owner',
      'item/1 o publishing the register',
    ]);
  });

  test('bullets that lost their indents in a PDF are still nested by their kind of mark', () => {
    const report = '• Review the depot\no its lease\no its stock\n• Sell the barge';

    expect(outline(readText(report))).toEqual([
      'item/0 • Review the depot',
      'item/1 o its lease',
      'item/1 o its stock',
      'item/0 • Sell the barge',
    ]);
  });

  test('a bullet on a line of its own belongs to the line below it', () => {
    expect(outline(readText('•\nMend the pier\nand the deck\n•\nSell the barge\n3.'))).toEqual([
      'item/0 • Mend the pier and the deck',
      'item/0 • Sell the barge',
      'paragraph 3.',
    ]);
  });

  test('numbers set flush right make one list', () => {
    const report = ' 9. Mend the pier\n10. Paint the pier';

    expect(outline(readText(report))).toEqual([
      'item/0 9. Mend the pier',
      'item/0 10. Paint the pier',
    ]);
  });

  test('a number that word processors part from its text by a tab begins an item, not a table', () => {
    const report = '1.\tMend the pier, which fell\ninto the sea\n2.\tPaint the pier';

    expect(outline(readText(report))).toEqual([
      'item/0 1. Mend the pier, which fell into the sea',
      'item/0 2. Paint the pier',
    ]);
  });

  test('a sentence cut by the end of a page is one again, and says where it was joined', () => {
    const report = '- 1) Work with the harbour users,\n\n3\n\nwho know the tides.\n\nNext steps';
    const [item, page, heading] = readText(report).blocks;

    expect(item).toMatchObject({
      text: 'Work with the harbour users, who know the tides.',
      joined: [5],
    });
    expect(page).toMatchObject({ kind: 'paragraph', text: '3', line: 3 });
    expect(heading).toMatchObject({ kind: 'heading', text: 'Next steps' });
  });

  test('lines that a PDF broke at the edge of the page are one paragraph', () => {
    const report = `The borough looks with care and much pride on its harbour and the
Thornmere economy. It recognises that its partners see more of
the coast than it does.

Governance
Members are well supported by their officers, who brief them often.`;

    expect(outline(readText(report))).toEqual([
      'paragraph The borough looks with care and much pride on its harbour and the Thornmere economy. It recognises that its partners see more of the coast than it does.',
      'heading Governance',
      'paragraph Members are well supported by their officers, who brief them often.',
    ]);
  });

  test('a number at the start of a broken line stays in its sentence', () => {
    const report = `The grant that the council received for the pier rose again by
3.5 per cent in the year, which was more than officers expected
it to be.`;

    expect(readText(report).blocks).toHaveLength(1);
  });

  test('lines of an address are not run together', () => {
    expect(outline(readText('Yours faithfully\nJo Penhale\nHarbour Master'))).toEqual([
      'paragraph Yours faithfully',
      'paragraph Jo Penhale',
      'paragraph Harbour Master',
    ]);
  });

  test('numbered section headings are headings, and a list of short names stays a list', () => {
    const report =
      '1. Introduction\n\nThe team came in May.\n\n2. Themes\n\n1. Leadership\n\n2. Finance';

    expect(outline(readText(report))).toEqual([
      'heading 1. Introduction',
      'paragraph The team came in May.',
      'heading 2. Themes',
      'item/0 1. Leadership',
      'item/0 2. Finance',
    ]);
  });

  test('Markdown headings and escaped characters lose their marks', () => {
    expect(outline(readText('## Areas to improve ##\n\nSee the plan \\(2024\\).'))).toEqual([
      'heading Areas to improve',
      'paragraph See the plan (2024).',
    ]);
  });

  test('a mark inside bold is still a mark', () => {
    expect(outline(readText('**1) Mend the pier.** It leaks.'))).toEqual([
      'item/0 1) **Mend the pier.** It leaks.',
    ]);
  });
});

describe('tables in a pasted report', () => {
  test('each run of tabbed lines is a table of its own, with the lines it stands on', () => {
    const report =
      'Appendix A\n\nRef\tAction\tUpdate\n1\tMend\tDone\n\nRef\tAction\tUpdate\n\t\tand painted';
    const tables = readText(report).blocks.filter((block) => block.kind === 'table');

    expect(tables.map(({ line }) => line)).toEqual([3, 6]);
    expect(cellsOf({ blocks: tables })).toEqual([
      ['Ref', 'Action', 'Update'],
      ['1', 'Mend', 'Done'],
      ['Ref', 'Action', 'Update'],
      ['', '', 'and painted'],
    ]);
  });

  test('a row that goes on after a page without a repeated heading stays a row', () => {
    expect(cellsOf(readText('Ref\tAction\n1\tMend the\n\nPage 2 of 3\n\n\tpier'))).toEqual([
      ['Ref', 'Action'],
      ['1', 'Mend the'],
      ['', 'pier'],
    ]);
  });

  test('a paragraph indented by a tab is no table', () => {
    expect(outline(readText('\tThe team came in May.'))).toEqual([
      'paragraph The team came in May.',
    ]);
  });

  test("rows padded with empty cells keep every cell, and a theme's row of one cell stays", () => {
    expect(cellsOf(readText('Issue\tProgress\nThe harbour\nMend\tDone\t\t'))).toEqual([
      ['Issue', 'Progress'],
      ['The harbour'],
      ['Mend', 'Done', '', ''],
    ]);
  });

  test("quoted cells of Excel's clipboard hold line ends, tabs part cells, and quotes are halved", () => {
    const clipboard = 'Ref\tUpdate\r\n1\t"First line\r\nsecond ""line"""\r\n2\tnext\r\n';

    expect(cellsOf(readText(clipboard))).toEqual([
      ['Ref', 'Update'],
      ['1', 'First line\nsecond "line"'],
      ['2', 'next'],
    ]);
    expect(readText(clipboard).blocks[0]).toMatchObject({
      grid: { rows: [{ line: 1 }, { line: 2 }, { line: 4 }] },
    });
  });

  test('a quotation that nobody closed swallows no rows', () => {
    expect(cellsOf(readText('Ref\tUpdate\n1\t"Blue sky\n2\tfive inches 5"\n3\tend'))).toEqual([
      ['Ref', 'Update'],
      ['1', '"Blue sky'],
      ['2', 'five inches 5"'],
      ['3', 'end'],
    ]);
  });

  test("paragraphs of Word's cells, each on a line of its own, come back into their cells", () => {
    const pasted =
      'Ref\tAction\tUpdate\n1\tMend it\nPaint it\tDone in May\nClosed in June\n2\tSell it\tNo';

    expect(cellsOf(readText(pasted))).toEqual([
      ['Ref', 'Action', 'Update'],
      ['1', 'Mend it\nPaint it', 'Done in May\nClosed in June'],
      ['2', 'Sell it', 'No'],
    ]);
  });

  test('a Markdown table loses its rule and its pipes', () => {
    const report = '| Ref | **Action** |\n|:---|---:|\n| 1 | Mend<br>and paint a \\| b |';

    expect(cellsOf(readText(report))).toEqual([
      ['Ref', 'Action'],
      ['1', 'Mend\nand paint a | b'],
    ]);
  });

  test('a table with a heading and nothing else is still a table', () => {
    expect(cellsOf(readText('Ref\tAction\tUpdate'))).toEqual([['Ref', 'Action', 'Update']]);
  });
});

describe('awkward texts', () => {
  test.each([
    ['nothing', ''],
    ['blank lines', '\n\r\n \t \n\f\n'],
    ['a byte-order mark', '\ufeff'],
  ])('%s gives no blocks', (_name, text) => {
    expect(readText(text).blocks).toEqual([]);
  });

  test('Windows, old Mac and Unix line ends count the same lines', () => {
    const lines = ['\ufeffRef\tAction', '1\tMend', '', 'End of the table.'];
    const read = (end: string): unknown => readText(lines.join(end));

    expect(read('\r\n')).toEqual(read('\n'));
    expect(read('\r')).toEqual(read('\n'));
  });

  test('what cannot be seen goes; emoji, right-to-left text and accents stay as they are', () => {
    const cells = cellsOf(readText('har\u00adbour\u200b\u00a0wall\t👩‍👩‍👧 🟢\tשלום עולם\tcafé'));

    expect(cells).toEqual([['harbour wall', '👩‍👩‍👧 🟢', 'שלום עולם', 'café']]);
  });

  test('a cell longer than Excel takes is kept whole', () => {
    const long = 'word '.repeat(7000).trim();

    expect(cellsOf(readText(`Ref\tUpdate\n1\t${long}`))[1]).toEqual(['1', long]);
  });
});
