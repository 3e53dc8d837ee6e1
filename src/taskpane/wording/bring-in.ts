import type { RecordRef } from '../../core/plan/plan.js';
import { listWithAnd, wordCount, wordNumber } from '../../core/wording/words.js';

const KINDS = { recommendation: 'Recommendation', action: 'Action' } as const;

export const BRING_IN_WORDS = {
  title: 'Bring in a plan',
  nothingWritten: 'Nothing is written yet.',
  nothingGiven: 'Nothing has been pasted yet.',
  units: {
    recommendations: (n: number) => (n === 1 ? 'recommendation' : 'recommendations'),
    actions: (n: number) => (n === 1 ? 'action' : 'actions'),
    updates: (n: number) => (n === 1 ? 'update' : 'updates'),
  },
  foundInTable: (tables: number, rows: number, inReport: boolean) =>
    `Found in ${tables === 1 ? 'one table' : `${wordNumber(tables)} tables`} of ${wordCount(rows, 'row', 'rows')}${tables === 1 ? '' : ' together'}${inReport ? ', in a report' : ''}.`,
  foundInList: 'Found as a numbered list in a report, without a table of actions.',
  planTitle: 'Title',
  titleNeeded: 'Give the plan a title: it heads every sheet of the pack.',
  asAt: 'Report date',
  asAtToday: 'The document bears no date, so today’s is used. Lateness is measured on this day.',
  asAtOfTable: 'Lateness is measured on this day; today’s unless you change it.',
  asAtFound: 'As in the document. Lateness is measured on this day.',
  council: 'Council',
  councilHint: 'Printed under the title of the pack; may be left empty.',
  read: {
    title: 'What was read',
    hint: 'Every record as it will be written, and where it stood.',
    record: ({ kind, ref }: RecordRef) =>
      kind === 'update' ? 'Update of no action' : `${KINDS[kind]} ${ref}`,
    update: 'Update:',
  },
  toDecide: (open: number) => (open === 0 ? 'Decided' : `To decide (${wordNumber(open)})`),
  toDecideHint:
    'The document can be read in more than one way. What is assumed counts until you decide otherwise.',
  agree: (open: number) => `Agree with all ${wordNumber(open)} as assumed`,
  stands: (where: string) => `See ${where}.`,
  whatTheySay: (n: number) => (n === 1 ? 'What it says' : `What all ${wordNumber(n)} say`),
  decided: 'As you decided.',
  openQuestions: (n: number) =>
    `${wordCount(n, 'question is', 'questions are')} not decided: what was assumed will be added.`,
  lookAt: 'Please look at',
  joins: (joined: number, apart: number) =>
    [
      ...(joined > 0 ? [`${wordCount(joined, 'row', 'rows')} ran over a page: joined`] : []),
      ...(apart > 0 ? [`${wordNumber(apart)} kept apart`] : []),
    ].join(', '),
  joinsHint: 'Untick one that is a row of its own.',
  joinedTo: (into: string) => (into === '' ? 'Joined to the row above' : `Joined to ${into}`),
  liftsHint: 'Taken into fields of their own; the text keeps its words.',
  liftFields: {
    rating: ['rating', 'ratings'],
    owner: ['owner', 'owners'],
    due: ['due date', 'due dates'],
    status: ['status', 'statuses'],
    completed: ['date completed', 'dates completed'],
    priority: ['priority', 'priorities'],
    recommendations: ['link to recommendations', 'links to recommendations'],
  },
  foundInText: (parts: readonly string[]) => `Found in the text: ${listWithAnd(parts)}`,
  records: {
    recommendation: (refs: readonly string[]) =>
      `recommendation${refs.length === 1 ? '' : 's'} ${listWithAnd(refs, 6)}`,
    action: (refs: readonly string[]) =>
      `action${refs.length === 1 ? '' : 's'} ${listWithAnd(refs, 6)}`,
  },
  updateOn: (records: string) => `the update on ${records}`,
  lifted: (field: string, record: string) =>
    `${field.charAt(0).toUpperCase()}${field.slice(1)} of ${record}`,
  shared: (n: number) =>
    n === 1
      ? '1 action serves several recommendations'
      : `${wordNumber(n)} actions serve several recommendations`,
  sharedAction: (ref: string, recommendations: readonly string[]) =>
    `Action ${ref} serves recommendations ${listWithAnd(recommendations)}`,
  notUnderstood: (n: number) => `${wordCount(n, 'piece of text', 'pieces of text')} not understood`,
  notUnderstoodHint: 'These fit no record and are not brought in. Copy what you need.',
  candidates: (n: number) =>
    `${wordCount(n, 'sentence', 'sentences')} may be ${n === 1 ? 'a recommendation' : 'recommendations'}`,
  candidatesHint:
    'They ask a committee to decide something, so they are not brought in. Add one to the sheet Recommendations if it belongs to the plan.',
  scheme: (name: string) => `Ratings to confirm: read as ${name}`,
  schemeKnown: (name: string) => `Ratings: ${name}`,
  schemeHint: 'Colours mean different things in different councils. Choose what they mean here.',
  schemeLabel: 'Read ratings as',
  schemeOwn: (name: string) => `${name} (as found)`,
  claims: (n: number) =>
    n === 1
      ? '1 sentence of the document disagrees with its table'
      : `${wordNumber(n)} sentences of the document disagree with its table`,
  findings: (counts: readonly string[]) => `Checks find ${listWithAnd(counts)}`,
  findingsHint: 'They can be put right once the plan is in the workbook.',
  severities: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    note: ['note', 'notes'],
  },
  likeIt: (n: number) => `And ${wordNumber(n)} more like it.`,
  willWrite: 'What will be written',
  sheetRows: (rows: number) => wordCount(rows, 'row', 'rows'),
  add: (sheets: number) => `Add to workbook: ${wordNumber(sheets)} new sheets`,
  adding: 'Adding the plan to the workbook…',
  added: (recommendations: number, actions: number) =>
    `Added ${wordCount(recommendations, 'recommendation', 'recommendations')} and ${wordCount(actions, 'action', 'actions')}.`,
  addedChange: 'Plan added',
  noPlan: 'No plan found',
  another: 'Paste something else',
  received: 'What was received',
} as const;
