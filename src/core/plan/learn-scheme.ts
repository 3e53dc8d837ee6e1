import { findRating } from './find-rating.js';
import type { RatingScheme, RatingValue } from './rating-scheme.js';
import { schemeOfKey } from './key-scheme.js';
import { meansOtherwise, saysInPart } from './meaning-of-key.js';
import { readPrintedKey, type KeyEntry } from './printed-key.js';
import { ratingKey, ratingOf } from './rating-words.js';
import {
  AMBER,
  AMBER_GREEN,
  AMBER_RED,
  CANCELLED,
  COMPLETE,
  GREEN,
  NOT_STARTED,
  PAUSED,
  RED,
} from './rating-values.js';
import { ONE_TO_FOUR, ownScheme, RAG, SCHEMES, TRACK } from './schemes.js';

export interface LearntScheme {
  readonly scheme: RatingScheme;
  /** False where a person should confirm: councils mean different things by the same colour. */
  readonly certain: boolean;
  /** What the printed key says otherwise than usual, and is followed in; absent where nothing. */
  readonly otherwise?: KeySaysOtherwise;
}

/** The first of the ratings to which a key gives a meaning of its own, and how many there are. */
export interface KeySaysOtherwise {
  readonly rating: string;
  /** As printed. */
  readonly key: string;
  /** Empty where the rating has no usual meaning, as figures have none. */
  readonly usual: string;
  readonly count: number;
}

const COLOURS = ownScheme([
  COMPLETE,
  GREEN,
  NOT_STARTED,
  AMBER_GREEN,
  PAUSED,
  AMBER,
  AMBER_RED,
  RED,
  CANCELLED,
]);
const PUT_ASIDE = ownScheme([PAUSED, CANCELLED]);
/** Colours without a settled meaning: blue is complete here, new or re-timed elsewhere. */
const NEEDS_A_KEY = /^(?:blue|b|glas|🔵|🟦|grey|gray|white|llwyd|⚪|⬜|black|du|⚫|⬛|🟡|🟨)$/u;
const KEY_LINE =
  /(?<![\p{L}])(?<colour>blue|black|grey|gray|white|green|amber|red|glas|gwyrdd|ambr|oren|coch)\s*(?:=|:|–|—|-|means|is)\s*(?<meaning>[^\n;,|.=]{3,80})/giu;
const SHORT = 60;

/**
 * The scheme behind the ratings of a document, learned from the values it prints and from its
 * key ("Blue = complete") where it has one. RAG where nothing is rated: there is nothing to
 * misread then.
 *
 * @param texts the ratings as printed; lines of the key may stand among them
 * @param lines of the key, where it is known which they are
 */
export function learnScheme(texts: readonly string[], lines: readonly string[] = []): LearntScheme {
  const met = texts.filter((text) => text.trim() !== '' && text.length <= SHORT);
  const entries = readPrintedKey(lines);
  const ofKey = schemeOfKey(met, entries);
  if (ofKey) return { scheme: ofKey, certain: true, otherwise: figuresExplained(entries) };
  return learnFromWords(texts, met, keyIn([...texts, ...lines]), lines);
}

function learnFromWords(
  texts: readonly string[],
  met: readonly string[],
  key: PrintedKey,
  lines: readonly string[],
): LearntScheme {
  const figures = met.filter((text) => ratingOf(text, ONE_TO_FOUR));
  if (figures.length > 0 && figures.length === met.length) {
    return { scheme: ONE_TO_FOUR, certain: false };
  }
  const colours = valuesMet([...texts, ...lines], COLOURS);
  const isColoured = [...colours].some((value) => COLOUR_IDS.has(value.id));
  const tracked = valuesMet(met, TRACK);
  if (!isColoured && [...tracked].some((value) => COLOUR_IDS.has(value.id))) {
    return { scheme: trackWith(valuesMet(met, PUT_ASIDE)), certain: true };
  }
  const scheme = schemeOf(colours, key);
  const open = met.some((text) => NEEDS_A_KEY.test(ratingKey(text)) && !isInKey(text, key));
  const otherwise = coloursExplained(key);
  return { scheme, certain: !open, ...(otherwise && { otherwise }) };
}

/** Where progress is told in words, what was paused or given up stands among them. */
const trackWith = (aside: ReadonlySet<RatingValue>): RatingScheme =>
  aside.size === 0
    ? TRACK
    : ownScheme([...TRACK.values, ...aside], [TRACK, ...aside].map(nameOf).join(', '));
const nameOf = (named: RatingScheme | RatingValue): string =>
  'word' in named ? named.word : named.name;

function figuresExplained(entries: readonly KeyEntry[]): KeySaysOtherwise {
  const [first] = entries;
  return {
    rating: first?.term ?? '',
    key: first?.meaning ?? '',
    usual: '',
    count: entries.length,
  };
}

/** The colours that a key takes for something else than is usual: "Red = complete". */
function coloursExplained(key: PrintedKey): KeySaysOtherwise | undefined {
  const found = COLOURS.values.flatMap((value) => {
    const meaning = key.get(value.id);
    if (meaning === undefined || asKeyed(value, meaning).id === value.id) return [];
    const rating = COLOUR_WORDS[value.id] ?? value.word;
    const usual = COLOUR_IDS.has(value.id) ? value.meaning : value.word;
    return [{ rating, key: meaning, usual }];
  });
  const [first] = found;
  return first && { ...first, count: found.length };
}

const COLOUR_IDS = new Set([GREEN, AMBER_GREEN, AMBER, AMBER_RED, RED].map(({ id }) => id));

type PrintedKey = ReadonlyMap<string, string>;

/** What the document itself says that its colours mean, by the colour's id. */
function keyIn(texts: readonly string[]): PrintedKey {
  const key = new Map<string, string>();
  for (const text of texts) {
    for (const { groups } of text.matchAll(KEY_LINE)) {
      const value = ratingOf(groups?.['colour'] ?? '', COLOURS);
      if (value) key.set(value.id, (groups?.['meaning'] ?? '').trim());
    }
  }
  return key;
}

function isInKey(text: string, key: PrintedKey): boolean {
  return key.has(ratingOf(text, COLOURS)?.id ?? '');
}

function valuesMet(texts: readonly string[], scheme: RatingScheme): ReadonlySet<RatingValue> {
  const met = new Set<RatingValue>();
  for (const text of texts) {
    const found = ratingOf(text, scheme)?.id ?? findRating(text, scheme)?.rating.value;
    const value = scheme.values.find(({ id }) => id === found);
    if (value) met.add(value);
  }
  return met;
}

/** RAG always, for the colour that is not in use today may be tomorrow; what else was met; the key. */
function schemeOf(met: ReadonlySet<RatingValue>, key: PrintedKey): RatingScheme {
  const isFivePoint = met.has(AMBER_GREEN) || met.has(AMBER_RED);
  const ids = new Set([
    ...[...met].map(({ id }) => id),
    ...key.keys(),
    ...RAG.values.map(({ id }) => id),
    ...(isFivePoint ? [AMBER_GREEN.id, AMBER_RED.id] : []),
  ]);
  const values = COLOURS.values.filter(({ id }) => ids.has(id));
  const keyed = withoutRivals(values, key);
  const known = SCHEMES.find((scheme) => hasTheSame(scheme.values, keyed));
  if (known && key.size === 0) return known;
  return ownScheme(keyed, known?.name ?? keyed.map(({ word }) => word).join(', '));
}

/**
 * The values as the key has them. A rating that a colour takes over is no longer one of its own
 * word; of two colours for one rating the second goes on under its own name.
 */
function withoutRivals(values: readonly RatingValue[], key: PrintedKey): readonly RatingValue[] {
  const taken = new Set<string>();
  const keyed = values.map((value) => asKeyed(value, key.get(value.id)));
  const moved = new Set(keyed.flatMap(({ id }, at) => (id === values[at]?.id ? [] : [id])));
  return keyed.flatMap((value, at): readonly RatingValue[] => {
    const own = values[at];
    if (!own || (value === own && moved.has(own.id))) return [];
    if (!taken.has(value.id)) {
      taken.add(value.id);
      return [value];
    }
    return [{ ...value, id: value.word.toLowerCase() }];
  });
}

/**
 * A value with the key's own words for it. A colour that the key gives another meaning than ours is
 * the rating so meant ("Red = complete"), or a value of its own ("Blue = new action").
 */
function asKeyed(value: RatingValue, meaning: string | undefined): RatingValue {
  if (meaning === undefined) return value;
  const colour = COLOUR_WORDS[value.id] ?? value.word;
  const meant = meansOtherwise(value, meaning);
  if (meant) return { ...meant, ...spelling(value, colour), meaning };
  const isOurs = ratingOf(meaning, ownScheme([value])) !== undefined || COLOUR_IDS.has(value.id);
  if (isOurs || saysDone(meaning) === (value.closed ?? false)) return { ...value, meaning };
  return {
    id: colour.toLowerCase(),
    word: colour,
    letter: colour.slice(0, 2),
    meaning,
    synonyms: [colour.charAt(0)],
    severity: 25,
  };
}

/** A colour goes on being spelt as it was, whatever it means. */
const spelling = (value: RatingValue, colour: string) => ({
  word: colour,
  letter: colour.charAt(0),
  synonyms: value.synonyms.filter((text) => COLOUR_WORD.test(text)),
});
const COLOUR_WORD =
  /^(?:blue|b|black|gr[ae]y|white|green|amber|orange|red|glas|gwyrdd|ambr|oren|coch|llwyd|du|\W)$/u;

const COLOUR_WORDS: Readonly<Record<string, string>> = {
  [COMPLETE.id]: 'Blue',
  [CANCELLED.id]: 'Black',
  [NOT_STARTED.id]: 'Grey',
};

function saysDone(meaning: string): boolean {
  const isOver =
    /\b(?:complet|closed|done|finish|deliver|achiev|implement|cancel|withdrawn|no longer)/i.test(
      meaning,
    );
  return isOver && !saysInPart(meaning);
}

function hasTheSame(some: readonly RatingValue[], others: readonly RatingValue[]): boolean {
  return (
    some.length === others.length && some.every(({ id }) => others.some((other) => other.id === id))
  );
}
