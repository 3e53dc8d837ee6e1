import fc from 'fast-check';
import type {
  Action,
  ActionPlan,
  ProgressUpdate,
  Recommendation,
} from '../../src/core/plan/plan.js';
import { BRAGG, FIVE_POINT, RAG, TRACK } from '../../src/core/plan/schemes.js';
import { aDay, aDueInWords, aPlan, aRating } from '../builders/a-plan.js';

/**
 * Plans of any shape in which every word of text is its own ("w17"), so that a law can ask whether
 * each stands on the sheet once.
 */
export const anyPlan: fc.Arbitrary<ActionPlan> = fc
  .record({
    scheme: fc.constantFrom(RAG, BRAGG, FIVE_POINT, TRACK),
    recommendations: fc.array(
      fc.record({ words: wordCounts(60), points: fc.array(wordCounts(12), { maxLength: 3 }) }),
      { maxLength: 5 },
    ),
    actions: fc.array(
      fc.record({
        words: wordCounts(80),
        owners: fc.array(wordCounts(3), { maxLength: 2 }),
        serves: fc.array(fc.nat(5), { maxLength: 2 }),
        due: fc.nat(3),
      }),
      { maxLength: 8 },
    ),
    updates: fc.array(
      fc.record({
        paragraphs: fc.array(wordCounts(400), { minLength: 1, maxLength: 4 }),
        about: fc.array(fc.nat(8), { maxLength: 3 }),
        rating: fc.nat(7),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ scheme, recommendations, actions, updates }) => {
    const text = writer();
    return aPlan({
      title: 'Any plan',
      scheme,
      recommendations: recommendations.map(({ words, points }, index): Recommendation => ({
        ref: `${index + 1}`,
        title: text(words),
        text: '',
        points: points.map(text),
      })),
      actions: actions.map(({ words, owners, serves, due }, index): Action => ({
        ref: `${index + 1}`,
        text: text(words),
        points: [],
        recommendations: [...new Set(serves)].map((serve) => `${serve + 1}`),
        owners: owners.map(text),
        revisedDues: due === 3 ? [aDay('2024-08-31')] : [],
        ...(due === 0
          ? {}
          : { due: due === 1 ? aDay('2024-03-31') : aDueInWords('Ongoing', 'ongoing') }),
      })),
      updates: updates.map(({ paragraphs, about, rating }, index): ProgressUpdate => ({
        id: `S${index + 1}`,
        recommendations: about.slice(0, 1).map((ref) => `${ref + 1}`),
        actions: [...new Set(about)].map((ref) => `${ref + 1}`),
        narrative: paragraphs.map(text).join('\n'),
        ...(rating === 7
          ? {}
          : { rating: aRating(scheme.values[rating % scheme.values.length]?.id ?? 'green') }),
      })),
    });
  });

function wordCounts(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: most });
}

function writer(): (words: number) => string {
  let next = 0;
  return (words) =>
    Array.from({ length: words }, (_, index) => `w${next++}${index % 9 === 8 ? '.' : ''}`).join(
      ' ',
    );
}

/** All the words of a plan that its writer made. */
export function wordsOf(plan: ActionPlan): readonly string[] {
  return JSON.stringify(plan).match(/w\d+/g) ?? [];
}
