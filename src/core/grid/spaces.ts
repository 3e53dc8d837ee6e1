const UNUSUAL_SPACE = /[\u00ad\u200b\u2060\ufeff]|[^\S\n ]| {2}| \n|\n /;

/**
 * Text without what cannot be seen: soft hyphens, zero-width spaces and stray byte-order marks go,
 * every kind of space becomes a plain one, runs of spaces one. Line ends, and the joiners that
 * emoji and right-to-left scripts need, stay.
 */
export function normaliseSpaces(text: string): string {
  if (!UNUSUAL_SPACE.test(text)) return text.trim();
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** How far a line stands in, in columns; a tab counts four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4;
    else if (/\s/.test(character)) columns += 1;
    else break;
  }
  return columns;
}

/** Markdown writes "\(" where it means a bracket and no link. */
export function unescapeMarkdown(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([`*_{}[\]()#+\-.!|~>])/g, '$1');
}
