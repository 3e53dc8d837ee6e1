/**
 * A plan of any size as text with tabs, as a spreadsheet puts it on the clipboard, in which every
 * sheet of a pack finds something to show: themes, owners alone and together, four ratings and the
 * ones before them, deadlines past, moved or kept, work completed in time and late, actions of which
 * nobody told anything this quarter. Four actions to a recommendation; an update of about `updateCharacters` to
 * each action. Always the same text.
 */
export function bigPlanText(actions: number, updateCharacters: number): string {
  const rows = Array.from({ length: actions }, (_, index) => cellsOf(index, updateCharacters));
  return `${[HEADINGS, ...rows].map((cells) => cells.join('\t')).join('\n')}\n`;
}

const HEADINGS = [
  ...['Theme', 'Rec no.', 'Recommendation', 'Action no.', 'Action', 'Owner', 'Due', 'Revised date'],
  ...['Date completed', 'RAG December 2025', 'RAG June 2026', 'Update'],
];

function cellsOf(index: number, updateCharacters: number): readonly string[] {
  const service = Math.floor(index / 4) + 1;
  const step = (index % 4) + 1;
  const rating = of(RATINGS, index);
  // Of these nothing came back this quarter.
  const isReturned = index % 13 !== 6;
  const isDone = rating === 'Complete';
  return [
    of(THEMES, service),
    `${service}`,
    `Put service ${service} on a footing that the borough can afford`,
    `${service}.${step}`,
    `Carry out step ${step} of the programme for service ${service}`,
    ownersOf(index),
    dayIn(index, DUE),
    index % 5 === 2 ? dayIn(index, REVISED) : '',
    isDone ? dayIn(index, COMPLETED) : '',
    rating === '' ? '' : of(EARLIER_RATINGS, index),
    isReturned ? rating : '',
    isReturned ? update(index, updateCharacters) : '',
  ];
}

const THEMES = ['Finance', 'Housing', 'Workforce', 'Scrutiny', 'Digital', 'Place'];
const SERVICES = ['Finance', 'Housing', 'People', 'Law', 'Place', 'Customer Services', 'Digital'];
const RANKS = ['Head of', 'Director of', 'Lead Member for'];
const EARLIER_RATINGS = ['Green', 'Amber', 'Green', 'Amber', 'Red', 'Green', 'Green'];
const RATINGS = ['Green', 'Green', 'Amber', 'Complete', 'Red', 'Green', 'Amber', 'Complete', ''];

/** First year and month of deadlines, and how many months they are spread over. */
const DUE = { year: 2025, month: 10, over: 22 };
const REVISED = { year: 2026, month: 5, over: 20 };
const COMPLETED = { year: 2026, month: 1, over: 6 };

/** "14/11/2026"; numbers without a common divisor keep the columns from keeping step. */
function dayIn(index: number, { year, month, over }: typeof DUE): string {
  const months = month - 1 + ((index * 7) % over);
  return `${((index * 5) % 28) + 1}/${(months % 12) + 1}/${year + Math.floor(months / 12)}`;
}

/** Now and then nobody, or two people. */
function ownersOf(index: number): string {
  if (index % 23 === 3) return '';
  return index % 11 === 5 ? `${owner(index)}; ${owner(index + 10)}` : owner(index);
}

function owner(index: number): string {
  return `${of(RANKS, Math.floor(index / SERVICES.length))} ${of(SERVICES, index)}`;
}

function update(index: number, characters: number): string {
  const sentence = `In week ${(index % 52) + 1} the team met ${index % 7} partners and agreed what comes next. `;
  const times = Math.ceil(characters / sentence.length);
  return sentence.repeat(times).slice(0, characters).trim();
}

function of(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
