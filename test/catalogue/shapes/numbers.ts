import type { Shape } from '../shape.js';

/** How records are numbered, and where the numbers begin again. */
export const NUMBERS: readonly Shape[] = [
  {
    name: 'Columns: numbers of actions that begin again under each recommendation',
    file: 'columns/numbers-by-recommendation.csv',
    reads: {
      actions: ['1.1', '1.2', '2.1', '2.2'],
      ratings: { '1.1': 'green', '1.2': 'amber', '2.1': 'red', '2.2': 'green' },
      findings: ['refs-begin-again'],
    },
  },
  {
    name: 'Columns: numbers that begin again under each audit',
    file: 'columns/numbers-by-audit.csv',
    reads: {
      recommendations: ['A1', 'A2', 'B1', 'B2'],
      ratings: { 'A1.1': 'green', 'A2.1': 'amber', 'B1.1': 'red', 'B2.1': 'green' },
      owners: {
        'A1.1': ['Harbour Master'],
        'A2.1': ['Finance Manager'],
        'B1.1': ['Market Manager'],
        'B2.1': ['Market Manager'],
      },
      findings: ['refs-begin-again'],
    },
  },
  {
    name: 'Table: an action printed under each recommendation that it serves; numbers that name theirs',
    file: 'tables/printed-under-each.csv',
    reads: {
      actions: ['1.1', '1.2', '2.1', '3.1'],
      serves: { '1.1': ['1'], '1.2': ['1'], '2.1': ['2', '3'], '3.1': ['3'] },
      owners: {
        '1.1': ['Harbour Master'],
        '1.2': ['Harbour Master'],
        '2.1': ['Coast Engineer'],
        '3.1': ['Coast Engineer'],
      },
      dues: { '1.1': '2025-06-30', '1.2': 'tbc', '2.1': '2025-07-31', '3.1': '2025-12-31' },
      ratings: { '1.1': 'green', '1.2': 'amber', '2.1': 'green', '3.1': 'red' },
    },
  },
];
