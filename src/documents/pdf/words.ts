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
 * meant, unless the document has the word elsewhere without it.
 */
export function joinLines(lines: readonly string[], words: Words): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    if (/\u00ad$/.test(text)) return text.slice(0, -1) + line;
    // The end alone: a text that grows line by line is not searched from its beginning each time.
    const broken = /(\p{L}+)[-\u2010]$/u.exec(text.slice(-LONGEST_WORD))?.[1];
    const rest = /^\p{Ll}+/u.exec(line)?.[0];
    if (broken === undefined || rest === undefined) return `${text} ${line}`;
    const isOneWord = words.has((broken + rest).toLowerCase());
    return (isOneWord ? text.slice(0, -1) : text) + line;
  }, '');
}

/** In letters, with room to spare. */
const LONGEST_WORD = 60;
