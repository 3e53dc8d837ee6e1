import { listWithAnd, wordNumber } from '../../core/wording/words.js';

export const BIND_WORDS = {
  title: 'Use a table',
  promise: 'The table stays as it is. The workbook only keeps which columns hold what.',
  reading: 'Looking at the table…',
  noTables:
    'This workbook has no tables. Select the plan’s cells, choose Insert, Table in Excel, and look again; or paste the plan.',
  lookAgain: 'Look again',
  table: 'Table',
  tableChoice: (name: string, sheet: string, address: string) =>
    name === sheet ? `${name} (${address})` : `${name} (${sheet}, ${address})`,
  linked: (tables: readonly string[]) =>
    `Linked by their refs, and read together: ${listWithAnd(tables)}.`,
  columnsOf: (table: string) => `What each column of ${table} holds`,
  noAction:
    'No column holds actions or recommendations. Choose which one does; without it there is no plan to check.',
  onlyRecommendations: 'No column holds actions, so recommendations are what is counted.',
  noRating: 'No column holds ratings, so every action counts as not rated.',
  tooFew: 'At least two columns must hold something of the plan.',
  rule: 'What is counted',
  rules: {
    action: 'Actions, each with its newest rating',
    recommendation: 'Recommendations, each with the worst rating of its actions',
    statement: 'Ratings, each once as printed',
  },
  use: 'Use this table',
  useTables: (n: number) => `Use these ${wordNumber(n)} tables`,
  using: 'Remembering which columns hold what…',
  used: 'Checked. It is checked again whenever its cells change.',
  usedChange: (name: string) => `Table “${name}” used as the plan`,
} as const;
