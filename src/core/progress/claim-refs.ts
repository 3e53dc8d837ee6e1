import { escaped } from '../plan/rating-words.js';
import type { ActionPlan } from '../plan/plan.js';
import { figure, type ClaimPattern } from './claim-token.js';
import type { CountingRule } from './progress.js';

/** "action 4", "actions 4, 5 and 12 others": the plan's own refs after the word for what they are. */
export function refPatterns(plan: ActionPlan, text: string): readonly ClaimPattern[] {
  return [
    refPattern('actions?', 'action', plan.actions, text),
    refPattern('rec(?:ommendation)?s?', 'recommendation', plan.recommendations, text),
  ].flat();
}

function refPattern(
  unit: string,
  level: CountingRule,
  records: readonly { readonly ref: string }[],
  text: string,
): readonly ClaimPattern[] {
  const refs = [...new Set(records.map(({ ref }) => ref))]
    .filter((ref) => ref !== '' && text.includes(ref))
    .sort((a, b) => b.length - a.length);
  if (refs.length === 0) return [];
  const ref = `(?:${refs.map(escaped).join('|')})(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}]|\\s+others?|\\s*%)`;
  const list = `(?<list>${ref}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)${ref})*)`;
  const source = `${unit}\\s+${list}(?:\\s+and\\s+(?<others>[\\d,]+)\\s+others?)?`;
  const one = new RegExp(ref, 'gu');
  return [
    [
      new RegExp(source, 'iuy'),
      ({ 0: words, groups }) => ({
        kind: 'F',
        text: words,
        level,
        refs: (groups?.['list'] ?? '').match(one) ?? [],
        number: figure(groups?.['others'] ?? '0'),
      }),
    ],
  ];
}
