/** One line of a printed key: "Blue = Complete", "1: On track", "0-25% Red". */
export interface KeyEntry {
  /** What stands in the rating cells. */
  readonly term: string;
  /** What the document says that it means. */
  readonly meaning: string;
  /** Where the terms are a band of percentages: both ends belong to it. */
  readonly band?: { readonly from: number; readonly to: number };
}

const COLOUR =
  'blue|black|grey|gray|white|green|amber|orange|red|glas|gwyrdd|ambr|oren|coch|llwyd|du';
const TERM = `(?:${COLOUR}|[0-5]|[A-Z]{1,2})`;
const LABEL =
  /^\W*(?:(?:(?:b?rag|rating|status|progress|scor(?:e|ing)|delivery)\s+)*(?:key|legend|allwedd)\b|(?:(?:b?rag|status|progress|delivery|action|where)\s+)?(?:scor(?:es?|ing)|ratings?|levels?|scale)\s*(?:are|used|is)?\s*:)\W*/i;
const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<term>${TERM})\\s*(?:=|:|[–—-](?=\\s)|\\bmeans\\b|\\bis\\b)\\s*(?<meaning>\\p{L}[^\\n;|=]*?)(?=\\s*(?:[;,|.]\\s*)?(?:$|[\\n;|]|[.,]?\\s+${TERM}\\s*(?:=|:|[–—-]\\s)))`,
  'gu',
);
const FROM_TO = '(?<from>\\d{1,3})\\s*%?\\s*(?:[-–—]|to)\\s*(?<to>\\d{1,3})\\s*%';
const BAND_FIRST = new RegExp(`${FROM_TO}\\s*[=:–—-]?\\s*\\(?(?<term>${COLOUR})\\b`, 'giu');
const BAND_LAST = new RegExp(`\\b(?<term>${COLOUR})\\b\\s*[=:(–—-]?\\s*${FROM_TO}`, 'giu');

/** Whether a line may belong to a key: it is labelled so, or sets a term beside what it means. */
export const looksLikeKey = (line: string): boolean =>
  LABEL.test(line) ||
  new RegExp(`^\\W*(?:${COLOUR})\\b\\W*[=:–-]\\s*\\p{L}`, 'iu').test(line) ||
  /^\W*(?:[1-5]|[A-Z]{1,2})\s*=\s*\p{L}/u.test(line) ||
  bandsIn(line).length > 1 ||
  pairsIn(line).length > (line.includes('=') ? 1 : 2);

/** The entries of the lines of a key, as they are printed. */
export const readPrintedKey = (lines: readonly string[]): readonly KeyEntry[] =>
  lines.flatMap((line) => {
    const bands = bandsIn(line);
    return bands.length > 0 ? bands : pairsIn(line.replace(LABEL, ''));
  });

const pairsIn = (line: string): readonly KeyEntry[] =>
  [...withSmallColours(line).matchAll(PAIR)].map(({ groups }) => ({
    term: groups?.['term'] ?? '',
    meaning: (groups?.['meaning'] ?? '').replace(/[\s.,;]+$/, ''),
  }));

/** Colours are met as "RED", "Red" and "red"; letters that rate are always capitals. */
const withSmallColours = (line: string): string =>
  line.replace(new RegExp(`\\b(?:${COLOUR})\\b(?=\\s*(?:=|:|[–—-]|means|is))`, 'gi'), (word) =>
    word.toLowerCase(),
  );

function bandsIn(line: string): readonly KeyEntry[] {
  const first = [...line.matchAll(BAND_FIRST)];
  const found = first.length > 0 ? first : [...line.matchAll(BAND_LAST)];
  return found.map(({ groups = {} }) => {
    const { term = '', from = '', to = '' } = groups;
    return {
      term: `${from}-${to}%`,
      meaning: term,
      band: { from: Number(from), to: Number(to) },
    };
  });
}
