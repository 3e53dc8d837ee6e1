const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;

/** "1 action", "13 actions"; thousands parted as in "1,200 actions". */
export function wordCount(n: number, singular: string, plural: string): string {
  return `${wordNumber(n)} ${n === 1 ? singular : plural}`;
}

/** "13", "1,200" */
export function wordNumber(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Up to nine in words, as in running text: "three", "12". */
export function numberWord(n: number): string {
  return NUMBER_WORDS[n] ?? wordNumber(n);
}

/** "4", "4 and 5", "4, 5 and 6"; past `atMost` the rest is counted: "4, 5 and 9 others". */
export function listWithAnd(items: readonly string[], atMost = Infinity): string {
  const cut = items.length > atMost;
  const shown = cut ? items.slice(0, atMost) : items;
  const left = items.length - shown.length;
  const parts = cut ? [...shown, wordCount(left, 'other', 'others')] : shown;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
