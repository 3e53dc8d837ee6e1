import type { Action, ActionPlan, ProgressUpdate } from '../../src/core/plan/plan.js';
import { BRAG, RAG } from '../../src/core/plan/schemes.js';
import { aDay, aPlan, aRating, aRecommendation, anAction, anUpdate } from '../builders/a-plan.js';

const OFFICERS = [
  'Head of Place',
  'Director of Resources',
  'Head of Housing',
  'Monitoring Officer',
];
const STEPS = [
  'Publish a programme of works for the lake quarter and the two streets behind the market.',
  'Ask tenants of all eleven estates how repairs are reported, and change what they find hard.',
  'Bring the register of contracts up to date.',
  'Agree with the county who grits which footpaths.',
  'Train every chair of a committee in the new standing orders before the annual meeting.',
];
const NEWS = [
  'Agreed by Cabinet in May.',
  'Letters went to 2,140 households; 612 have answered so far, which is more than last time.',
  'The post was advertised twice without an appointment. An interim officer starts in July and will bring the work back to its timetable by the autumn.',
];
const DUES = ['2024-03-28', '2024-05-28', '2024-07-28', '2024-09-28', '2024-12-28'] as const;

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}

/** So many actions, about three to a recommendation, with the ratings given in turn. */
function planOf(count: number, ratings: readonly string[], parts: Partial<ActionPlan> = {}) {
  const groups = Math.ceil(count / 3);
  const refs = Array.from({ length: count }, (_, index) => String(index + 1));
  return aPlan({
    title: `Improvement plan of ${count} actions`,
    scheme: BRAG,
    recommendations: Array.from({ length: groups }, (_, index) =>
      aRecommendation({
        ref: `R${index + 1}`,
        title: `Make service ${index + 1} simpler for those who need it most.`,
        theme: pick(['Finance', 'Place', 'People'], index),
      }),
    ),
    actions: refs.map((ref, index) =>
      anAction({
        ref,
        text: pick(STEPS, index),
        recommendations: [`R${(index % groups) + 1}`],
        owners: [pick(OFFICERS, index)],
        due: aDay(pick(DUES, index)),
      }),
    ),
    updates: refs.map((ref, index) => updateOf(ref, index, groups, ratings)),
    ...parts,
  });
}

function updateOf(
  ref: string,
  index: number,
  groups: number,
  ratings: readonly string[],
): ProgressUpdate {
  const update = anUpdate({
    id: `S${ref}`,
    recommendations: [`R${(index % groups) + 1}`],
    actions: [ref],
    narrative: pick(NEWS, index),
  });
  if (ratings.length > 0) return { ...update, rating: aRating(pick(ratings, index)) };
  const { rating: _, ...unrated } = update;
  return unrated;
}

/** One update over 409 points, Excel's tallest row, and one longer than a page. */
function longUpdates(): ActionPlan {
  const paragraph =
    'The board met on the second Tuesday of each month and looked at what had been done, what had not, and why. Members asked for the figures behind the second chart, which were sent round within the week. ';
  return planOf(4, ['amber', 'green'], {
    title: 'Plan with very long updates',
    updates: [3, 12, 40, 1].map((paragraphs, index) =>
      anUpdate({
        id: `S${index + 1}`,
        recommendations: [],
        actions: [String(index + 1)],
        rating: aRating(index % 2 === 0 ? 'amber' : 'green'),
        narrative: Array.from(
          { length: paragraphs },
          (_, at) => `${at + 1}. ${paragraph.repeat((at % 3) + 1).trim()}`,
        ).join('\n'),
      }),
    ),
  });
}

function welsh(): ActionPlan {
  return aPlan({
    title: 'Cynnydd ar gynllun gweithredu’r her gan gymheiriaid',
    scheme: RAG,
    recommendations: [
      aRecommendation({
        ref: '1',
        title: 'Sicrhau bod gŵyl y dŵr yn cynnwys pob cymuned o fewn y fwrdeistref.',
      }),
    ],
    actions: [
      anAction({
        ref: '1',
        text: 'Cyhoeddi rhaglen ar gyfer chwarter y llyn ynghyd ag amserlen a chyllideb.',
        owners: ['Pennaeth Gwasanaethau Llywodraethiant a Democrataidd'],
      }),
    ],
    updates: [
      anUpdate({
        narrative:
          'Cymeradwywyd y rhaglen gan y Cabinet ym mis Mai. Mae’r ymgynghoriad â thrigolion wedi dechrau, a bydd adroddiad llawn yn cael ei gyflwyno ym mis Medi.',
      }),
    ],
  });
}

/** The longest word that each field is likely to hold, and refs as long as people make them. */
function longestWords(): ActionPlan {
  return planOf(3, ['not-rated', 'complete', 'red'], {
    title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    recommendations: [1, 2, 3].map((number) =>
      aRecommendation({
        ref: `R${number}`,
        title: 'Counterproductiveness, intergovernmentalisation and incomprehensibilities.',
      }),
    ),
    actions: [1, 2, 3].map((number) =>
      anAction({
        ref: `CPC/2024/${number}.10`,
        text: 'Deinstitutionalisation www.thornmere.example/antidisestablishmentarianism/minutes',
        recommendations: [`R${number}`],
        owners: ['Telecommunications-and-Infrastructure', 'Llywodraethiant'],
        due: aDay('2024-09-30'),
        revisedDues: [aDay('2024-11-30'), aDay('2025-02-28')],
      }),
    ),
    updates: [1, 2, 3].map((number) =>
      anUpdate({
        id: `S${number}`,
        recommendations: [],
        actions: [`CPC/2024/${number}.10`],
        rating: aRating(pick(['green', 'amber', 'red'], number)),
        narrative: 'Compartmentalisation/reorganisation/re-procurement/recommissioning continues.',
      }),
    ),
  });
}

function manyOwners(): ActionPlan {
  const owners = Array.from({ length: 12 }, (_, index) => `Head of Neighbourhood ${index + 1}`);
  const plan = planOf(5, ['amber', 'green']);
  return { ...plan, actions: plan.actions.map((action) => ({ ...action, owners })) };
}

/** Each action serves several recommendations, and one statement is about all of them. */
function sharedActions(): ActionPlan {
  const plan = planOf(6, ['amber']);
  const recommendations = plan.recommendations.map(({ ref }) => ref);
  const shared = (action: Action): Action => ({ ...action, recommendations });
  return {
    ...plan,
    actions: plan.actions.map(shared),
    updates: [
      anUpdate({
        recommendations,
        actions: plan.actions.map(({ ref }) => ref),
        rating: aRating('amber'),
      }),
    ],
  };
}

const IN_TURN = ['green', 'amber', 'complete', 'green', 'red', 'not-rated', 'green'];

/** Plans at the edges of what councils write. */
export const EXTREME_PLANS: Readonly<Record<string, ActionPlan>> = {
  thirteen: planOf(13, IN_TURN),
  'two-hundred': planOf(200, IN_TURN),
  'long-updates': longUpdates(),
  welsh: welsh(),
  'all-complete': planOf(8, ['complete']),
  'all-red': planOf(8, ['red']),
  'no-ratings': planOf(8, []),
  'longest-words': longestWords(),
  'many-owners': manyOwners(),
  'shared-actions': sharedActions(),
};
