import type { RatingScheme, RatingValue } from './rating-scheme.js';

const LABEL =
  /^(?:(?:progress|overall|current|delivery|statws)\s+)*(?:(?:b?rag|status|rating|assessment|score|confidence|sgôr|statws)\s*)+[:=–—-]\s*/i;
const ARROWS = /[←-⇿⬅-⬇▲▼►◄△▽➔-➾]\uFE0F?/gu;
const AROUND = /^[\s"'“”‘’([{*_.]+|[\s"'“”‘’)\]}*_.!,;:]+$/g;
/** What parts a rating from a remark on it: "Green - on course", "Amber (was Red)". */
const BEFORE_REMARK = /\s*[(,;:\n[]\s*|\s+[-–—]\s*|\s*[–—]\s+|\.\s+/;
const EARLIER = /\b(?:was|were|previous(?:ly)?|formerly|from|last|before)\b/i;

/** Words that mean the same rating have the same key: "AMBER / green" and "Amber-Green". */
export function ratingKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(ARROWS, ' ')
    .replace(/\uFE0F/g, '')
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(AROUND, '')
    .replace(/[\s/&|\\–—-]+/g, ' ')
    .replace(/ (?=%)/g, '')
    .trim();
}

/** Every spelling that the scheme knows, by key. */
export function spellingsOf(scheme: RatingScheme): ReadonlyMap<string, RatingValue> {
  const known = SPELLINGS.get(scheme);
  if (known) return known;
  const spellings = new Map<string, RatingValue>();
  for (const value of scheme.values) {
    const own = [value.word, value.id, value.letter, `${value.letter} ${value.word}`];
    for (const text of [...own, ...value.synonyms]) {
      const key = ratingKey(text);
      if (!spellings.has(key)) spellings.set(key, value);
    }
  }
  SPELLINGS.set(scheme, spellings);
  return spellings;
}

const SPELLINGS = new WeakMap<RatingScheme, ReadonlyMap<string, RatingValue>>();

/** The value that a text which is a rating, and at most a remark on it, names. */
export function ratingOf(text: string, scheme: RatingScheme): RatingValue | undefined {
  const spellings = spellingsOf(scheme);
  const bare = text.trim().replace(LABEL, '');
  const whole =
    spellings.get(ratingKey(bare)) ?? withEmoji(bare, spellings) ?? twiceSaid(bare, spellings);
  if (whole) return whole;
  const [head = '', ...rest] = bare.split(BEFORE_REMARK);
  const value = spellings.get(ratingKey(head)) ?? inBrackets(bare, spellings);
  const remark = rest.join(' ');
  return value && !contradicts(remark, value, scheme) ? value : undefined;
}

/** "Behind schedule (Amber)": a word that the scheme does not know, and its rating after it. */
function inBrackets(text: string, spellings: ReadonlyMap<string, RatingValue>) {
  const [, inside] = /[([]([^()[\]]+)[)\]]$/.exec(text) ?? [];
  return inside === undefined ? undefined : spellings.get(ratingKey(inside));
}

/** "Gwyrdd / Green": one value in two languages. */
function twiceSaid(text: string, spellings: ReadonlyMap<string, RatingValue>) {
  const parts = text.split(/\s*[/|\n]\s*/);
  const named = new Set(parts.map((part) => spellings.get(ratingKey(part))));
  return parts.length > 1 && named.size === 1 ? [...named][0] : undefined;
}

/** "🟢 Green", "🟢🟢": several spellings of one value. */
function withEmoji(text: string, spellings: ReadonlyMap<string, RatingValue>) {
  const emoji = text.match(/\p{Extended_Pictographic}/gu) ?? [];
  if (emoji.length === 0) return undefined;
  const words = ratingKey(text.replace(/\p{Extended_Pictographic}|\uFE0F/gu, ''));
  const named = new Set([...emoji, ...(words ? [words] : [])].map((part) => spellings.get(part)));
  return named.size === 1 ? [...named][0] : undefined;
}

/** A remark that names another value leaves the rating open, unless it speaks of an earlier one. */
function contradicts(remark: string, value: RatingValue, scheme: RatingScheme): boolean {
  if (EARLIER.test(remark)) return false;
  return scheme.values.some(
    (other) =>
      other.id !== value.id && new RegExp(`\\b${escaped(other.word)}\\b`, 'i').test(remark),
  );
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
