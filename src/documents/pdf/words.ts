/** Words of a document that stand whole on a line: by them a broken word is known again. */
export type Words = ReadonlySet<string>;

export function wordsOf(lines: Iterable<string>): Words {
  const words = new Set<string>();
  for (const line of lines)
    for (const word of line.toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word);
  return words;
}

/**
 * Lines as one text. A soft hyphen goes; a printed one stays, since "long-" over "term" may be
 * meant, unless the document has the word elsewhere without it. A code or a date that is too long
 * for its cell is broken anywhere: "CT-" over "001", "31/03/20" over "25".
 */
export function joinLines(lines: readonly string[], words: Words): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    if (/\u00ad$/.test(text)) return text.slice(0, -1) + line;
    // The end alone: a text that grows line by line is not searched from its beginning each time.
    const end = text.slice(-LONGEST_WORD);
    if (isOneCode(end, line) || isOneDate(end, line)) return text + line;
    const broken = /(\p{L}+)[-\u2010]$/u.exec(end)?.[1];
    const rest = /^\p{Ll}+/u.exec(line)?.[0];
    if (broken === undefined || rest === undefined) return `${text} ${line}`;
    const isOneWord = words.has((broken + rest).toLowerCase());
    return (isOneWord ? text.slice(0, -1) : text) + line;
  }, '');
}

/** In letters, with room to spare. */
const LONGEST_WORD = 60;

/** "CT-" over "001", "2023-" over "26 will be published" */
const isOneCode = (end: string, line: string): boolean =>
  /(?:^|[\s(])(?:\p{Lu}[\p{Lu}\d/.-]*|\d[\d/.]*)[-\u2010]$/u.test(end) && /^\d/.test(line);

/** The two ends make a day of a year with four figures, which neither is by itself. */
function isOneDate(end: string, line: string): boolean {
  const [last = ''] = /\S+$/.exec(end) ?? [];
  const [first = ''] = /^[\d/.-]+/.exec(line) ?? [];
  if (first !== line.trim() && !/^[\d/.-]+\s/.test(line)) return false;
  return /^\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d$/.test(last + first) && !WHOLE_DATE.test(last);
}

const WHOLE_DATE = /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/;
