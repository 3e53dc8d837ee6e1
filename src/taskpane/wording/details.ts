import { listWithAnd, wordCount, wordNumber } from '../../core/wording/words.js';

export const DETAILS_WORDS = {
  title: 'Title',
  titleNeeded: 'Enter a title: it heads every sheet of the pack.',
  council: 'Council',
  asAt: 'Report date',
  asAtHint: 'Lateness is measured on this day.',
  rule: 'What is counted',
  rules: {
    action: { name: 'By action', means: 'Each action once, with its newest rating.' },
    recommendation: {
      name: 'By recommendation',
      means: 'Each recommendation once, with the worst of its ratings.',
    },
    statement: {
      name: 'By rating',
      means: 'Each rating once, as printed, however many actions share it.',
    },
  },
  effect: (count: number, total: number, rating: string) =>
    `${wordNumber(count)} of ${wordNumber(total)} ${rating}`,
  scheme: 'Rating scheme',
  schemeOfPlan: (name: string) => `${name} (this plan’s)`,
  key: 'Key of the scheme',
  keyColumns: { rating: 'Rating', means: 'Meaning' },
  noMeaning: 'No meaning given',
  unknownRatings: (ratings: readonly string[]) =>
    `Not in this scheme: ${listWithAnd(ratings, 6)}. They count as not rated; the cells stay as they are.`,
  unknownRating: (text: string, count: number) =>
    count === 1 ? `“${text}”` : `“${text}” (${wordNumber(count)} times)`,
  save: 'Save details',
  saving: 'Saving the details…',
  saved: 'Details saved.',
  change: 'Details of the plan',
  unsaved: 'What you changed here is not saved yet.',
  discard: 'Leave without saving',
  keepEditing: 'Go on editing',
  tables: 'Where the plan stands',
  table: (name: string, sheet: string, address: string) =>
    `Table ${name} on sheet ${sheet}, ${address}`,
  goTo: 'Go to',
  goToTable: (name: string) => `Go to table ${name}`,
  showing: 'Showing the cells…',
  columns: (count: number) => wordCount(count, 'column', 'columns'),
  notHere: 'no longer there',
  fields: {
    detail: 'Detail',
    points: 'Points',
    recommendations: 'Recommendations served',
    actions: 'Actions spoken of',
    note: 'Note',
    'rating-printed': 'Rating as printed',
  },
  anotherTable: 'Use another table',
  dismissed: 'Dismissed findings',
  noneDismissed: 'None.',
  reason: (reason: string) => `Reason: ${reason}`,
  dismissedOn: (day: string) => `Dismissed on ${day}`,
  showAgain: 'Show again',
  bringingBack: 'Bringing the finding back…',
  broughtBack: 'The finding is among the checks again.',
  broughtBackChange: 'Finding brought back',
  another: 'Another plan',
  anotherMeans:
    'Paste a service’s return or a later version of this plan, and you are shown what is new before any of it is merged. Committee Pack follows one plan in a workbook: bringing in another overwrites nothing: this plan’s tables stay, and you can return to them with “Use another table”. A new plan adds sheets of its own, so give this plan’s sheets other names first if they are called the same.',
  bringIn: 'Bring in another plan',
} as const;
