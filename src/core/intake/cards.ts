import type { Block, SourceDocument } from '../grid/grid.js';
import type { Field } from './card-field.js';
import { fieldsOfProse } from './cards-in-prose.js';
import { fieldsOfTables } from './cards-in-tables.js';
import { liftSetApart } from './lift-fields.js';
import type { ColumnMeaning } from './plan-reading.js';

/**
 * A plan that is printed as one card for each recommendation or action, its labels downwards
 * ("Action | …", "Lead | …") and not across, as one table block with a row for each card or, where a
 * card has several actions, for each action. Null where the document has no such cards.
 */
export function tableOfCards({ blocks }: SourceDocument): SourceDocument | null {
  const fields = cardsAmong(fieldsOfTables(blocks)) ?? cardsAmong(fieldsOfProse(blocks));
  if (!fields) return null;
  const [first] = fields;
  const rows = rowsOf(fields);
  const columns = [...new Set(fields.flatMap(columnsOf))];
  const grid = [
    { line: first?.line ?? 1, cells: columns.map((text) => ({ text })) },
    ...rows.map((row) => ({
      line: row.line,
      cells: columns.map((column) => ({ text: row.values.get(column) ?? '' })),
    })),
  ];
  const table: Block = { kind: 'table', line: first?.line ?? 1, grid: { rows: grid } };
  const lines = new Set(fields.map(({ line }) => line));
  const around = blocks.filter((block) => block.kind !== 'table' && !lines.has(block.line));
  const before = around.filter((block) => block.line < table.line);
  return { blocks: [...before, table, ...around.slice(before.length)] };
}

const OF_AN_ACTION: ReadonlySet<ColumnMeaning | null> = new Set([
  'owner',
  'due',
  'rating',
  'status',
  'update',
]);
const TELLS_FIELDS = /\b(?:owner|lead|lead officer|due|deadline|by when|timescale|rag)\s*:/i;

const tellsFields = (text: string): boolean =>
  TELLS_FIELDS.test(text) || Object.keys(liftSetApart(text, 'day-first')).length > 0;

/** The fields from the first card on, where they are those of cards. */
function cardsAmong(all: readonly Field[]): readonly Field[] | null {
  const often = new Set(
    all.flatMap(({ label }, at) =>
      all.some((one, nth) => nth > at && one.label === label) ? [label] : [],
    ),
  );
  const start = all.findIndex(({ label, ref }) => ref !== '' || often.has(label));
  const fields = start < 0 ? all : all.slice(start);
  return areCards(fields) ? fields : null;
}

/**
 * Two cards at least, or one that is numbered, of actions or recommendations which say who does them,
 * until when or how they stand.
 */
function areCards(fields: readonly Field[]): boolean {
  const [first] = fields;
  const actions = fields.filter(({ means }) => means === 'action');
  const begins = fields.filter(({ label }) => label === first?.label);
  const telling = new Set(fields.flatMap(({ means }) => (OF_AN_ACTION.has(means) ? [means] : [])));
  const inProse = actions.filter(({ value }) => tellsFields(value)).length;
  const isOne = first?.ref !== '' && actions.length > 0 && telling.size > 2;
  if (begins.length < 2) return isOne;
  if (actions.length < 2 && first?.means !== 'recommendation') return false;
  if (telling.size >= 2 || (actions.length > 1 && inProse * 2 > actions.length)) return true;
  return first?.ref !== '' && actions.filter(({ label }) => REPLIES.test(label)).length > 1;
}

/** Two numbered recommendations with what was replied to each make cards too. */
const REPLIES = /\b(?:response|reply|ymateb)\b/i;

/** The columns in which a field stands: its label's, and that of the number it bears. */
function columnsOf({ label, means, ref }: Field): readonly string[] {
  return ref === '' ? [label] : [refColumn(means), label];
}

const refColumn = (means: ColumnMeaning | null): string =>
  means === 'action' ? 'Action ref' : 'Ref';

interface CardRow {
  readonly line: number;
  readonly values: Map<string, string>;
  /** The label that stands as a heading over the card, until the card says it again. */
  head: string;
}

/** A card begins with the same label as the first; a label that a row already has begins the next. */
function rowsOf(fields: readonly Field[]): readonly CardRow[] {
  const rows: CardRow[] = [];
  for (const { label, means, ref, line, value, heads } of fields) {
    let row = rows.at(-1);
    const saysAgain = row?.head === label && ref === '';
    if (!row || (!saysAgain && (row.values.has(label) || label === fields[0]?.label))) {
      row = { line, values: new Map(), head: '' };
      rows.push(row);
    }
    const said = row.values.get(label) ?? '';
    row.values.set(label, said === '' ? value : `${said}\n${value}`);
    if (ref !== '') row.values.set(refColumn(means), ref);
    row.head = heads ? label : saysAgain ? '' : row.head;
  }
  return rows;
}
