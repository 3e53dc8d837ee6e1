import type { ActionPlan } from '../../src/core/plan/plan.js';

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a plan says, however its dates and ratings are spelled. */
export function whatItSays({ recommendations, actions, updates }: ActionPlan) {
  return {
    recommendations: recommendations.map(({ ref, title, text, points }) => [
      ref,
      inOneLine(`${title} ${text}`),
      ...points,
    ]),
    actions: actions.map((action) => ({
      ref: action.ref,
      text: inOneLine(action.text),
      points: action.points,
      serves: action.recommendations,
      owners: action.owners,
      due: action.due?.latest ?? action.due?.text,
    })),
    updates: updates.map(({ recommendations: about, actions: of, narrative, rating }) => ({
      about,
      of,
      narrative: inOneLine(narrative),
      rating: rating?.value ?? 'not-rated',
    })),
  };
}
