import type { FindingSubject } from '../finding.js';
import type { Found, Rule } from '../rule.js';

/**
 * The most characters that one cell holds.
 * Source: Microsoft, "Excel specifications and limits".
 */
const CELL_LIMIT = 32767;

/** A text that no cell can hold whole. Points are counted with their text: they share its cell. */
export const textTooLong: Rule = {
  code: 'text-too-long',
  severity: 'error',
  find: ({ plan }) => [
    ...plan.recommendations.flatMap(({ ref, title, text, points }) =>
      tooLong([title, text, ...points], 'recommendation', { recommendation: ref }),
    ),
    ...plan.actions.flatMap(({ ref, note, text, points }) =>
      tooLong([note ?? '', text, ...points], 'action', { action: ref }),
    ),
    ...plan.updates.flatMap(({ id, narrative }) => tooLong([narrative], 'update', { update: id })),
  ],
};

function tooLong(texts: readonly string[], field: string, about: FindingSubject): readonly Found[] {
  const length = texts.filter((text) => text !== '').join('\n').length;
  return length > CELL_LIMIT ? [{ about, facts: { field, length, limit: CELL_LIMIT } }] : [];
}
