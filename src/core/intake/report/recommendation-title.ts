/** A recommendation's wording parted in two; together they hold it whole. */
export interface TitleAndText {
  readonly title: string;
  readonly text: string;
}

const plain = (text: string): string => text.replaceAll('**', '').replace(/ +/g, ' ').trim();

/** A full stop that ends a sentence, and not one inside "e.g." or after an initial. */
const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|etc|St|No|\p{Lu}))[.?!]["'”’)]*(?=\s+["'“‘(]?\p{Lu})/u;

/** A first sentence longer than this is no title: the whole wording stays together. */
const LONGEST_TITLE = 300;

/**
 * Parts the title from the rest: the bold phrase at the head, up to its full stop; where nothing is
 * bold, the first sentence. Text without either is a title throughout.
 */
export function splitTitle(wording: string): TitleAndText {
  const bold = /^\*\*(.+?)\*\*/s.exec(wording.trim());
  if (bold?.[1] !== undefined) {
    const rest = wording.trim().slice(bold[0].length);
    const first = splitSentence(bold[1]);
    return { title: plain(first.title), text: plain(`${first.text} ${rest}`) };
  }
  const first = splitSentence(plain(wording));
  return first.title.length > LONGEST_TITLE ? { title: plain(wording), text: '' } : first;
}

function splitSentence(text: string): TitleAndText {
  const end = SENTENCE_END.exec(text);
  if (end === null) return { title: text.trim(), text: '' };
  const at = end.index + end[0].length;
  return { title: text.slice(0, at).trim(), text: text.slice(at).trim() };
}
