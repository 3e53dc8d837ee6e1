import type { Shape } from '../shape.js';

export const TEXT: readonly Shape[] = [
  {
    name: 'Tabbed text: a heading and two rows',
    file: 'text/tabbed.txt',
    reads: { kind: 'table', actions: ['1', '2'], ratings: { '1': 'green', '2': 'red' } },
  },
];
