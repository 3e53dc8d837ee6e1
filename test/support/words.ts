/** How often each word occurs. Marks, tags and spaces are no words. */
export type WordCounts = ReadonlyMap<string, number>;

export function countWords(texts: Iterable<string>): WordCounts {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that occur more often in the first than in the second, with how many are missing. */
export function wordsMissing(from: WordCounts, inside: WordCounts): readonly string[] {
  return [...from].flatMap(([word, count]) => {
    const lacking = count - (inside.get(word) ?? 0);
    return lacking > 0 ? [`${word} ×${lacking}`] : [];
  });
}
