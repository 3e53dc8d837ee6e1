import type { Answers } from './answers.js';
import type { SourceDocument } from '../grid/grid.js';
import type { Recommendation } from '../plan/plan.js';
import { asCandidate, offerCandidates, withFreeRefs } from './candidates.js';
import type { ChosenTable } from './choose-plan-table.js';
import { lacksWords, type ListedRecommendation } from './listed-recommendations.js';
import type { RecordsReading } from './plan-reading.js';
import type { FoundRecommendation } from './report/recommendation-list.js';
import { readRefs } from './read-refs.js';
import { refColumns } from './ref-columns.js';
import { readRecommendations } from './report/read-recommendations.js';

/**
 * The words of the recommendations that a plan only numbers, from the list that its report prints:
 * "1" in the table is the list's "1)", and "R3" its "Recommendation 3".
 */
export function wordsFromList(
  { table, listed }: ChosenTable,
  list: readonly FoundRecommendation[],
): readonly ListedRecommendation[] {
  if (table === null || listed.length > 0 || !lacksWords(table.columns)) return [];
  const column = refColumns(table).ref;
  if (column === null) return [];
  const refs = table.rows.flatMap(({ cells }) => readRefs(cells[column]?.text ?? ''));
  const printed = new Map(refs.map((ref) => [bare(ref), ref]));
  return list.flatMap(({ ref, title, text, points, place }) => {
    const own = printed.get(bare(ref));
    const lines = [title, text, ...points.map((point) => `• ${point}`)];
    const words = lines.filter((line) => line !== '').join('\n');
    return own === undefined ? [] : [{ ref: own, text: words, places: [place] }];
  });
}

const bare = (ref: string): string =>
  ref
    .replace(/^\s*(?:recommendation|rec\.?|r)\s?(?=\d)/i, '')
    .replace(/[().:\s]/g, '')
    .toLowerCase();

/**
 * A plan's table is the plan. A list of recommendations in the report around it either agrees with
 * it, and says nothing new, or what the table lacks is offered.
 */
export function besideTable(
  reading: RecordsReading,
  list: readonly FoundRecommendation[],
  answers: Answers,
): RecordsReading {
  const { recommendations } = reading.plan;
  const planned = recommendations.map(wordingKey);
  const further = list.filter((each) => !isAmong(planned, each));
  if (further.length === 0) return reading;
  const offered = offerCandidates(further.map(asCandidate), answers);
  const added = withFreeRefs(
    offered.broughtIn,
    recommendations.map(({ ref }) => ref),
  );
  return {
    ...reading,
    plan: {
      ...reading.plan,
      recommendations: [
        ...recommendations,
        ...added.map(({ place: _, sign: _sign, ...each }) => each),
      ],
    },
    findings: [...reading.findings, ...offered.findings],
    questions: [...reading.questions, ...offered.questions],
    whereFrom: new Map([
      ...reading.whereFrom,
      ...added.map(({ ref, place }) => [`recommendation ${ref}`, [place]] as const),
    ]),
  };
}

/** One may be the other's beginning: a table often prints a title only, or adds points. */
const FEWEST_LETTERS = 12;

function isAmong(planned: readonly string[], listed: FoundRecommendation): boolean {
  const whole = wordingKey(listed);
  const title = lettersOf(listed.title);
  return planned.some((key) => {
    const [short, long] = key.length < whole.length ? [key, whole] : [whole, key];
    if (short === long) return true;
    const named = title.length >= FEWEST_LETTERS && key.includes(title);
    return named || (short.length >= FEWEST_LETTERS && long.includes(short));
  });
}

const wordingKey = ({ title, text, points }: Recommendation): string =>
  lettersOf([title, text, ...points].join(' '));

/** Letters and digits alone: marks, capitals and spaces are printed now so, now otherwise. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The recommendations that a document lists outside its tables. */
export const listIn = (document: SourceDocument): readonly FoundRecommendation[] =>
  readRecommendations(document)?.recommendations ?? [];
