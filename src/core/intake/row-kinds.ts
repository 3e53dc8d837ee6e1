import { isColourRating, isNothing, isRef, isStatus } from './cell-kinds.js';
import { startsLowerCase } from './sentence-flow.js';
import type { PlanRow } from './plan-table.js';
import type { ColumnReading } from './plan-reading.js';
import { isGuidance, isPlaceholder } from './template-words.js';

/** What a row is for, before it is asked which record it belongs to. */
export type RowKind = 'record' | 'section' | 'leftover' | 'blank';

const TOTAL =
  /^(?:grand |sub-?|overall )?totals?\b|^(?:number|count|no\.?) of\b|^overall\b|^summary\b/i;
const FIGURES = /^[\d\s%.,/()]+$/;
const PAGE = /^page \d+(?: of \d+)?$/i;
const KEY =
  /^(?:b?rag )?(?:key|legend|note|notes|source|allwedd)\s*:|^(?:b?rag|ratings?)(?: status| rating)?\s*:.*\bgreen\s*[=:–-]/i;
const SECTION =
  /^(?:(?:key |core |strategic |improvement )?(?:theme|section|priority|objective|area|part|question|workstream|work stream|pillar|strand|aim|chapter|thema|adran)\b)/i;

/** @param isFirst no record stands above the row: it may tell how the table is to be filled in */
export function rowKind(
  row: PlanRow,
  columns: readonly ColumnReading[],
  isFirst: boolean,
): RowKind {
  const filled = row.cells.flatMap((cell, index) => (cell.text !== '' ? [index] : []));
  const [first] = filled;
  if (first === undefined) return 'blank';
  const texts = filled.map((index) => row.cells[index]?.text ?? '');
  const [text = '', ...others] = texts;
  if (others.every(isPlaceholder) && (isPlaceholder(text) || (isRef(text) && others.length > 0)))
    return 'blank';
  if (isCount(text, others)) return 'leftover';
  const told = isRef(text) || numbersRow(columns, first) ? others : texts;
  if (isGuidance(told, isFirst)) return 'leftover';
  if (filled.length > 1) return isKeyLine(texts, filled, columns) ? 'leftover' : 'record';
  if (PAGE.test(text) || KEY.test(text)) return 'leftover';
  return isSection(text, first, columns) ? 'section' : 'record';
}

/** "Total | 12", "Green | 7": figures that count the rows above. */
function isCount(text: string, others: readonly string[]): boolean {
  const areFigures = others.every((other) => isNothing(other) || FIGURES.test(other));
  if (TOTAL.test(text) && areFigures) return true;
  return (isColourRating(text) || isStatus(text)) && others.length > 0 && areFigures;
}

const numbersRow = (columns: readonly ColumnReading[], at: number): boolean =>
  columns[at]?.means === 'ref' || columns[at]?.means === 'action-ref';

/** "Green | On course" below the rows: the key, and no record of the plan. */
function isKeyLine(
  [text = '', ...others]: readonly string[],
  [first = 0]: readonly number[],
  columns: readonly ColumnReading[],
): boolean {
  const stands = columns[first]?.means;
  return others.length === 1 && isColourRating(text) && text.length > 2 && stands !== 'rating';
}

/** One cell alone in its row: a heading between the rows, where it cannot be the row's own ref. */
function isSection(text: string, at: number, columns: readonly ColumnReading[]): boolean {
  if (columns.length < 3 || at !== 0 || text.length > 160 || startsLowerCase(text)) return false;
  const means = columns[at]?.means;
  if (SECTION.test(text) || /^(?:recommendation|argymhelliad)\s+\w+\s*[:–-]/i.test(text))
    return true;
  if (means === 'ref' || means === 'action-ref') return !isRef(text);
  const isProse = means === 'recommendation' || means === 'action' || means === 'update';
  return !isProse || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text));
}
