import { readText } from '../../../../src/core/grid/read-text';
import {
  readDocumentFacts,
  type DocumentFacts,
} from '../../../../src/core/intake/report/document-facts';

const facts = (text: string): DocumentFacts => readDocumentFacts(readText(text));
const PLAN = '\n\nRef\tAction\tRAG\n1\tMend the pier\tGreen\n';

describe('the title and the report date', () => {
  test.each([
    [
      'APPENDIX 1 - Progress on the harbour plan - Update August 2023',
      'Progress on the harbour plan - Update August 2023',
      '2023-08-31',
    ],
    [
      'Annex B: Harbour action plan, position at 31 March 2024',
      'Harbour action plan, position at 31 March 2024',
      '2024-03-31',
    ],
    [
      '**Appendix A – Harbour improvement plan (Q3 2023/24)**',
      'Harbour improvement plan (Q3 2023/24)',
      '2023-12-31',
    ],
    ['# Harbour action plan', 'Harbour action plan', undefined],
  ])('%s', (heading, title, asAt) => {
    const read = facts(
      `Report to Cabinet\n\nTitle of meeting: Cabinet, 4 May 2025\n\n${heading}${PLAN}`,
    );

    expect(read.title).toBe(title);
    expect(read.asAt).toBe(asAt);
  });

  test('an appendix without a name of its own takes the heading below it', () => {
    expect(facts(`Appendix 1\n\nHarbour action plan${PLAN}`).title).toBe('Harbour action plan');
  });

  test('the appendix above the plan is the title, and not one that the report lists', () => {
    const text = `Appendices:\n\nAppendix 2 - The slides\n\nAppendix 1 - Harbour plan${PLAN}\n\nAppendix 2 - The slides`;

    expect(facts(text).title).toBe('Harbour plan');
  });

  test('a short line may give the date that the title lacks', () => {
    expect(facts(`Harbour action plan\n\nLast updated: 30 June 2024${PLAN}`).asAt).toBe(
      '2024-06-30',
    );
  });

  test("the day of the committee's meeting is no report date", () => {
    expect(
      facts(`Harbour action plan\n\nDate of meeting: 14th September 2023${PLAN}`).asAt,
    ).toBeUndefined();
  });

  test('an empty text has no title and claims nothing', () => {
    expect(facts('')).toEqual({ title: '', council: '', claims: [] });
  });
});

describe('claims about ratings', () => {
  test.each([
    'The plan is in good health with Green ratings for all but one action.',
    'Nine of the 11 actions are on track.',
    '82% of recommendations have been completed.',
    'No actions are rated Red.',
  ])('%s', (claim) => {
    const read = facts(`Progress\n\nWork went well. ${claim} Members were told.${PLAN}`);

    expect(read.claims).toEqual([{ text: claim, line: 3 }]);
  });

  test.each([
    'The council should ensure that all actions are completed.',
    'In 2022 the team agreed with the RAG assessment of actions.',
    'The green spaces of the town were visited.',
    'All actions belong to somebody.',
  ])('no claim: %s', (sentence) => {
    expect(facts(sentence).claims).toEqual([]);
  });
});

test('the council is the one that the paper names most often', () => {
  const text =
    'Peers came from Saltmarsh City Council.\n\nThornmere Borough Council asked them. Thornmere Borough Council is glad.';

  expect(facts(text).council).toBe('Thornmere Borough Council');
});

test.each([
  ['Report to the Cabinet of Thornmere Borough Council', 'Thornmere Borough Council'],
  [
    'Peer challenge of Stoneby-on-Wold Metropolitan Borough Council',
    'Stoneby-on-Wold Metropolitan Borough Council',
  ],
  ['Isle of Thornmere Council is small. Full Council met.', 'Isle of Thornmere Council'],
  [
    'Thornmere, Eastham and Weir Council agreed. The Council noted it.',
    'Thornmere, Eastham and Weir Council',
  ],
  ['Thornmere Fire and Rescue Authority met', 'Thornmere Fire and Rescue Authority'],
  ['London Borough of Thornmere', 'London Borough of Thornmere'],
  ['The Council met, and Full Council agreed.', ''],
])('in "%s" the council is "%s"', (text, council) => {
  expect(facts(text).council).toBe(council);
});
