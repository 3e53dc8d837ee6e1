import type { FindingGroup } from './group-findings.js';

/** Where the focus belongs among the findings. */
export type FocusPlace =
  | { readonly on: 'finding'; readonly key: string }
  | { readonly on: 'group'; readonly code: string }
  | { readonly on: 'summary' };

/**
 * Where the focus goes when the finding that had it may have vanished: it stays if it is still
 * there; else the next of its group, or the one before; else the group's header; else the summary.
 */
export function nextFocus(
  key: string,
  before: readonly FindingGroup[],
  now: readonly FindingGroup[],
): FocusPlace {
  if (now.some((group) => hasKey(group, key))) return { on: 'finding', key };
  const was = before.find((group) => hasKey(group, key));
  const is = now.find(({ code }) => code === was?.code);
  if (!was || !is) return { on: 'summary' };
  const at = was.findings.findIndex((each) => each.key === key);
  const left = new Set(is.findings.map((each) => each.key));
  const after = was.findings.slice(at + 1).find((each) => left.has(each.key));
  const earlier = was.findings.slice(0, at).findLast((each) => left.has(each.key));
  const neighbour = after ?? earlier;
  return neighbour ? { on: 'finding', key: neighbour.key } : { on: 'group', code: is.code };
}

function hasKey({ findings }: FindingGroup, key: string): boolean {
  return findings.some((each) => each.key === key);
}
