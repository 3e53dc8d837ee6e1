import { readText } from '../../../src/core/grid/read-text.js';

const tablesOf = (...lines: readonly string[]) =>
  readText(lines.join('\n')).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.grid.rows.map((row) => row.cells.map(({ text }) => text))] : [],
  );

describe('tables whose columns only spaces part', () => {
  it('puts the lines of a numbered row together', () => {
    const [rows] = tablesOf(
      'Plan for Thornmere                                 Appendix 1',
      '',
      'Ref   Action                     Lead               RAG',
      '',
      '1     Survey the flats and       Head of Housing    Green',
      '      the houses.',
      '2     Unlock the gates.          Head of            Red',
      '                                 Parks',
    );
    expect(rows).toEqual([
      ['Ref', 'Action', 'Lead', 'RAG'],
      ['1', 'Survey the flats and the houses.', 'Head of Housing', 'Green'],
      ['2', 'Unlock the gates.', 'Head of Parks', 'Red'],
    ]);
  });

  it('parts rows without numbers by the gaps between them, and by a second rating', () => {
    const [rows] = tablesOf(
      'Recommendation        Action              Status',
      '',
      'Mend the roofs        Survey flats        On track',
      'of the town           and houses',
      '',
      'Open the parks        Unlock gates        Delayed',
      '                      Cut the grass       On track',
      '',
      'A sentence below the table is no row of it, for it is longer than cells are.',
    );
    expect(rows).toEqual([
      ['Recommendation', 'Action', 'Status'],
      ['Mend the roofs of the town', 'Survey flats and houses', 'On track'],
      ['Open the parks', 'Unlock gates', 'Delayed'],
      ['', 'Cut the grass', 'On track'],
    ]);
  });

  it('places words below headings that stand in the middle of their columns', () => {
    const [rows] = tablesOf(
      '   Action                Lead            RAG',
      'Survey the flats      Head of Housing   Green',
      'Unlock all gates      Head of Parks     Red',
    );
    expect(rows?.[1]).toEqual(['Survey the flats', 'Head of Housing', 'Green']);
  });

  it.each([
    [
      'a list of contents',
      ['Section          Page    Author', 'Introduction     2', 'Finance    3'],
    ],
    ['two columns of names', ['Leader           Cllr Vane', 'Mayor            Cllr Rao']],
    [
      'prose',
      ['The peers came.  They saw.  They wrote a long report about it all.', 'It was good.'],
    ],
  ])('makes no table of %s', (_, lines) => {
    expect(tablesOf(...lines)).toEqual([]);
  });
});
