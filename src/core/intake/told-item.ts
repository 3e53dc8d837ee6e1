import type { TextBlock } from '../grid/grid.js';
import { isColourRating, isConfidence, isStatus } from './cell-kinds.js';
import { liftFields, liftSetApart } from './lift-fields.js';

/** An action told in one line of a list: "🟢 **A1** Publish the map — Sam, due 3 May 2024 — Open". */
export interface ToldItem {
  readonly block: TextBlock;
  /** As printed; empty where the line bears none. */
  readonly ref: string;
  readonly text: string;
  /** "🟢", "Amber": stands before or behind the text. */
  readonly rating: string;
  /** "[x]", "☐", "Open". */
  readonly status: string;
  readonly hasDate: boolean;
  /** Owner or date stand apart from the sentence, as in brackets, or there is a box to tick. */
  readonly isSetApart: boolean;
  /** Says until when, and who, by which number or how it stands; or has a box to tick. */
  readonly tells: boolean;
}

const BOX = /^(\[[ xX✓✔]?\]|[☐☑☒✅✓✔]\ufe0f?)\s*/u;
const SIGN = /^([🟢🟡🟠🔴🔵⚪⚫🟩🟨🟧🟥🟦]\ufe0f?)\s*/u;
const BOLD_REF = /^\*\*([A-Z]{0,4}[-.]?\d{1,3}(?:\.\d{1,2})*[a-z]?)[:.)]?\*\*\s*[:.)–—-]?\s*/;
const PLAIN_REF = /^([A-Z]{1,4}[-.]?\d{1,3}(?:\.\d{1,2})*[a-z]?)\s*(?:[:.)]|\s[–—-])\s+/;
const MARK_REF = /^(?:action\s*)?\(?((?:AP\s?)?[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*[a-z]?)\s?[:.)–-]?$/i;
/** "… – Open", "… | Amber": how it stands, behind the last mark. */
const AT_END =
  /^([^]*\S)(?:\s[–—-]\s|\s\|\s|;\s|[.,]\s)(?:(?:status|rag)\s*:\s*)?([^–—|;.,:()[\]]{2,24})\.?$/i;

/** Reads a block as an action; what its mark and its head say is taken off its text. */
export function toldItem(block: TextBlock): ToldItem {
  const { mark = '' } = block;
  const box = headOf(BOX, mark, block.text);
  const sign = headOf(SIGN, mark, box.rest);
  const ref = refOf(mark, sign.rest);
  const end = endOf(ref.rest);
  const rating = sign.found || (end?.means === 'rating' ? end.word : '');
  const status = box.found || (end?.means === 'status' ? end.word : '');
  const text = (end?.before ?? ref.rest).trim();
  const { owner, due } = liftFields(text, 'day-first');
  const apart = liftSetApart(text, 'day-first');
  const others = [owner ?? '', ref.found, rating, status].some((each) => each !== '');
  return {
    block,
    ref: ref.found,
    text,
    rating,
    status,
    hasDate: due !== undefined || box.found !== '',
    isSetApart: apart.owner !== undefined || apart.due !== undefined || box.found !== '',
    tells: box.found !== '' || (due !== undefined && others),
  };
}

interface Head {
  readonly found: string;
  readonly rest: string;
}

/** What stands as the mark of an item, or at the head of its text. */
function headOf(pattern: RegExp, mark: string, text: string): Head {
  if (pattern.test(mark)) return { found: mark, rest: text };
  const [all = '', found = ''] = pattern.exec(text) ?? [];
  return { found: found.trim(), rest: text.slice(all.length) };
}

function refOf(mark: string, text: string): Head {
  const ofMark = MARK_REF.exec(mark)?.[1];
  if (ofMark !== undefined) return { found: ofMark, rest: text };
  const [all = '', found = ''] = BOLD_REF.exec(text) ?? PLAIN_REF.exec(text) ?? [];
  return { found, rest: text.slice(all.length) };
}

/** The word at the end that says how the action stands. */
function endOf(
  text: string,
): { readonly before: string; readonly word: string; readonly means: 'rating' | 'status' } | null {
  const [, before = '', word = ''] = AT_END.exec(text) ?? [];
  if (word.length > 2 && (isColourRating(word) || isConfidence(word)))
    return { before, word, means: 'rating' };
  const isStanding = isStatus(word) && word.split(' ').length < 4;
  return isStanding ? { before, word, means: 'status' } : null;
}
