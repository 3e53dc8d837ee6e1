import type { Block, GridRow, SourceDocument, TextBlock } from '../grid/grid.js';
import type { ColumnMeaning } from './plan-reading.js';
import { knowsHeading, recogniseHeading } from './recognise-columns.js';
import { readPrintedMark, wholeText } from './report/printed-mark.js';

/** One label and what stands beside it: "Lead | Head of Parks", "Lead: Head of Parks". */
interface Field {
  readonly label: string;
  readonly means: ColumnMeaning;
  /** The 2 of "Recommendation 2". */
  readonly ref: string;
  readonly line: number;
  value: string;
}

/** A numbered label: "Recommendation 2", "Action 1.3:". */
const NUMBERED =
  /^(?<label>\p{L}[\p{L} ]*?)\s*(?:no\.?\s*)?(?<ref>[A-Z]?\d{1,3}(?:\.\d{1,2})*[a-z]?)$/iu;
const LONGEST_LABEL = 40;

/**
 * A plan that is printed as one card for each recommendation, its labels downwards ("Action | …",
 * "Lead | …") and not across, as one table block with a row for each card or, where a card has
 * several actions, for each action. Null where the document has no such cards.
 */
export function tableOfCards({ blocks }: SourceDocument): SourceDocument | null {
  const fields = fieldsOfTables(blocks) ?? fieldsOfProse(blocks);
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

const fieldOf = (label: string, value: string, line: number): Field | null => {
  const bare = label
    .replace(/\*\*/g, '')
    .replace(/\s*[:.–-]\s*$/, '')
    .trim();
  if (bare.length > LONGEST_LABEL) return null;
  const { label: words = bare, ref = '' } = NUMBERED.exec(bare)?.groups ?? {};
  const means = recogniseHeading(words)?.means;
  return means ? { label: words, means, ref, line, value: value.trim() } : null;
};

/** The fields of tables whose first column only holds labels; null where there are none. */
function fieldsOfTables(blocks: readonly Block[]): Field[] | null {
  const fields = blocks.flatMap((block) =>
    block.kind === 'table' ? fieldsOfRows(block.grid.rows) : [],
  );
  return areCards(fields) ? fields : null;
}

function fieldsOfRows(rows: readonly GridRow[]): readonly Field[] {
  const fields: Field[] = [];
  let other = 0;
  for (const row of rows) {
    const texts = row.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
    const found = fieldsOfRow(texts, row.line);
    const last = fields.at(-1);
    if (found.length > 0) fields.push(...found);
    else if (last && texts.length === 1) last.value = `${last.value}\n${texts[0] ?? ''}`.trim();
    else other += 1;
  }
  return other * 4 > rows.length ? [] : fields;
}

/** "Label | value", twice side by side, or "Recommendation 2: …" over the whole width. */
function fieldsOfRow(texts: readonly string[], line: number): readonly Field[] {
  if (texts.length === 1)
    return [labelledText(texts[0] ?? '', line)].flatMap((field) => field ?? []);
  if (texts.length !== 2 && texts.length !== 4) return [];
  const pairs = texts.length === 2 ? [texts] : [texts.slice(0, 2), texts.slice(2)];
  const fields = pairs.map(([label = '', value = '']) => fieldOf(label, value, line));
  return fields.every((field) => field !== null) ? fields : [];
}

const LABELLED = /^(?:\*\*)?(?<label>[^:*\n]{2,40}?)\s*(?::\*\*|\*\*\s*:|:)\s*(?<value>[\s\S]+)$/;
const NAMED =
  /^(?:\*\*)?(?<label>(?:recommendation|action|argymhelliad|cam)\s+[A-Z]?\d{1,3}(?:\.\d{1,2})*[a-z]?)\s*(?:\*\*|[:.–-])+\s*(?<value>[\s\S]+)$/i;

function labelledText(text: string, line: number): Field | null {
  const { label = '', value = '' } = (NAMED.exec(text) ?? LABELLED.exec(text))?.groups ?? {};
  return label === '' ? null : fieldOf(label, value, line);
}

/** "Recommendation 2" may be the mark of an item. */
const printed = (block: TextBlock): string =>
  readPrintedMark(block.mark ?? '').kind === 'name' ? wholeText(block) : block.text;

const BOLD = /^\*\*[^*]+\*\*$/;
const isTitle = ({ kind, text }: TextBlock): boolean => kind === 'heading' || BOLD.test(text);

/** A title right above an action, where no label says what it is, is what the action answers. */
const recommendationOf = ({ text, line }: TextBlock): Field => ({
  label: 'Recommendation',
  means: 'recommendation',
  ref: '',
  line,
  value: text.replaceAll('**', ''),
});

/** Fields that further paragraphs go on with. */
const TELLING: ReadonlySet<ColumnMeaning> = new Set(['recommendation', 'action', 'update']);

/** The fields of a plan told in paragraphs and items "Action 1.1: …", "Lead: …". */
function fieldsOfProse(blocks: readonly Block[]): Field[] | null {
  const texts = blocks.filter((block): block is TextBlock => block.kind !== 'table');
  const alone = labelsAlone(texts);
  const labelled = texts.map(
    (block, at) => labelledText(printed(block), block.line) ?? alone[at] ?? null,
  );
  const isNamed = labelled.some((field) => field?.means === 'recommendation');
  const titles = texts.filter(
    (block, at) =>
      !labelled[at] && !isNamed && labelled[at + 1]?.means === 'action' && isTitle(block),
  );
  // One title above all the cards is the document's own.
  const heads = new Set(titles.length > 1 ? titles : []);
  const found = labelled.map((field, at) => {
    const block = texts[at];
    return block && heads.has(block) ? recommendationOf(block) : field;
  });
  const last = found.findLastIndex((field) => field !== null);
  const fields: Field[] = [];
  const end = found[last]?.value === '' ? last + 2 : last + 1;
  texts.slice(0, end).forEach((block, at) => {
    const field = found[at];
    const open = fields.at(-1);
    if (field) fields.push(field);
    else if (open?.value === '') open.value = wholeText(block);
    else if (open && block.kind !== 'heading' && TELLING.has(open.means))
      open.value = `${open.value}\n${block.text}`;
  });
  return areCards(fields) ? fields : null;
}

/** Labels that stand above their values, each known as a heading and met on more than one card. */
function labelsAlone(texts: readonly TextBlock[]): readonly (Field | null)[] {
  const fields = texts.map((block) => {
    const text = printed(block).replaceAll('**', '').trim();
    if (text.length > LONGEST_LABEL + 1 || !/^\p{Lu}/u.test(text)) return null;
    const bare = text.replace(/\s*:$/, '');
    const words = NUMBERED.exec(bare)?.groups?.['label'] ?? bare;
    return knowsHeading(words) ? fieldOf(bare, '', block.line) : null;
  });
  const often = new Map<string, number>();
  for (const field of fields) {
    if (field) often.set(field.label, (often.get(field.label) ?? 0) + 1);
  }
  return fields.map((field) => (field && (often.get(field.label) ?? 0) > 1 ? field : null));
}

const OF_AN_ACTION: ReadonlySet<ColumnMeaning> = new Set([
  'owner',
  'due',
  'rating',
  'status',
  'update',
]);
const TELLS_FIELDS = /\b(?:owner|lead|lead officer|due|deadline|by when|timescale|rag)\s*:/i;

/** Two cards at least, which have actions and say who does them, until when or how they stand. */
function areCards(fields: readonly Field[]): boolean {
  const [first] = fields;
  const actions = fields.filter(({ means }) => means === 'action');
  const begins = fields.filter(({ means }) => means === first?.means);
  const telling = new Set(fields.flatMap(({ means }) => (OF_AN_ACTION.has(means) ? [means] : [])));
  const inProse = actions.filter(({ value }) => TELLS_FIELDS.test(value)).length;
  if (begins.length < 2 || actions.length < 2) return false;
  return telling.size >= 2 || inProse * 2 > actions.length;
}

/** The columns in which a field stands: its label's, and that of the number it bears. */
function columnsOf({ label, means, ref }: Field): readonly string[] {
  return ref === '' ? [label] : [refColumn(means), label];
}

const refColumn = (means: ColumnMeaning): string => (means === 'action' ? 'Action ref' : 'Ref');

interface CardRow {
  readonly line: number;
  readonly values: Map<string, string>;
}

/** A card begins with the same label as the first; a label that a row already has begins the next. */
function rowsOf(fields: readonly Field[]): readonly CardRow[] {
  const rows: CardRow[] = [];
  for (const field of fields) {
    let row = rows.at(-1);
    if (!row || row.values.has(field.label) || field.means === fields[0]?.means) {
      row = { line: field.line, values: new Map() };
      rows.push(row);
    }
    row.values.set(field.label, field.value);
    if (field.ref !== '') row.values.set(refColumn(field.means), field.ref);
  }
  return rows;
}
