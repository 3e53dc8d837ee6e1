import type { Block, TextBlock } from '../grid/grid.js';
import {
  fieldOf,
  fieldsWithin,
  labelledText,
  otherLabel,
  partsOfLabel,
  type Field,
} from './card-field.js';
import type { ColumnMeaning } from './plan-reading.js';
import { namedFields, withoutContents, withPriority } from './named-fields.js';
import { knowsHeading } from './recognise-columns.js';
import { wholeText } from './report/printed-mark.js';

/** What belongs to no field of a card: kept under a heading of its own. */
const BESIDES = 'Besides';

/** "Recommendation 2" or "Action 3:" may be the mark of an item. */
const printed = (block: TextBlock): string =>
  /^\p{L}{3}/u.test(block.mark ?? '') ? wholeText(block) : block.text;

/** A block's words where they go on with a field: a point of a list with its mark. */
function further(block: TextBlock): string {
  if (block.kind !== 'item') return block.text;
  return /^\W+$/.test(block.mark ?? '') ? `• ${block.text}` : wholeText(block);
}

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

/** Where no label says what is to be done, the title of each card does: "1. Open the hub", "Lead: …". */
function actionOf({ mark = '', text, line }: TextBlock): Field {
  const whole = `${mark} ${text.replaceAll('**', '')}`.trim();
  const { ref = '', value = whole } = NUMBERED_TITLE.exec(whole)?.groups ?? {};
  return { label: 'Action', means: 'action', ref, line, value };
}

const NUMBERED_TITLE =
  /^(?<ref>[A-Z]{0,3}\d{1,3}(?:\.\d{1,2})*[a-z]?)(?:[.:)]+\s*|\s+[–-]\s+|\s+)(?<value>\S.*)$/s;

/** What stands right below the title of a card. */
const OF_AN_ACTION: ReadonlySet<ColumnMeaning | null> = new Set([
  'owner',
  'due',
  'status',
  'rating',
  'update',
]);

/** Fields that further paragraphs go on with. */
const TELLING: ReadonlySet<ColumnMeaning | null> = new Set(['recommendation', 'action', 'update']);
const CLOSES =
  /^(?:many |with )?(?:thanks|thank you|(?:kind |best |warm )?(?:regards|wishes)|best|yours|cheers|diolch|cofion|sent from|--|_{3,})\b/i;

/** The fields of a plan told in paragraphs and items "Action 1.1: …", "Lead: …". */
export function fieldsOfProse(blocks: readonly Block[]): readonly Field[] {
  const texts = blocks.filter((block): block is TextBlock => block.kind !== 'table');
  const found = withTitles(texts, labelledBlocks(texts));
  const end = endOfCards(texts, found);
  const isReport = found.some((field) => field?.means === 'recommendation' && field.ref !== '');
  const fields: Field[] = [];
  let isClosed = false;
  texts.slice(0, end).forEach((block, at) => {
    const field = found[at];
    const open = fields.at(-1);
    // A chapter of a report that begins below a recommendation says nothing of that.
    isClosed = !field && (isClosed || (isReport && block.kind === 'heading' && open?.value !== ''));
    if (field) fields.push(...fieldsWithin(field));
    else if (open && !isClosed) goOn(fields, open, block);
  });
  return withoutContents(fields).flatMap(withPriority);
}

/** Adds a block without a label to the field above it. */
function goOn(fields: Field[], open: Field, block: TextBlock): void {
  const replaceLast = (value: string): void => {
    fields[fields.length - 1] = { ...open, value };
  };
  if (open.value === '') replaceLast(further(block));
  else if (block.kind === 'heading') return;
  else if (TELLING.has(open.means) || open.label === BESIDES)
    replaceLast(`${open.value}\n${further(block)}`);
  else
    fields.push({ label: BESIDES, means: null, ref: '', line: block.line, value: further(block) });
}

/** For each block the field that it begins: of a known label, or of one that comes again. */
function labelledBlocks(texts: readonly TextBlock[]): readonly (Field | null)[] {
  const named = namedFields(texts);
  const known = texts.map((block, at) => named[at] ?? labelledText(printed(block), block.line));
  const other = texts.map((block, at) =>
    known[at] || block.kind === 'heading' ? null : otherLabel(printed(block), block.line),
  );
  const alone = labelsAlone(texts);
  const often = countOf([...known, ...other, ...alone]);
  return texts.map((block, at) => {
    const { kind } = block;
    const field = numbered(known[at] ?? alone[at], block) ?? actionIn(block) ?? other[at] ?? null;
    if (!field) return null;
    const isOften = (often.get(field.label) ?? 0) > 1;
    if (field.means === null || kind === 'heading') {
      if (!isOften && field.ref === '') return null;
    }
    return kind === 'heading' && field.ref !== '' ? { ...field, heads: true } : field;
  });
}

const NUMBER = /^\(?(?<ref>[A-Z]{0,3}\d{1,3}(?:\.\d{1,2})*[a-z]?)[.):]?$/;
const numberOf = ({ mark = '' }: TextBlock): string => NUMBER.exec(mark)?.groups?.['ref'] ?? '';

/** "1. Recommendation: …" is numbered by the mark of its item. */
const numbered = (field: Field | null | undefined, block: TextBlock): Field | null | undefined =>
  field?.ref === '' && (field.means === 'recommendation' || field.means === 'action')
    ? { ...field, ref: numberOf(block) }
    : field;

const IN_BRACKETS = /[([]\s*\p{Lu}[\p{L} ]{0,24}:/u;

/** "1.1 Train the wardens Responsible: … Deadline: … Progress: …": a whole card in one item. */
function actionIn(block: TextBlock): Field | null {
  const ref = numberOf(block);
  if (block.kind !== 'item' || ref === '' || IN_BRACKETS.test(block.text)) return null;
  const field = {
    label: 'Action',
    means: 'action',
    ref,
    line: block.line,
    value: block.text,
  } as const;
  const within = fieldsWithin(field);
  return within.length > 2 && within.some(({ means }) => means === 'update') ? field : null;
}

/** The fields with the titles of the cards, which no label names: what is recommended, or to be done. */
function withTitles(
  texts: readonly TextBlock[],
  labelled: readonly (Field | null)[],
): readonly (Field | null)[] {
  const has = (means: ColumnMeaning): boolean => labelled.some((field) => field?.means === means);
  if (has('recommendation')) return labelled;
  const isAbove = (field: Field | null | undefined): boolean =>
    has('action') ? field?.means === 'action' : OF_AN_ACTION.has(field?.means ?? null);
  const titles = texts.filter(
    (block, at) => !labelled[at] && isAbove(labelled[at + 1]) && isTitle(block),
  );
  // One title above all the cards is the document's own.
  const heads = new Set(titles.length > 1 ? titles : []);
  const fieldOfTitle = has('action') ? recommendationOf : actionOf;
  return texts.map((block, at) =>
    heads.has(block) ? fieldOfTitle(block) : (labelled[at] ?? null),
  );
}

/**
 * Where the last card ends: paragraphs go on with its last field as long as no gap parts them from
 * it, in a text that shows gaps.
 */
function endOfCards(texts: readonly TextBlock[], found: readonly (Field | null)[]): number {
  const last = found.findLastIndex((field) => field !== null);
  if (last < 0) return 0;
  const hasGaps = texts.some(({ line }, at) => line > (texts[at - 1]?.line ?? line) + 1);
  let end = found[last]?.value === '' ? last + 2 : last + 1;
  for (let block = texts[end]; block; block = texts[end]) {
    const isNear = hasGaps && block.line === (texts[end - 1]?.line ?? 0) + 1;
    const goesOn = block.kind === 'item' || (isNear && block.kind === 'paragraph');
    if (!goesOn || CLOSES.test(block.text)) break;
    end += 1;
  }
  return end;
}

const LONGEST_ALONE = 41;

/** Labels that stand above their values, each known as a heading and met on more than one card. */
function labelsAlone(texts: readonly TextBlock[]): readonly (Field | null)[] {
  const fields = texts.map((block) => {
    const text = printed(block).replaceAll('**', '').trim();
    if (text.length > LONGEST_ALONE || !/^\p{Lu}/u.test(text)) return null;
    const bare = text.replace(/\s*:$/, '');
    return knowsHeading(partsOfLabel(bare).words) ? fieldOf(bare, '', block.line) : null;
  });
  const often = countOf(fields);
  return fields.map((field) => (field && (often.get(field.label) ?? 0) > 1 ? field : null));
}

function countOf(fields: readonly (Field | null)[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  for (const field of fields) {
    if (field) often.set(field.label, (often.get(field.label) ?? 0) + 1);
  }
  return often;
}
