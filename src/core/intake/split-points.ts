import { endsSentence, introducesList, isCutShort, startsLowerCase } from './sentence-flow.js';

/** A text with the points of its list set apart. */
export interface SplitPoints {
  /** What stands before the list, and after it; paragraphs parted by "\n". */
  readonly text: string;
  readonly points: readonly string[];
  /** Rests of words at the foot of a page that say nothing: kept in the text, and reported. */
  readonly strays: readonly string[];
}

const MARK = /^[•○]\s*/;
const LETTERED = /^(?:\(?[a-z]\)|\(?[ivx]{1,4}\))\s+/i;

/**
 * Sets the points of a list apart from the text that introduces it. Points carry a mark, or follow
 * a lead-in such as "arrangements including:"; there a list whose marks were lost is parted where
 * its phrases begin.
 */
export function splitPoints(text: string): SplitPoints {
  const lead: string[] = [];
  const points: string[] = [];
  const strays: string[] = [];
  let introduced = false;
  for (const line of openLists(text.split('\n'))) {
    const bare = line.replace(MARK, '');
    const isMarked = bare !== line || (introduced && LETTERED.test(line));
    if (isMarked) {
      points.push(bare.replace(LETTERED, ''));
    } else if (points.length > 0 && startsLowerCase(line)) {
      points.push(`${points.pop() ?? ''} ${line}`);
    } else if (introduced && !closesList(line, points)) {
      const { phrases, stray } = partPhrases(line);
      points.push(...phrases);
      if (stray) strays.push(stray);
    } else {
      lead.push(line);
    }
    introduced ||= introducesList(line);
  }
  return { text: [...lead, ...strays].join('\n'), points, strays };
}

/** A full sentence after points that are none is a paragraph of its own. */
const closesList = (line: string, points: readonly string[]): boolean =>
  points.length > 1 && endsSentence(line) && !points.some(endsSentence);

/** "…including: A charter Named leads Quarterly reports": one line that holds lead-in and list. */
function openLists(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const lettered = /^(?<lead>.*:)\s+(?<list>\(?(?:a|i)\)\s.*)$/.exec(line)?.groups;
    if (lettered)
      return [
        lettered['lead'] ?? '',
        ...(lettered['list'] ?? '').split(/\s+(?=\(?(?:[a-z]|[ivx]+)\)\s)/),
      ];
    const colon = line.search(/:\s+\p{Lu}/u);
    if (colon < 0 || MARK.test(line)) return [line];
    const lead = line.slice(0, colon + 1);
    const rest = line.slice(colon + 1).trim();
    const isList =
      introducesList(lead) && !/[.!?]\s/.test(rest) && partPhrases(rest).phrases.length > 1;
    return isList ? [lead, rest] : [line];
  });
}

/** A small word before a capital means a name ("of Housing"), not the next phrase. */
const BEFORE_A_NAME =
  /^(?:a|an|the|and|or|of|to|in|for|with|by|on|at|from|as|our|its|their|your|his|her|this|that|each|every|all|both|between|across|through|via|per|under|within|into|new|local|national|&)$/i;
const FEWEST_WORDS = 2;

function partPhrases(line: string): {
  readonly phrases: readonly string[];
  readonly stray: string;
} {
  const words = line.split(' ');
  const stray = strayAtEnd(words);
  const kept = stray === '' ? words : words.slice(0, -stray.split(' ').length);
  if (/[.!?;]\s/.test(kept.join(' '))) return { phrases: [kept.join(' ')], stray };
  const phrases: string[][] = [[]];
  kept.forEach((word, at) => {
    const before = kept[at - 1];
    if (
      before !== undefined &&
      beginsPhrase(before, word, kept[at + 1]) &&
      kept.length - at >= FEWEST_WORDS
    ) {
      phrases.push([]);
    }
    phrases.at(-1)?.push(word);
  });
  return { phrases: settlePhrases(phrases), stray };
}

/** A phrase of one word is a name in the middle of another: then nothing is parted. */
function settlePhrases(phrases: readonly (readonly string[])[]): readonly string[] {
  const tooShort = phrases.some((phrase) => phrase.length < FEWEST_WORDS);
  return tooShort ? [phrases.flat().join(' ')] : phrases.map((phrase) => phrase.join(' '));
}

const beginsPhrase = (before: string, word: string, after: string | undefined): boolean =>
  /^["'“‘]?\p{Lu}\p{Ll}/u.test(word) &&
  /^[("'“‘]?\p{Ll}/u.test(before) &&
  !/[,:&/–-]$/.test(before) &&
  !BEFORE_A_NAME.test(before) &&
  !/^\p{Lu}/u.test(after ?? '');

/** "…service improvements Stream S": a word or two that the page cut off. */
function strayAtEnd(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (words.length < 4 || !isCutShort(`${before} ${last}`)) return '';
  return /^\p{Lu}\p{Ll}/u.test(before) ? `${before} ${last}` : last;
}
