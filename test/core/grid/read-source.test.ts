import { readSource } from '../../../src/core/grid/read-source';
import { cellsOf, outline } from './outline';

describe('delimited files', () => {
  test('commas, quotes and line ends inside quoted cells of a .csv file stay in their cells', () => {
    const text = '\ufeffRef,Action,Update\r\n1,"Mend, then paint","It said ""soon"".\r\nDone."\r\n';
    const document = readSource({ kind: 'csv', text });

    expect(cellsOf(document)).toEqual([
      ['Ref', 'Action', 'Update'],
      ['1', 'Mend, then paint', 'It said "soon".\nDone.'],
    ]);
  });

  test.each([
    ['semicolons', 'Ref;Action\n1;Mend, then paint\n2;Sell, or not'],
    [
      'a separator that the first line names',
      'sep=;\nRef;Action\n1;Mend, then paint\n2;Sell, or not',
    ],
    ['tabs', 'Ref\tAction\n1\tMend, then paint\n2\tSell, or not'],
  ])('%s part the cells', (_name, text) => {
    expect(cellsOf(readSource({ kind: 'csv', text }))).toEqual([
      ['Ref', 'Action'],
      ['1', 'Mend, then paint'],
      ['2', 'Sell, or not'],
    ]);
  });

  test('a title above the table is its heading, and a blank row parts one table from the next', () => {
    const text = 'Harbour plan - June 2024,,\n,,\nRef,Action,RAG\n1,Mend,Green\n,,\n2,Sell,Red';

    expect(outline(readSource({ kind: 'csv', text }))).toEqual([
      'heading Harbour plan - June 2024',
      'table Ref | Action | RAG // 1 | Mend | Green',
      'table 2 | Sell | Red',
    ]);
  });

  test('cells copied out of a spreadsheet keep empty cells and their lines', () => {
    const document = readSource({ kind: 'tsv', text: 'Ref\tAction\n1\t"a\nb"\n\t\n2\t' });

    expect(cellsOf(document)).toEqual([
      ['Ref', 'Action'],
      ['1', 'a\nb'],
      ['2', ''],
    ]);
    expect(document.blocks.map(({ line }) => line)).toEqual([1, 5]);
  });

  test.each(['text', 'tsv', 'csv', 'markdown', 'html'] as const)(
    'an empty %s has no blocks',
    (kind) => {
      expect(readSource({ kind, text: '' }).blocks).toEqual([]);
      expect(readSource({ kind, text: ' \r\n\n' }).blocks).toEqual([]);
    },
  );
});
