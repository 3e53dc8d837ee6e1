/** Whether two texts say the same, however programs spaced them and drew their quotes and dashes. */
export function sameText(one: string, other: string): boolean {
  return plainText(one) === plainText(other);
}

/** One line, straight quotes, plain dashes, no bullets and no stop at the end. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/^\s*[•○◦▪]\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]$/, '')
    .toLowerCase();
}

/** How many of the words of two texts are common to both: 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}

export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(plainText(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}
