import type { SourceDocument } from '../grid/grid.js';
import { NOT_RATED } from '../plan/rating-scheme.js';
import { learnScheme, type LearntScheme } from '../plan/read-rating.js';
import { BRAGG, FIVE_POINT, TRACK } from '../plan/schemes.js';
import { isColourRating, isNothing, shareOf } from './cell-kinds.js';
import type { ChosenTable } from './choose-plan-table.js';
import type { EntryFields } from './entry-fields.js';
import type { TablePart } from './find-plan-tables.js';
import { liftRating } from './lift-rating.js';

/**
 * The rating scheme of a table: from the ratings in their column, or else in the updates, and from
 * the key that the document prints.
 */
export function learnTableScheme(fields: EntryFields, key: readonly string[]): LearntScheme {
  const inColumn = fields.indexes('rating').length > 0;
  const texts = fields.entries.flatMap((_, at) =>
    inColumn ? fields.text(at, 'rating').split('\n') : ratingInProse(fields.text(at, 'update')),
  );
  return learnScheme([...new Set(texts.filter((text) => !isNothing(text))), ...key]);
}

/** The rating that prose states, in the words of any scheme. */
function ratingInProse(prose: string): readonly string[] {
  if (prose === '') return [];
  for (const scheme of [FIVE_POINT, BRAGG, TRACK]) {
    const found = liftRating(prose, scheme);
    if (found && found.rating.value !== NOT_RATED) return [found.rating.text];
  }
  return [];
}

const KEY_LINE =
  /^(?:b?rag\b.{0,20}|rating\b.{0,20})?(?:key|legend|allwedd)\b|^\W*(?:blue|green|amber|red|gr[ae]y|black|white)\b\W*[=:–-]\s*\p{L}/iu;

/** The key of a document: lines such as "Blue = complete", or a small table of colours. */
export function keyOf(
  document: SourceDocument,
  parts: readonly TablePart[],
  chosen: ChosenTable,
): readonly string[] {
  const lines = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  const besides = parts.filter((part) => !chosen.parts.includes(part));
  const inTable = chosen.parts.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text ?? ''));
  return [
    ...[...lines, ...chosen.leftovers, ...inTable].filter((text) => KEY_LINE.test(text)),
    ...besides.flatMap(keyRows),
  ];
}

/** "Green | On course", as lines "Green = On course". */
function keyRows({ rows }: TablePart): readonly string[] {
  const firsts = rows.map((row) => row.cells[0]?.text ?? '');
  if (rows.length < 2 || rows.length > 10 || shareOf(firsts, isColourRating) < 0.8) return [];
  return rows.map(({ cells }) =>
    cells
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' = '),
  );
}
