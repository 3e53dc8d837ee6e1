import type { Block, GridCell, SourceDocument } from '../../../src/core/grid/grid.js';
import { readText } from '../../../src/core/grid/read-text.js';
import type { PlanReading, Question } from '../../../src/core/intake/plan-reading.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import { documentOf, heading, notes, oneTable, table } from './tables.js';

const GREEN = '#92D050';
const RED = '#FF0000';

/** Cells of one table; one in place of a text is a fill, or a text on a fill. */
type Cell = string | GridCell;
const filled = (rows: readonly (readonly Cell[])[]): SourceDocument =>
  documentOf({
    kind: 'table',
    line: 1,
    grid: {
      rows: rows.map((cells, at) => ({
        line: at + 1,
        cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
      })),
    },
  });

const answered = (document: SourceDocument, id: string, answer: string): PlanReading =>
  readPlan(document, { answers: new Map([[id, answer]]) });
const question = (reading: PlanReading, id: string): Question | undefined =>
  reading.questions.find((each) => each.id === id);
const ratings = ({ plan }: PlanReading): readonly (string | undefined)[] =>
  plan.updates.map(({ rating }) => rating && `${rating.text} ${rating.value}`);
const dues = ({ plan }: PlanReading): readonly (string | undefined)[] =>
  plan.actions.map(({ due }) => due?.latest ?? due?.precision);

const HEADINGS = ['Ref', 'Action', 'Owner', 'RAG'];

describe('a colour without a word', () => {
  const plan = filled([
    HEADINGS,
    ['1', 'Mend the pier', 'Coast Manager', { text: '', fill: GREEN }],
    ['2', 'Paint the huts', 'Coast Manager', { text: '', fill: RED }],
    ['3', 'Test the water', 'Coast Manager', { text: '', fill: GREEN }],
  ]);

  it('is asked about, with a proposal, and rates nothing unasked', () => {
    const reading = readPlan(plan);
    expect(question(reading, `fill-means ${GREEN}`)).toEqual({
      id: `fill-means ${GREEN}`,
      kind: 'fill-means',
      facts: { colour: GREEN, cells: 2, column: 'RAG', proposed: 'green' },
      choices: [
        { id: 'green', name: 'Green' },
        { id: 'amber', name: 'Amber' },
        { id: 'red', name: 'Red' },
        { id: 'none' },
      ],
      taken: 'none',
      lines: [2, 4],
    });
    expect(reading.plan.updates).toEqual([]);
    expect(reading.findings.map(({ code }) => code)).toEqual(['rating-missing']);
  });

  it('rates its cells with the word that a person chose for it, and the other stays open', () => {
    const reading = answered(plan, `fill-means ${GREEN}`, 'amber');
    expect(ratings(reading)).toEqual(['Amber amber', 'Amber amber']);
    expect(reading.plan.updates.flatMap(({ actions }) => actions)).toEqual(['1', '3']);
    expect(question(reading, `fill-means ${RED}`)?.taken).toBe('none');
  });

  it('is proposed the word that stands in other cells of the same colour', () => {
    const reading = readPlan(
      filled([
        HEADINGS,
        ['1', 'Mend the pier', 'Coast Manager', { text: 'Red', fill: '#F4B084' }],
        ['2', 'Paint the huts', 'Coast Manager', { text: '', fill: '#F4B084' }],
      ]),
    );
    expect(question(reading, 'fill-means #F4B084')?.facts).toMatchObject({ proposed: 'red' });
  });

  it('is no rating where the whole row is shaded', () => {
    const shaded = (text: string) => ({ text, fill: '#E2EFDA' });
    const reading = readPlan(
      filled([
        HEADINGS,
        ['1', 'Mend the pier', 'Coast Manager', ''],
        [shaded('2'), shaded('Paint the huts'), shaded('Coast Manager'), shaded('')],
      ]),
    );
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([]);
  });

  it('can be chosen as complete where the plan shows blue', () => {
    const blue = filled([
      HEADINGS,
      ['1', 'Mend it', 'Coast Manager', { text: '', fill: '#0070C0' }],
    ]);
    expect(question(readPlan(blue), 'fill-means #0070C0')?.facts).toMatchObject({
      proposed: 'complete',
    });
    const reading = answered(blue, 'fill-means #0070C0', 'complete');
    expect(ratings(reading)).toEqual(['Complete complete']);
  });
});

it('says where a word and its colour contradict each other, and reads the word', () => {
  const reading = readPlan(
    filled([
      HEADINGS,
      ['1', 'Mend the pier', 'Coast Manager', { text: 'Green', fill: RED }],
      ['2', 'Paint the huts', 'Coast Manager', { text: 'Complete', fill: GREEN }],
    ]),
  );
  expect(ratings(reading)).toEqual(['Green green', 'Complete complete']);
  expect(reading.findings).toEqual([
    {
      code: 'rating-contradicts-fill',
      severity: 'warning',
      about: { line: 2 },
      facts: { rating: 'Green', colour: RED, seems: 'Red' },
    },
  ]);
});

describe('what the source hides', () => {
  const rows = [
    ['Ref', 'Action', 'Cost code', 'RAG'],
    ['1', 'Mend the pier', 'X17', 'Green'],
    ['2', 'Sell the old depot', 'X18', 'Red'],
    ['3', 'Paint the huts', 'X19', 'Amber'],
  ];
  const hiding: Block = {
    kind: 'table',
    line: 1,
    grid: {
      hiddenColumns: [2],
      rows: rows.map((cells, at) => ({
        line: at + 1,
        cells: cells.map((text) => ({ text })),
        ...(at === 2 && { hidden: true }),
      })),
    },
  };

  it('is left out, and asked about', () => {
    const reading = readPlan(documentOf(hiding));
    expect(reading.plan.actions.map(({ ref }) => ref)).toEqual(['1', '3']);
    expect(reading.notUnderstood).toEqual([]);
    expect(
      reading.questions.map(({ id, facts, taken, lines }) => [id, facts, taken, lines]),
    ).toEqual([
      ['hidden-rows', { rows: 1, text: '2 Sell the old depot X18 Red' }, 'leave-out', [3]],
      ['hidden-columns', { columns: 1, text: 'Cost code' }, 'leave-out', [1]],
    ]);
  });

  it('comes in when a person says so, each by itself', () => {
    const withRows = answered(documentOf(hiding), 'hidden-rows', 'bring-in');
    expect(withRows.plan.actions.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
    expect(withRows.notUnderstood).toEqual([]);
    const withColumns = answered(documentOf(hiding), 'hidden-columns', 'bring-in');
    expect(withColumns.notUnderstood).toEqual(['X17', 'X19']);
    expect(question(withColumns, 'hidden-columns')?.taken).toBe('bring-in');
  });
});

describe('dates in figures', () => {
  const plan = (...dates: readonly string[]) =>
    oneTable(
      ['Ref', 'Action', 'Due date'],
      ...dates.map((date, at) => [String(at + 1), `Survey block ${at + 1}`, date]),
    );

  it('are read day first where nothing shows the order, and asked about', () => {
    const reading = readPlan(plan('1/3/2019', '4/4/2019'));
    expect(dues(reading)).toEqual(['2019-03-01', '2019-04-04']);
    expect(reading.questions).toEqual([
      {
        id: 'date-order',
        kind: 'date-order',
        facts: { text: '1/3/2019', cells: 1, column: 'Due date' },
        choices: [{ id: 'day-first' }, { id: 'month-first' }],
        taken: 'day-first',
        lines: [2],
      },
    ]);
  });

  it('are read month first when a person says so', () => {
    const reading = answered(plan('1/3/2019'), 'date-order', 'month-first');
    expect(dues(reading)).toEqual(['2019-01-03']);
    expect(question(reading, 'date-order')?.taken).toBe('month-first');
  });

  it('are read month first where one of them shows it, which is said', () => {
    const reading = readPlan(plan('12/31/2018', '1/3/2019'));
    expect(dues(reading)).toEqual(['2018-12-31', '2019-01-03']);
    expect(question(reading, 'date-order')?.taken).toBe('month-first');
    expect(dues(answered(plan('12/31/2018', '1/3/2019'), 'date-order', 'day-first'))[1]).toBe(
      '2019-03-01',
    );
  });

  it('are asked about no more where one of them shows that the day comes first', () => {
    expect(readPlan(plan('31/12/2018', '1/3/2019')).questions).toEqual([]);
  });

  it('are left open where the column shows both orders, until a person settles them', () => {
    const both = plan('31/12/2018', '12/31/2018', '1/3/2019');
    expect(dues(readPlan(both))[2]).toBe('ambiguous');
    expect(question(readPlan(both), 'date-order')?.taken).toBe('leave-open');
    expect(dues(answered(both, 'date-order', 'day-first'))[2]).toBe('2019-03-01');
  });
});

describe('several tables that could be the plan', () => {
  const two = documentOf(
    heading('Peer challenge'),
    table(
      [
        ['Ref', 'Recommendation', 'Action', 'Lead', 'RAG'],
        ['1', 'Plan ahead', 'Write a plan', 'Chief Executive', 'Green'],
      ],
      10,
    ),
    heading('Risk actions'),
    table(
      [
        ['No', 'Action required', 'Target date', 'Status'],
        ['A', 'Test the backup site', 'Nov 2025', 'In progress'],
      ],
      20,
    ),
  );

  it('are named in a question, and the likeliest is read', () => {
    const reading = readPlan(two);
    expect(reading.plan.actions.map(({ text }) => text)).toEqual(['Write a plan']);
    expect(reading.questions).toEqual([
      {
        id: 'which-table',
        kind: 'which-table',
        facts: { tables: 2 },
        choices: [
          { id: '10', name: 'Peer challenge' },
          { id: '20', name: 'Risk actions' },
          { id: 'together' },
        ],
        taken: '10',
        lines: [10, 20],
      },
    ]);
  });

  it('another is read when a person chooses it', () => {
    const reading = answered(two, 'which-table', '20');
    expect(notes(reading)).toEqual([
      'action A for none: Test the backup site due Nov 2025 is In progress',
    ]);
    expect(reading.findings.map(({ code }) => code)).toEqual(['further-table']);
  });

  it('are read as one plan when a person says that they are, with the fields of both', () => {
    const reading = answered(two, 'which-table', 'together');
    expect(reading.plan.actions.map(({ text }) => text)).toEqual([
      'Write a plan',
      'Test the backup site',
    ]);
    expect(dues(reading)).toEqual([undefined, '2025-11-30']);
    expect(reading.plan.actions[1]?.status).toBe('In progress');
    expect(reading.findings).toEqual([]);
    expect(reading.notUnderstood).toEqual([]);
  });
});

it('asks nothing of a plan that leaves nothing open', () => {
  const plain = readText('Ref\tAction\tDue\tRAG\n1\tSurvey flats\t31/12/2025\tGreen');
  expect(readPlan(plain).questions).toEqual([]);
});

it('pays no heed to an answer that is no choice of its question', () => {
  const plan = oneTable(['Ref', 'Action', 'Due date'], ['1', 'Survey flats', '1/3/2019']);
  expect(answered(plan, 'date-order', 'backwards')).toEqual(readPlan(plan));
});
