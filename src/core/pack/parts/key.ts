import type { RatingScheme, RatingValue } from '../../plan/rating-scheme.js';
import type { Block, TableColumn, TableRow } from '../../sheet/sheet-spec.js';
import { ratingStyle } from '../../sheet/theme.js';
import { ratingValues } from './ratings-of-scheme.js';

/**
 * Letter, word and meaning of each rating, with its colour. The key stands on the columns of the
 * table above it: where the third of them is narrow, word and meaning share the second.
 */
export function ratingKey(
  scheme: RatingScheme,
  tableName: string,
  isThirdColumnWide: boolean,
): readonly Block[] {
  const columns = isThirdColumnWide ? [LETTER, WORD, MEANING] : [LETTER, WORD_AND_MEANING];
  const row = isThirdColumnWide ? rowOfThree : rowOfTwo;
  return [
    { kind: 'heading', text: 'Key to the ratings' },
    { kind: 'table', name: tableName, columns, rows: ratingValues(scheme).map(row), centred: true },
  ];
}

const LETTER: TableColumn = { heading: 'Key', kind: 'rating' };
const WORD: TableColumn = { heading: 'Rating', kind: 'rating' };
const MEANING: TableColumn = { heading: 'What it means', kind: 'text' };
const WORD_AND_MEANING: TableColumn = { heading: 'Rating and what it means', kind: 'text' };

function rowOfThree({ id, letter, word, meaning }: RatingValue): TableRow {
  const style = ratingStyle(id);
  return { cells: [{ value: letter, style }, { value: word, style }, meaning || 'Not said'] };
}

function rowOfTwo({ id, letter, word, meaning }: RatingValue): TableRow {
  const text = meaning === '' ? word : `${word}: ${meaning}`;
  return { cells: [{ value: letter, style: ratingStyle(id) }, text] };
}
