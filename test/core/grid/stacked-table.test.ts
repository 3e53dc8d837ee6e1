import { readText } from '../../../src/core/grid/read-text';
import { cellsOf } from './outline';

const cells = (text: string): readonly (readonly string[])[] => cellsOf(readText(text));
const HEADINGS = ['Ref', 'Action', 'Lead', 'RAG'];
const ROWS = [
  HEADINGS,
  ['1', 'Mend the quay wall', 'Kit Rowe', 'Green'],
  ['2', 'Paint the beacon', 'Jo Penhale', 'Amber'],
  ['3', 'Train the wardens', 'Mo Carne', 'Red'],
];

describe('a table with each cell on a line or in a paragraph of its own', () => {
  test.each([
    ['on lines', ROWS.map((row) => row.join('\n')).join('\n')],
    ['in paragraphs', ROWS.flat().join('\n\n')],
    ['with rows parted by blank lines', ROWS.map((row) => row.join('\n')).join('\n\n')],
    ['with rows parted by dashes', ROWS.map((row) => row.join('\n')).join('\n---\n')],
    ['below a title', `Harbour plan\n${ROWS.flat().join('\n')}`],
    ['above a closing remark', `${ROWS.flat().join('\n')}\n\nWe will report again in May.`],
  ])('is read %s', (_, text) => {
    expect(cells(text)).toEqual(ROWS);
  });

  test('cells may be broken over lines and hold lists', () => {
    const text = `Ref\nAction\nLead\nRAG
1\nMend the quay wall\nand the steps\n• stone\n• crane\nKit Rowe\nGreen
2\nPaint the beacon\nJo Penhale\nAmber`;

    expect(cells(text)[1]).toEqual([
      '1',
      'Mend the quay wall and the steps\n• stone\n• crane',
      'Kit Rowe',
      'Green',
    ]);
  });

  test('without refs, gaps part the rows where a column holds ratings or dates', () => {
    const text =
      'Action\nLead\nDue\n\nMend the wall\nKit\nMay 2024\n\nPaint the beacon\nJo\nJune 2024\n\nThe end.';

    expect(cells(text)).toEqual([
      ['Action', 'Lead', 'Due'],
      ['Mend the wall', 'Kit', 'May 2024'],
      ['Paint the beacon', 'Jo', 'June 2024'],
    ]);
  });

  test('without refs and gaps, dates and ratings that come again in their columns part the rows', () => {
    const text =
      'Action\nLead\nDue\nRAG\nMend the wall\nKit\nMay 2024\nGreen\nPaint it\nJo\nRed\nTrain\nMo\nTBC\nAmber';
    const { blocks } = readText(text.replace('Paint it', 'Oil it\nKit\nJune 2024\nRed\nPaint it'));

    expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []))).toMatchObject([
      {
        rows: [
          { line: 1 },
          { line: 5 },
          { line: 9 },
          {
            line: 16,
            cells: [{ text: 'Train' }, { text: 'Mo' }, { text: 'TBC' }, { text: 'Amber' }],
          },
        ],
        leftovers: [{ line: 13, text: 'Paint it\nJo\nRed' }],
      },
    ]);
  });

  test.each([
    ['a row of headings only stands above names', 'Aims\nOwner\nBoat\nKit\nJo\nMo\nAnn\nBo\nCy'],
    [
      'a cell is missing',
      'Ref\nAction\nLead\nRAG\n1\nMend\nKit\nGreen\n2\nPaint\nAmber\n3\nTrain\nMo\nRed',
    ],
    [
      'addresses stand in groups',
      'Jo Penhale\nLeader\nSaltmarsh\n\nKit Rowe\nDirector\nFerry\n\nMo Carne\nPeer\nQuay',
    ],
    ['a list is numbered on lines of its own', 'Aims\nNorth\nSouth\n1\nMend\n7\nPaint'],
  ])('is not made up where %s', (_, text) => {
    expect(cells(text)).toEqual([]);
  });
});
