import type { DueDate, PlainDate } from '../../src/core/plan/dates.js';
import type {
  Action,
  ActionPlan,
  ProgressUpdate,
  Rating,
  Recommendation,
} from '../../src/core/plan/plan.js';
import { RAG } from '../../src/core/plan/schemes.js';

/** A sound plan of one recommendation, one action and one update; tests say what matters to them. */
export function aPlan(parts: Partial<ActionPlan> = {}): ActionPlan {
  return {
    title: 'Thornmere peer challenge action plan',
    scheme: RAG,
    recommendations: [aRecommendation()],
    actions: [anAction()],
    updates: [anUpdate()],
    ...parts,
  };
}

export function aRecommendation(parts: Partial<Recommendation> = {}): Recommendation {
  return { ref: '1', title: 'Plan for the lake quarter.', text: '', points: [], ...parts };
}

export function anAction(parts: Partial<Action> = {}): Action {
  return {
    ref: '1',
    text: 'Publish a programme for the lake quarter.',
    points: [],
    recommendations: ['1'],
    owners: ['Head of Place'],
    due: aDay('2024-03-31'),
    revisedDues: [],
    ...parts,
  };
}

export function anUpdate(parts: Partial<ProgressUpdate> = {}): ProgressUpdate {
  return {
    id: 'S1',
    recommendations: ['1'],
    actions: ['1'],
    rating: aRating('green'),
    narrative: 'The programme went to Cabinet in May.',
    ...parts,
  };
}

export function aRating(value: string, text = value.toUpperCase()): Rating {
  return { value, text };
}

/** A deadline that names one day. */
export function aDay(latest: PlainDate): DueDate {
  return { text: latest.split('-').reverse().join('/'), latest, precision: 'day' };
}

/** A deadline in words, such as "Ongoing"; `latest` where they name a last day. */
export function aDueInWords(
  text: string,
  precision: DueDate['precision'],
  latest?: PlainDate,
): DueDate {
  return { text, precision, ...(latest === undefined ? {} : { latest }) };
}
