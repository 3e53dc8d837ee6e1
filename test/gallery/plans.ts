import type { PlainDate } from '../../src/core/plan/dates.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import { FIVE_POINT, RAG } from '../../src/core/plan/schemes.js';
import {
  aDay,
  aDueInWords,
  aPlan,
  aRating,
  aRecommendation,
  anAction,
  anUpdate,
} from '../builders/a-plan.js';
import { thornmerePlan } from './thornmere-plan.js';

/** Plans of an invented council in the shapes that real ones have: what the gallery draws. */
export const AS_AT: PlainDate = '2024-06-30';

/** Recommendations with progress, no actions, no ratings. */
function progressOnly(): ActionPlan {
  const topics = ['Vision', 'Partnerships', 'Digital services', 'Member development'];
  return aPlan({
    title: 'Response to the Saltby and Thornmere review',
    recommendations: topics.map((topic, index) =>
      aRecommendation({
        ref: String(index + 1),
        title: `${topic}:`,
        text: 'say plainly what will be different in three years and how anyone could tell.',
      }),
    ),
    actions: [],
    updates: topics.map((topic, index) => ({
      id: `S${index + 1}`,
      recommendations: [String(index + 1)],
      actions: [],
      narrative: `${topic} was discussed with partners in spring. A paper is to follow early in the new year.`,
    })),
  });
}

function recommendationsOnly(): ActionPlan {
  return aPlan({
    title: 'Peer review of Thornmere, key recommendations',
    recommendations: [
      'Agree one story of the place.',
      'Hold a yearly conference of parishes.',
      'Review the constitution.',
    ].map((title, index) =>
      aRecommendation({
        ref: String(index + 1),
        title,
        text: 'The team heard this from nearly everyone it met.',
        points: index === 1 ? ['invite the county', 'publish what was agreed'] : [],
      }),
    ),
    actions: [],
    updates: [],
  });
}

/** All ratings of five points, refs with letters, no owners and no dates. */
function fivePoint(): ActionPlan {
  const ratings = ['green', 'amber-green', 'amber', 'amber-red', 'red', 'not-rated'];
  return aPlan({
    title: 'Improvement plan',
    scheme: FIVE_POINT,
    recommendations: ratings.map((_, index) =>
      aRecommendation({ ref: `R${index + 1}`, title: `Improve service ${index + 1}.` }),
    ),
    actions: ratings.map((_, index) => ({
      ref: `R${index + 1}.1`,
      text: `Redesign service ${index + 1} with those who use it.`,
      points: [],
      recommendations: [`R${index + 1}`],
      owners: [],
      revisedDues: [],
    })),
    updates: ratings.map((rating, index) =>
      anUpdate({
        id: `S${index + 1}`,
        recommendations: [`R${index + 1}`],
        actions: [`R${index + 1}.1`],
        rating: aRating(rating, rating === 'not-rated' ? 'Teal' : rating),
        narrative: 'Workshops were held and a report is being written.',
      }),
    ),
  });
}

/** Forty actions under ten recommendations. */
function forty(): ActionPlan {
  const colours = ['green', 'green', 'amber', 'red'] as const;
  return aPlan({
    title: 'Corporate plan delivery',
    scheme: RAG,
    recommendations: Array.from({ length: 10 }, (_, index) =>
      aRecommendation({
        ref: String(index + 1),
        title: `Aim ${index + 1}: a borough that works for everyone who lives here.`,
      }),
    ),
    actions: Array.from({ length: 40 }, (_, index) =>
      anAction({
        ref: `${Math.floor(index / 4) + 1}.${(index % 4) + 1}`,
        text: `Deliver step ${index + 1} of the programme and report on it to the board.`,
        recommendations: [String(Math.floor(index / 4) + 1)],
        due: aDay(index % 3 === 0 ? '2024-05-31' : '2024-12-31'),
      }),
    ),
    updates: Array.from({ length: 40 }, (_, index) => {
      const recommendation = String(Math.floor(index / 4) + 1);
      return anUpdate({
        id: `S${index + 1}`,
        recommendations: [recommendation],
        actions: [`${recommendation}.${(index % 4) + 1}`],
        rating: aRating(colours[index % 4] ?? 'green'),
        narrative: 'Work began in spring. '.repeat((index % 7) + 1).trim(),
      });
    }),
  });
}

/** Right-to-left text, emoji, a word that no line can hold, formulas in disguise. */
function unusual(): ActionPlan {
  return aPlan({
    title: 'تقدم خطة العمل 🏛️ & <الملحق>',
    recommendations: [
      aRecommendation({ ref: '=1+1', title: 'تحسين الخدمات لجميع السكان في البلدة.' }),
    ],
    actions: [
      anAction({
        ref: '-1',
        text: '🎯🎯 עדכון האתר של המועצה',
        recommendations: ['=1+1'],
        owners: ['@ראש המחלקה'],
        due: aDueInWords('1/3/2024', 'ambiguous'),
      }),
      anAction({
        ref: '-2',
        text: `https://thornmere.example/${'papers-and-more/'.repeat(12)}`,
        recommendations: ['=1+1'],
        owners: ['图书馆'],
      }),
    ],
    updates: [
      anUpdate({
        recommendations: ['=1+1'],
        actions: ['-1'],
        narrative: '👩‍👩‍👧‍👦 家庭中心于五月开放，来访者很多。\n+44 calls were answered.',
      }),
    ],
  });
}

/** By name: each is drawn, kept as text and held against the laws of drawn sheets. */
export const GALLERY_PLANS: Readonly<Record<string, ActionPlan>> = {
  thornmere: thornmerePlan(),
  'one-recommendation': aPlan(),
  'progress-only': progressOnly(),
  'recommendations-only': recommendationsOnly(),
  'five-point': fivePoint(),
  'forty-actions': forty(),
  'unusual-text': unusual(),
  'nothing-yet': aPlan({ recommendations: [], actions: [], updates: [] }),
  'one-word-without-end': aPlan({ updates: [anUpdate({ narrative: 'x'.repeat(6_000) })] }),
};
