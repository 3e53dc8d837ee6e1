import { proposeBinding, type FilledTable } from '../../../src/core/binding/propose-binding.js';

/** A table as text: cells parted by "|", the header first. */
function table(name: string, text: string): FilledTable {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [header = []] = rows;
  return {
    table: {
      id: `id-${name}`,
      name,
      columns: header.map((heading, index) => ({ id: `${index + 1}`, heading })),
    },
    grid: {
      rows: rows.map((cells, line) => ({
        line: line + 1,
        cells: cells.map((each) => ({ text: each })),
      })),
    },
  };
}

function proposed(...tables: readonly FilledTable[]) {
  const binding = proposeBinding(tables);
  return binding?.tables.map(({ role, name, columns }) => ({
    role,
    name,
    fields: Object.fromEntries(columns.map(({ field, heading }) => [field, heading])),
  }));
}

const wide = table(
  'Tracker',
  `Rec no. | Peer recommendation | What we will do | Lead officer | By when | BRAG | Position at March
   1 | Settle priorities | Hold a day | Chief Executive | June 2025 | Green | Held.
   2 | Open the budget | Publish it | Finance Lead | July 2025 | Amber | Late.`,
);

test('one wide table is bound by what its headings mean', () => {
  expect(proposed(wide)).toEqual([
    {
      role: 'plan',
      name: 'Tracker',
      fields: {
        ref: 'Rec no.',
        recommendation: 'Peer recommendation',
        action: 'What we will do',
        owner: 'Lead officer',
        due: 'By when',
        rating: 'BRAG',
        update: 'Position at March',
      },
    },
  ]);
});

test('tables that name each other by ref are bound as linked ones', () => {
  const recommendations = table(
    'Recs',
    `Ref | Recommendation
     R1 | Settle priorities
     R2 | Open the budget`,
  );
  const actions = table(
    'Acts',
    `Action no. | Action | Answers | Owner | RAG
     A1 | Hold a day | R1 | Chief Executive | Green
     A2 | Publish it | R1, R2 | Finance Lead | Amber`,
  );
  expect(proposed(actions, recommendations)).toMatchObject([
    { role: 'recommendations', name: 'Recs', fields: { ref: 'Ref' } },
    {
      role: 'actions',
      name: 'Acts',
      fields: { ref: 'Action no.', action: 'Action', recommendations: 'Answers', owner: 'Owner' },
    },
  ]);
});

test('a table that is no plan is not proposed', () => {
  const budget = table('Budget', 'Cost centre | Budget | Spend\n 100 | 5 | 4\n 200 | 6 | 7');
  expect(proposeBinding([budget])).toBeNull();
  expect(proposed(budget, wide)?.map(({ name }) => name)).toEqual(['Tracker']);
});

test('a workbook without tables has nothing to bind', () => {
  expect(proposeBinding([])).toBeNull();
});
