import { readHtml } from '../../../src/core/grid/read-html.js';
import { readText } from '../../../src/core/grid/read-text.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import { documentOf, notes, soundNotes, table } from './tables.js';

const READ = [
  '1 Mend the roofs',
  '2 Open the parks',
  'action 1.1 for 1: Survey flats by Head of Housing due May 2024',
  'action 2.1 for 2: Unlock gates by Head of Parks due June 2024',
  'S1 on 1 / 1.1: = Green (green)',
  'S2 on 2 / 2.1: = Red (red)',
];
const CARDS = [
  ['Recommendation 1', 'Mend the roofs', 'Survey flats', 'Head of Housing', 'May 2024', 'Green'],
  ['Recommendation 2', 'Open the parks', 'Unlock gates', 'Head of Parks', 'June 2024', 'Red'],
].map(([label = '', ...values]) =>
  [label, 'Action', 'Lead', 'Timescale', 'RAG'].map((each, at) => [each, values[at] ?? '']),
);

describe('a plan of one card for each recommendation, its labels downwards', () => {
  it('is read from small tables', () => {
    expect(soundNotes(readPlan(documentOf(...CARDS.map((card) => table(card)))))).toEqual(READ);
  });

  it('is read from one table that repeats its labels', () => {
    expect(soundNotes(readPlan(documentOf(table(CARDS.flat()))))).toEqual(READ);
  });

  it('is read with two labels side by side', () => {
    const rows = CARDS.map(([first = [], action = [], lead = [], due = [], rag = []]) => [
      first,
      [...action, ...rag],
      [...lead, ...due],
    ]);
    expect(notes(readPlan(documentOf(table(rows.flat())))).toSorted()).toEqual(READ.toSorted());
  });

  it('is read from paragraphs that begin with their labels', () => {
    const text = CARDS.map((card) => card.map((pair) => pair.join(': ')).join('\n')).join('\n\n');
    expect(soundNotes(readPlan(readText(text)))).toEqual(READ);
  });

  it('is read from headings and items whose actions name owner, date and rating themselves', () => {
    const html = `<h2>Recommendation 1: Mend the roofs</h2><p>Before winter.</p>
      <ul><li><b>Action 1.1</b> Survey flats. Lead: Head of Housing. Due: May 2024. RAG: Green</li>
      <li><b>Action 1.2</b> Let it. Lead: Head of Legal. Due: June 2024. RAG: Red</li></ul>
      <h2>Recommendation 2: Open the parks</h2>
      <ul><li><b>Action 2.1</b> Unlock. Lead: Head of Parks. Due: July 2024. RAG: Green</li></ul>`;
    const { plan } = readPlan(readHtml(html));
    expect(plan.recommendations.map(({ ref, title, text }) => [ref, title, text])).toEqual([
      ['1', 'Mend the roofs', 'Before winter.'],
      ['2', 'Open the parks', ''],
    ]);
    expect(
      plan.actions.map(({ ref, recommendations, owners }) => [ref, recommendations, owners]),
    ).toEqual([
      ['1.1', ['1'], ['Head of Housing']],
      ['1.2', ['1'], ['Head of Legal']],
      ['2.1', ['2'], ['Head of Parks']],
    ]);
  });

  it('makes no plan of a table of facts about a meeting', () => {
    const facts = [
      ['Title', 'Progress of the plan'],
      ['Date', '4 May 2024'],
      ['Lead', 'Head of Policy'],
      ['Decision', 'Noted'],
    ];
    expect(readPlan(documentOf(table(facts))).kind).toBe('none');
  });
});
