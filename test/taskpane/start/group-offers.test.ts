import { groupOffers } from '../../../src/taskpane/start/group-offers.js';
import { readTables } from '../../../src/tasks/read-tables.js';
import type { TableContents } from '../../../src/workbook/workbook.js';

function aTable(name: string, sheet: string, rows: readonly (readonly string[])[]): TableContents {
  const [headings = []] = rows;
  return {
    table: {
      id: name,
      name,
      sheet,
      at: { row: 2, column: 0, rows: rows.length, columns: headings.length },
      dataRows: rows.length - 1,
      columns: headings.map((heading, at) => ({ id: `${name}${at}`, heading })),
    },
    grid: {
      rows: rows.map((texts, at) => ({
        line: at + 3,
        cells: texts.map((text) => ({ text })),
      })),
    },
  };
}

const PLAN = [
  ['Ref', 'Action', 'RAG'],
  ['1', 'Publish the plan', 'Green'],
];

function group(activeSheet: string | null, ...tables: readonly TableContents[]) {
  const sheets = ['Notes', 'Cells'].map((sheet) => ({ sheet, rows: 3 }));
  const grouped = groupOffers({ ...readTables(tables), sheets }, activeSheet);
  const names = (offers: readonly { readonly table: { readonly name: string } }[]) =>
    offers.map(({ table }) => table.name);
  return {
    here: names(grouped.here),
    elsewhere: names(grouped.elsewhere),
    others: names(grouped.others),
    sheets: grouped.sheets.map(({ sheet }) => sheet),
    linked: [...grouped.here, ...grouped.elsewhere].flatMap(({ linkedWith }) => linkedWith),
  };
}

test('the plan on the sheet in front comes first, those of other sheets below', () => {
  const tables = [aTable('Old', 'Last year', PLAN), aTable('New', 'This year', PLAN)];
  expect(group('This year', ...tables)).toMatchObject({ here: ['New'], elsewhere: ['Old'] });
});

test('tables linked by their refs are one offer', () => {
  const recommendations = aTable('Recs', 'Plan', [
    ['Ref', 'Recommendation'],
    ['R1', 'Publish a plan'],
    ['R2', 'Train members'],
  ]);
  const actions = aTable('Acts', 'Work', [
    ['Ref', 'Recommendation', 'Action', 'RAG'],
    ['1', 'R1', 'Write it', 'Green'],
    ['2', 'R2', 'Run sessions', 'Amber'],
  ]);
  expect(group('Plan', recommendations, actions)).toMatchObject({
    here: ['Acts'],
    elsewhere: [],
    linked: ['Recs'],
  });
});

test('a table in front that has owners and ratings under odd headings is offered all the same', () => {
  const odd = aTable('Odd', 'Tracker', [
    ['What we said', 'Who', 'Colour'],
    ['Publish', 'Head of Policy', 'Green'],
  ]);
  expect(group('Tracker', odd)).toMatchObject({ here: ['Odd'], others: [] });
  expect(group('Elsewhere', odd)).toMatchObject({ here: [], others: ['Odd'] });
});

test('a table of something else is kept apart, for a person may know better', () => {
  const budget = aTable('Budget', 'Money', [
    ['Cost centre', 'Amount'],
    ['A1', '10'],
  ]);
  expect(group('Money', budget)).toMatchObject({ here: [], others: ['Budget'] });
});

test('of sheets without a table the one in front is offered first', () => {
  expect(group('Cells').sheets).toEqual(['Cells', 'Notes']);
  expect(group(null).sheets).toEqual(['Notes', 'Cells']);
});
