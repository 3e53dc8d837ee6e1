import type { Shape } from '../shape.js';

/** Tables whose columns only spaces part, as programs lay the words of PDF pages out. */
export const ALIGNED: readonly Shape[] = [
  {
    name: 'PDF text: columns aligned by spaces, their headings again below each theme',
    file: 'text/aligned-themes.txt',
    reads: {
      actions: ['B1', 'B2', 'C1'],
      texts: { B2: 'Renew the fenders on the coal quay' },
      ratings: { B1: 'green', B2: 'amber', C1: 'red' },
      notUnderstood: [],
    },
  },
  {
    name: 'PDF text: columns aligned by spaces, heads and feet on every page',
    file: 'text/aligned-pages.txt',
    reads: {
      actions: ['1', '2', '3', '4'],
      owners: {
        '1': ['Harbour Master'],
        '2': ['Head of Works'],
        '3': ['Head of People'],
        '4': ['Harbour Master'],
      },
      ratings: { '1': 'green', '2': 'amber', '3': 'red', '4': 'green' },
      notUnderstood: [],
    },
  },
  {
    name: 'PDF text: columns aligned by spaces, words broken in cells, a page without headings',
    file: 'text/aligned-long.txt',
    reads: {
      actions: ['1', '2', '3', '4'],
      texts: {
        '1': 'Mend the quay wall before the storms',
        '2': 'Paint the beacon',
        '3': 'Train the wardens',
        '4': 'Buy a boat for the northern shore',
      },
      notUnderstood: [],
    },
  },
];
