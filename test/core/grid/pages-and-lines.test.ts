import { readText } from '../../../src/core/grid/read-text';
import { outline } from './outline';

const rows = (text: string): readonly (readonly string[])[] =>
  readText(text).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.grid.rows.map(({ cells }) => cells.map((cell) => cell.text))
      : [],
  );
const edges = (text: string): readonly string[] =>
  (readText(text).pageEdges ?? []).map((edge) => `${edge.line} ${edge.text}`);
const prose = (text: string): readonly string[] => outline(readText(text));

describe('what pages print at their edges', () => {
  const paged = `Harbour plan          Thornmere

1) Mend the quay wall, which is old and which many people

Page 1 of 3
\fHarbour plan          Thornmere

use each day.

2) Paint the beacon.

Page 2 of 3
\fHarbour plan          Thornmere

3) Train the wardens.`;

  test('page numbers and running heads are set apart, and sentences go on over them', () => {
    expect(
      readText(paged).blocks.flatMap((block) => (block.kind === 'item' ? [block.text] : [])),
    ).toEqual([
      'Mend the quay wall, which is old and which many people use each day.',
      'Paint the beacon.',
      'Train the wardens.',
    ]);
    expect(edges(paged)).toEqual([
      '5 Page 1 of 3',
      '6 Harbour plan Thornmere',
      '12 Page 2 of 3',
      '13 Harbour plan Thornmere',
    ]);
  });

  test('the first running head stays: it may be the title', () => {
    expect(readText(paged).blocks[0]).toMatchObject({ line: 1, text: 'Harbour plan Thornmere' });
  });

  test('between the rows of a tabbed table they are no rows, and its heading stays', () => {
    const text = `Thornmere\tAppendix 1
Ref\tAction\tLead
1\tMend the wall\tKit
4
Thornmere\tAppendix 1
Ref\tAction\tLead
2\tPaint the beacon\tJo
Page 5 of 7
Thornmere\tAppendix 1
Ref\tAction\tLead
3\tTrain the wardens\tMo`;

    expect(rows(text).filter(([first]) => /\d/.test(first ?? ''))).toEqual([
      ['1', 'Mend the wall', 'Kit'],
      ['2', 'Paint the beacon', 'Jo'],
      ['3', 'Train the wardens', 'Mo'],
    ]);
    expect(edges(text)).toEqual([
      '4 4',
      '5 Thornmere Appendix 1',
      '8 Page 5 of 7',
      '9 Thornmere Appendix 1',
    ]);
  });

  test('a heading of two columns that comes again is no running head', () => {
    const text =
      'Issue\tProgress\nThe wall\tMended\nPage 2 of 3\nIssue\tProgress\nThe path\tOpen\n';

    expect(edges(text)).toEqual(['3 Page 2 of 3']);
  });

  test('a text without page ends keeps every line, numbers and repeated lines too', () => {
    const text = 'Lead\n\n1\n\nHead of Parks\n\n2\n\nHead of Parks\n';

    expect(readText(text).pageEdges).toBeUndefined();
    expect(prose(text)).toHaveLength(5);
  });
});

describe('words broken at line ends', () => {
  test.each([
    ['the har-\nbour is old', 'the harbour is old'],
    ['a long-\nterm plan', 'a long-term plan'],
    ['the work-\nshops. Two workshops', 'the workshops. Two workshops'],
    ['a boat-\nyard. Our boat-yard', 'a boat-yard. Our boat-yard'],
    ['a tide\u00ad\ntable is up', 'a tidetable is up'],
    ['costs 2023-\n24 and later', 'costs 2023-'],
  ])('%j reads as %j', (text, read) => {
    expect(readText(text).blocks[0]).toMatchObject({ text: read });
  });
});

describe('tables in the forms that people and mail give them', () => {
  test('quoted mail is read without its quoting signs', () => {
    expect(rows('> > Ref\tAction\n> > 1\tMend the wall\n> > 2\tPaint')).toEqual([
      ['Ref', 'Action'],
      ['1', 'Mend the wall'],
      ['2', 'Paint'],
    ]);
    expect(prose('Costs\n\n> 50 per cent of all')).toHaveLength(2);
  });

  test('a Markdown row broken over lines is one row, with or without its outer pipes', () => {
    expect(
      rows(`| Ref | Action | Lead |
|:---|:---:|---:|
| 1 | Mend the old
quay wall<br>Paint it | Kit |
| 2 | Open the A\\|B path |
Jo |
| 3 | Short row |`),
    ).toEqual([
      ['Ref', 'Action', 'Lead'],
      ['1', 'Mend the old quay wall\nPaint it', 'Kit'],
      ['2', 'Open the A|B path', 'Jo'],
      ['3', 'Short row'],
    ]);
    expect(rows('Ref | Action | Lead\n--- | --- | ---\n1 | Mend |\n2 | Paint | Jo')).toEqual([
      ['Ref', 'Action', 'Lead'],
      ['1', 'Mend'],
      ['2', 'Paint', 'Jo'],
    ]);
  });

  test('a Markdown table goes on after the end of a page', () => {
    expect(rows('| Ref | Lead |\n|---|---|\n| 1 | Kit |\n\nPage 2 of 3\n\n| 2 | Jo |')).toEqual([
      ['Ref', 'Lead'],
      ['1', 'Kit'],
      ['2', 'Jo'],
    ]);
  });

  test('headings set by spaces stand above columns set by tabs', () => {
    expect(rows('Ref   Action        Lead\n1 \t Mend \t Kit\n2\tPaint\tJo')).toEqual([
      ['Ref', 'Action', 'Lead'],
      ['1', 'Mend', 'Kit'],
      ['2', 'Paint', 'Jo'],
    ]);
  });

  test('two tabs where one would do part no empty cell; an empty cell of even rows stays', () => {
    expect(rows('Ref\tAction\t\tLead\n1\tMend the wall\tKit\n2\tPaint\t\tJo')[1]).toEqual([
      '1',
      'Mend the wall',
      'Kit',
    ]);
    expect(rows('Ref\tAction\tLead\n1\t\tKit\n2\tPaint\tJo')[1]).toEqual(['1', '', 'Kit']);
  });

  test('a table aligned by spaces goes on over the end of a page', () => {
    const text = `Ref   Action              Lead

1     Mend the quay wall  Kit
2     Paint the north-    Jo
      ern beacon


            Page 1 of 2

3     Train the wardens   Mo`;

    expect(rows(text).slice(1)).toEqual([
      ['1', 'Mend the quay wall', 'Kit'],
      ['2', 'Paint the northern beacon', 'Jo'],
      ['3', 'Train the wardens', 'Mo'],
    ]);
  });
});
