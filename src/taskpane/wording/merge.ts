import type { Doubt, MatchedBy, UnsureReason } from '../../core/merge/differences.js';
import type { Field } from '../../core/binding/fields.js';
import type { RecordRef } from '../../core/plan/plan.js';
import { formatLong } from '../../core/plan/calendar.js';
import type { PlainDate } from '../../core/plan/dates.js';
import { listWithAnd, wordCount, wordNumber } from '../../core/wording/words.js';
import type { Obstacle } from '../../tasks/merge/field-targets.js';

const KINDS: Readonly<Record<RecordRef['kind'], string>> = {
  recommendation: 'Recommendation',
  action: 'Action',
  update: 'Statement',
};

const FIELDS: Readonly<Partial<Record<Field, string>>> = {
  recommendation: 'Wording',
  action: 'Action',
  update: 'Update',
  owner: 'Owner',
  due: 'Due',
  'revised-due': 'Revised due',
  completed: 'Completed',
  rating: 'Rating',
  status: 'Status',
  priority: 'Priority',
  theme: 'Theme',
  percent: '% complete',
  recommendations: 'Recommendations',
};

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  'no-column': 'Not written: the plan has no column for it.',
  formula: 'Not written: a formula works this cell out.',
  'not-in-list': 'Not written: the cell’s drop-down list does not have it.',
  'holds-more': 'Not written: the cell holds more than this. Change it in the sheet.',
  'shared-row': 'Not written: the cell speaks of other actions too. Change it in the sheet.',
  'several-rows': 'Not written: it stands on several rows. Change it in the sheet.',
};

const DOUBTS: Readonly<Record<Doubt, string>> = {
  wording: 'Kept as it is: a recommendation is the peers’ own wording.',
  'other-text': 'Under this ref quite other words were pasted: is it the same action?',
  older: 'Older than what the plan says.',
  agreed: 'Agreed with services: tick it only if it was agreed anew.',
};

const UNSURE: Readonly<Record<UnsureReason, (perhaps: string) => string>> = {
  'twice-in-paste': () => 'This ref was pasted more than once.',
  'twice-in-plan': () => 'The plan has this ref more than once.',
  'unknown-ref': () => 'The plan has no such ref, and nothing but a ref was pasted to know it by.',
  'words-under-other-ref': (perhaps) => `The plan has these words under ${perhaps}.`,
  'words-alike': (perhaps) => `It bears no ref of its own, and is close to ${perhaps} of the plan.`,
};

const MATCHED: Readonly<Record<MatchedBy, string>> = {
  ref: 'by its ref',
  'ref-alike': 'the ref is written otherwise',
  text: 'no ref was printed: the words are the same',
  'only-one': 'no ref was printed: it is the one action of its recommendation',
};

export const MERGE_WORDS = {
  title: 'Merge into this plan',
  offer: {
    title: 'This workbook has a plan',
    some: (known: number, all: number, plan: string) =>
      `${wordNumber(known)} of ${wordCount(all, 'record', 'records')} pasted ${known === 1 ? 'is' : 'are'} in “${plan}”.`,
    none: (plan: string) => `Nothing that was pasted is in “${plan}” by its ref.`,
    untitled: 'the action plan',
    button: 'Merge into this plan',
  },
  comparing: 'Comparing with the plan…',
  compareAgain: 'Compare again',
  notCompared: 'What was pasted has not been compared with the plan yet.',
  nothingPasted: 'Nothing has been pasted yet.',
  nothingNew: 'Nothing that was pasted is new to the plan.',
  figures: { changed: 'changed', added: 'new', same: 'the same', missing: 'not pasted' },
  nothingWritten: 'Nothing is written yet.',
  dated: (day: PlainDate, isToday: boolean) =>
    isToday
      ? `What was pasted bears no date, so its updates get today’s, ${formatLong(day)}. Go back to give another report date.`
      : `Updates without a date of their own get the report’s, ${formatLong(day)}.`,
  reportDay: (before: PlainDate, after: PlainDate) =>
    `Move the report date on from ${formatLong(before)} to ${formatLong(after)}`,
  record: (kind: RecordRef['kind'], ref: string) => `${KINDS[kind]} ${ref}`,
  also: (refs: readonly string[]) =>
    `Also of ${refs.length === 1 ? 'action' : 'actions'} ${listWithAnd(refs, 6)}`,
  field: (field: Field) => FIELDS[field] ?? field,
  empty: 'empty',
  obstacle: (obstacle: Obstacle) => OBSTACLES[obstacle],
  doubt: (doubt: Doubt) => DOUBTS[doubt],
  becomes: 'becomes',
  was: 'Was:',
  wasEmpty: 'Was empty.',
  untickAll: 'Untick all',
  tickAll: (isAll: boolean) => (isAll ? 'Tick all' : 'Tick all that are not in doubt'),
  changed: 'Changed',
  changedHint: (hasNewRows: boolean) =>
    `Untick what is not to be written. What was left empty in the paste changes nothing.${hasNewRows ? ' Each update is a new row of Updates; earlier ones stay.' : ''}`,
  added: 'New',
  addedHint: 'Added below the last row of their table.',
  serves: (refs: readonly string[]) =>
    `For ${refs.length === 1 ? 'recommendation' : 'recommendations'} ${listWithAnd(refs)}`,
  unsure: 'Not certain: left alone',
  unsureHint: 'These were pasted and are not written: nobody but you can tell which they are.',
  unsureWhy: (why: UnsureReason, perhaps: string | undefined) =>
    UNSURE[why](perhaps ?? 'another ref'),
  matched: 'Found otherwise than by the same ref',
  matchedHow: (kind: RecordRef['kind'], incoming: string, standing: string, by: MatchedBy) =>
    `${KINDS[kind]} ${standing}: pasted as ${incoming}, ${MATCHED[by]}.`,
  missing: 'Not in what was pasted',
  missingHint: 'They stay as they are. Nothing is ever deleted.',
  same: (n: number) => `${wordCount(n, 'record says', 'records say')} the same.`,
  noRoom: (rows: number) =>
    `${wordCount(rows, 'new row has', 'new rows have')} no room: a total row or other cells stand below the table. Make room there, then compare again.`,
  write: (cells: number, rows: number, movesDay: boolean) => {
    const parts = [
      ...(cells > 0 ? [`change ${wordCount(cells, 'cell', 'cells')}`] : []),
      ...(rows > 0 ? [`add ${wordCount(rows, 'row', 'rows')}`] : []),
      ...(movesDay ? ['move the date'] : []),
    ].join(', ');
    return parts === '' ? 'Nothing to write' : parts.charAt(0).toUpperCase() + parts.slice(1);
  },
  writing: 'Merging into the plan…',
  written: (cells: number, rows: number) =>
    `Merged: ${wordCount(cells, 'cell', 'cells')} changed, ${wordCount(rows, 'row', 'rows')} added.`,
  change: 'Return merged',
} as const;
