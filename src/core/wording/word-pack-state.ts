import type { PackSheetState, SheetChanges, SheetDetail } from '../pack/drawn/pack-state.js';
import { listWithAnd, wordCount } from './words.js';

/** Whether a sheet of the pack stands, and still says what the plan says: one sentence or two. */
export function wordPackSheetState({ name, drawn, outOfDate, changes }: PackSheetState): string {
  if (!drawn) return `${name} is not drawn yet.`;
  if (!outOfDate) return `${name} is up to date.`;
  if (changes.detailsChanged.includes('unknown'))
    return `It is not known what ${name} was drawn from. Draw it again to be sure.`;
  const clauses = changeClauses(changes);
  if (clauses.length === 0)
    return `${name} is out of date: drawn again, it would be set out differently.`;
  return `${name} is out of date: ${listWithAnd(clauses)} since it was drawn.`;
}

function changeClauses(changes: SheetChanges): readonly string[] {
  const changed = whatChanged(changes);
  const { actionsAdded, actionsRemoved, findingsAdded, findingsGone } = changes;
  return [
    ...(changed.length > 0 ? [`${listWithAnd(changed)} changed`] : []),
    ...passive(actionsAdded.length, 'action', 'added'),
    ...passive(actionsRemoved.length, 'action', 'removed'),
    ...(findingsAdded > 0 ? [`${wordCount(findingsAdded, 'finding', 'findings')} came up`] : []),
    ...(findingsGone > 0 ? [`${wordCount(findingsGone, 'finding', 'findings')} went`] : []),
  ];
}

function whatChanged(changes: SheetChanges): readonly string[] {
  const { actionsChanged, recommendationsChanged, updatesChanged, detailsChanged } = changes;
  return [
    ...named(actionsChanged, 'action', (ref) => `action ${ref}`),
    ...named(recommendationsChanged, 'recommendation', (ref) => `recommendation ${ref}`),
    ...named(updatesChanged, 'update', (ref) => `the update for ${ref}`),
    ...detailsChanged.flatMap((detail) => DETAILS[detail] ?? []),
  ];
}

const DETAILS: Readonly<Partial<Record<SheetDetail, string>>> = {
  title: 'the title',
  council: 'the council’s name',
  period: 'the period',
  day: 'the report’s date',
  rule: 'what is counted',
  scheme: 'the rating scheme',
  heading: 'the heading or marking',
  style: 'the house style',
  'last-report': 'the day of the last report',
  contact: 'who may be asked',
};

/** One by its name, several by their number. */
function named(
  refs: readonly string[],
  noun: string,
  nameOf: (ref: string) => string,
): readonly string[] {
  const [first] = refs;
  if (first === undefined) return [];
  return [refs.length === 1 ? nameOf(first) : wordCount(refs.length, noun, `${noun}s`)];
}

function passive(count: number, noun: string, participle: string): readonly string[] {
  if (count === 0) return [];
  return [`${wordCount(count, noun, `${noun}s`)} ${count === 1 ? 'was' : 'were'} ${participle}`];
}
