import type { RatingScheme } from '../plan/rating-scheme.js';
import type { Block } from '../sheet/sheet-spec.js';
import { ratingStyle } from '../sheet/theme.js';
import { ratingValues } from './ratings-of-scheme.js';

/** Letter, word and meaning of each rating, with its colour: two cells side by side read "A Amber". */
export function ratingKey(scheme: RatingScheme, tableName: string): readonly Block[] {
  return [
    { kind: 'heading', text: 'Key to the ratings' },
    {
      kind: 'table',
      name: tableName,
      columns: [
        { heading: 'Key', kind: 'rating' },
        { heading: 'Rating', kind: 'rating' },
        { heading: 'What it means', kind: 'text' },
      ],
      rows: ratingValues(scheme).map(({ id, letter, word, meaning }) => ({
        cells: [
          { value: letter, style: ratingStyle(id) },
          { value: word, style: ratingStyle(id) },
          meaning || 'Not said',
        ],
      })),
    },
  ];
}
