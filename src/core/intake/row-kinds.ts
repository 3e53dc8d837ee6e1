import { isNothing, isRef } from './cell-kinds.js';
import { startsLowerCase } from './sentence-flow.js';
import type { PlanRow } from './plan-table.js';
import type { ColumnReading } from './plan-reading.js';

/** What a row is for, before it is asked which record it belongs to. */
export type RowKind = 'record' | 'section' | 'leftover' | 'blank';

const TOTAL = /^(?:grand |sub-?)?totals?\b/i;
const PAGE = /^page \d+(?: of \d+)?$/i;
const KEY = /^(?:b?rag )?(?:key|legend|note|notes|source|allwedd)\s*:/i;
const SECTION =
  /^(?:(?:key |core |strategic |improvement )?(?:theme|section|priority|objective|area|part|question|workstream|work stream|pillar|strand|aim|chapter|thema|adran)\b)/i;

export function rowKind(row: PlanRow, columns: readonly ColumnReading[]): RowKind {
  const filled = row.cells.flatMap((cell, index) => (cell.text !== '' ? [index] : []));
  const [first] = filled;
  if (first === undefined) return 'blank';
  const text = row.cells[first]?.text ?? '';
  const others = filled.slice(1).map((index) => row.cells[index]?.text ?? '');
  if (TOTAL.test(text) && others.every((other) => isNothing(other) || /^[\d\s%.,]+$/.test(other)))
    return 'leftover';
  if (filled.length > 1) return 'record';
  if (PAGE.test(text) || KEY.test(text)) return 'leftover';
  return isSection(text, first, columns) ? 'section' : 'record';
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
