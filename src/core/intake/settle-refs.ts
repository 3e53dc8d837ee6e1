import type { ActionDraft } from './link-actions.js';

/**
 * For how many recommendations a column of numbers begins again with the same number, each of them
 * once; 0 where the numbers name one action each, or come twice for one recommendation, which is for
 * a person to put right.
 */
export function countsWithinRecommendations(drafts: readonly ActionDraft[]): number {
  const numbered = drafts.filter(({ fromColumn }) => fromColumn);
  const all = numbered.map(({ printedRef }) => printedRef);
  if (new Set(all).size === all.length || !all.every((ref) => /^\d+$/.test(ref))) return 0;
  const groups = new Map<string, string[]>();
  for (const { recommendations, printedRef } of numbered) {
    const under = recommendations.join('\n');
    groups.set(under, [...(groups.get(under) ?? []), printedRef]);
  }
  const lists = [...groups.values()];
  const begin = lists.every((refs) => refs[0] === all[0] && new Set(refs).size === refs.length);
  return begin && !groups.has('') ? lists.length : 0;
}

/**
 * The actions' refs: as printed, unless the numbers begin again in each cell or count only in one; where none is printed
 * made from the recommendation's ("3.1").
 */
export function settleRefs(
  drafts: readonly ActionDraft[],
  columnBeginsAgain: boolean,
): readonly string[] {
  const inCells = drafts.flatMap(({ fromColumn, printedRef }) =>
    fromColumn || printedRef === '' ? [] : [printedRef],
  );
  const numbered = drafts.filter(({ printedRef }) => /\d/.test(printedRef));
  const isOneList =
    numbered.length < drafts.length && new Set(numbered.map(({ entry }) => entry)).size === 1;
  const beginsAgain = isOneList || new Set(inCells).size < inCells.length;
  const used = new Set(
    drafts.flatMap(({ fromColumn, printedRef }) =>
      fromColumn && !columnBeginsAgain ? [printedRef] : [],
    ),
  );
  if (!beginsAgain) for (const ref of inCells) used.add(ref);
  const counts = new Map<string, number>();
  return drafts.map(({ printedRef, fromColumn, recommendations }) => {
    const isLetter = /^[a-z]$/.test(printedRef);
    if (fromColumn && !columnBeginsAgain) return printedRef;
    if (!fromColumn && printedRef !== '' && !isLetter && !beginsAgain) return printedRef;
    const [under = ''] = recommendations;
    const nth = (counts.get(under) ?? 0) + 1;
    counts.set(under, nth);
    return firstFree(under, printedRef || String(nth), isLetter ? '' : '.', nth, used);
  });
}

function firstFree(
  under: string,
  wanted: string,
  parting: string,
  nth: number,
  used: Set<string>,
): string {
  // "1.2" under recommendation 1 says already whose it is.
  let ref = under === '' || wanted.startsWith(`${under}.`) ? wanted : under + parting + wanted;
  for (let number = nth; used.has(ref); number += 1)
    ref = under === '' ? String(number) : `${under}.${number}`;
  used.add(ref);
  return ref;
}
