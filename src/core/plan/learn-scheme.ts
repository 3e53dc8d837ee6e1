import { findRating } from './find-rating.js';
import type { RatingScheme, RatingValue } from './rating-scheme.js';
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
/** Colours without a settled meaning: blue is complete here, new or re-timed elsewhere. */
const NEEDS_A_KEY = /^(?:blue|b|glas|🔵|🟦|grey|gray|white|llwyd|⚪|⬜|black|du|⚫|⬛|🟡|🟨)$/u;
const KEY_LINE =
  /(?<![\p{L}])(?<colour>blue|black|grey|gray|white|green|amber|red|glas|gwyrdd|ambr|oren|coch)\s*(?:=|:|–|—|-|means|is)\s*(?<meaning>[^\n;,|.=]{3,80})/giu;
const SHORT = 60;

/**
 * The scheme behind the ratings of a document, learned from the values it prints and from its
 * key ("Blue = complete") where it has one. RAG where nothing is rated: there is nothing to
 * misread then.
 */
export function learnScheme(texts: readonly string[]): LearntScheme {
  const key = keyIn(texts);
  const met = texts.filter((text) => text.trim() !== '' && text.length <= SHORT);
  const figures = met.filter((text) => ratingOf(text, ONE_TO_FOUR));
  if (figures.length > 0 && figures.length === met.length) {
    return { scheme: ONE_TO_FOUR, certain: false };
  }
  const colours = valuesMet(texts, COLOURS);
  const isColoured = [...colours].some((value) => COLOUR_IDS.has(value.id));
  const tracked = valuesMet(met, TRACK);
  if (!isColoured && [...tracked].some((value) => COLOUR_IDS.has(value.id))) {
    return { scheme: TRACK, certain: true };
  }
  const scheme = schemeOf(colours, key);
  const open = met.some((text) => NEEDS_A_KEY.test(ratingKey(text)) && !isInKey(text, key));
  return { scheme, certain: !open };
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
  const keyed = values.map((value) => asKeyed(value, key.get(value.id)));
  const known = SCHEMES.find((scheme) => hasTheSame(scheme.values, keyed));
  if (known && key.size === 0) return known;
  return ownScheme(keyed, known?.name ?? keyed.map(({ word }) => word).join(', '));
}

/**
 * A value with the key's own words for it. A colour that the key gives another meaning than ours
 * ("Blue = new action") becomes a value of its own.
 */
function asKeyed(value: RatingValue, meaning: string | undefined): RatingValue {
  if (meaning === undefined) return value;
  const isOurs = ratingOf(meaning, ownScheme([value])) !== undefined || COLOUR_IDS.has(value.id);
  if (isOurs || saysDone(meaning) === (value.closed ?? false)) return { ...value, meaning };
  const colour = COLOUR_WORDS[value.id] ?? value.word;
  return {
    id: colour.toLowerCase(),
    word: colour,
    letter: colour.slice(0, 2),
    meaning,
    synonyms: [colour.charAt(0)],
    severity: 25,
  };
}

const COLOUR_WORDS: Readonly<Record<string, string>> = {
  [COMPLETE.id]: 'Blue',
  [CANCELLED.id]: 'Black',
  [NOT_STARTED.id]: 'Grey',
};

function saysDone(meaning: string): boolean {
  return /\b(?:complet|closed|done|finish|deliver|achiev|implement|cancel|withdrawn|no longer)/i.test(
    meaning,
  );
}

function hasTheSame(some: readonly RatingValue[], others: readonly RatingValue[]): boolean {
  return (
    some.length === others.length && some.every(({ id }) => others.some((other) => other.id === id))
  );
}
