import type { TablePart } from './find-plan-tables.js';
import type { ColumnMeaning } from './plan-reading.js';

/** Nearly all; one row of a list may be new. */
const NEARLY_ALL = 0.8;
const FEWEST_RECORDS = 2;
/** Less says too little to tell one record from another: "Complete", "As above". */
const FEWEST_LETTERS = 12;

/**
 * Whether a table says again what other tables of the document have said: the same actions with the
 * same updates, as a committee pack prints them by owner, by theme and as data. The same actions told
 * of anew are a later part of the plan.
 */
export function repeats(part: TablePart, others: readonly TablePart[]): boolean {
  const records = textsIn(part, 'action') ?? textsIn(part, 'recommendation') ?? [];
  const known = new Set(
    others.flatMap((other) => textsIn(other, 'action') ?? textsIn(other, 'recommendation') ?? []),
  );
  if (records.length < FEWEST_RECORDS || !areKnown(records, known)) return false;
  const told = new Set(others.flatMap((other) => textsIn(other, 'update') ?? []));
  return areKnown(textsIn(part, 'update') ?? [], told);
}

const areKnown = (texts: readonly string[], known: ReadonlySet<string>): boolean =>
  texts.filter((text) => known.has(text)).length >= NEARLY_ALL * texts.length;

/** The different texts of a column, compared without marks and numbers before them; null without one. */
function textsIn({ columns, rows }: TablePart, means: ColumnMeaning): readonly string[] | null {
  const column = columns.find((each) => each.means === means);
  if (!column) return null;
  const texts = rows.map(({ cells }) => plain(cells[column.index]?.text ?? ''));
  return [...new Set(texts)].filter((text) => text.length >= FEWEST_LETTERS);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*\(?[\d.]+[).:]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
