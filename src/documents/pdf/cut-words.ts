import { plainText, type Line } from './lines.js';
import type { Words } from './words.js';

/**
 * Whether a line is the beginning of a word that was too long for its cell, so that the program cut
 * it where the cell ends: "Monitorin" over "g Officer". It fills the cell by itself, and what follows
 * is no word of its own, or the document has the whole word elsewhere.
 *
 * @param right where the text of the cell could reach to
 */
export function isCutWord(
  line: Line,
  next: Line | undefined,
  right: number,
  words: Words,
): boolean {
  if (!next || line.right + NARROWEST_LETTER * line.size < right) return false;
  const begun = plainText(line);
  const [rest = ''] = /^\p{L}+/u.exec(plainText(next)) ?? [];
  if (!/^\p{L}+$/u.test(begun) || rest === '') return false;
  if (/^\p{Lu}+$/u.test(begun)) return KNOWN_CAPITALS.has(begun + rest);
  if (!/^\p{Ll}+$/u.test(rest)) return false;
  return ENDING.test(rest) || words.has((begun + rest).toLowerCase());
}

/** In heights of the font: less room than that is left where a letter more did not fit. */
const NARROWEST_LETTER = 0.6;

/** Ends of English words that are none by themselves: consonants alone, and endings. */
const ENDING =
  /^(?:[b-df-hj-np-tv-xz]{1,4}|e[drs]|ers|ly|al|ent|ies|ings?|a?tions?|ments?|nces?|ity|ities|ness)$/;

const KNOWN_CAPITALS: ReadonlySet<string> = new Set(['RAG', 'BRAG']);
