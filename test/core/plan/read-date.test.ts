import fc from 'fast-check';
import {
  dayMonthOrder,
  findDates,
  readDueDate,
  readDueDates,
} from '../../../src/core/plan/read-date.js';

describe('a deadline that names a last day', () => {
  test.each([
    // Days
    ['31/08/2023', '2023-08-31', 'day'],
    ['31.03.23', '2023-03-31', 'day'],
    ['1-4-24', '2024-04-01', 'day'],
    ['31st March 2023', '2023-03-31', 'day'],
    ['Friday 31 March 2023', '2023-03-31', 'day'],
    ['31-Mar-23', '2023-03-31', 'day'],
    ['the 1st of May 2024', '2024-05-01', 'day'],
    ['March 31, 2023', '2023-03-31', 'day'],
    ['2023-08-31', '2023-08-31', 'day'],
    ['2023-08-31T00:00:00', '2023-08-31', 'day'],
    ['45169', '2023-08-31', 'day'],
    ['12/31/2018', '2018-12-31', 'day'],
    // Months
    ['Sept 2022', '2022-09-30', 'month'],
    ['Sept. 2022', '2022-09-30', 'month'],
    ['Mar-23', '2023-03-31', 'month'],
    ["Sept '23", '2023-09-30', 'month'],
    ['end of March 24', '2024-03-31', 'month'],
    ['by December 2023', '2023-12-31', 'month'],
    ['mid June 2024', '2024-06-30', 'month'],
    ['Mid-June 2024', '2024-06-30', 'month'],
    ['June/July 2023', '2023-07-31', 'month'],
    ['December 2023/January 2024', '2024-01-31', 'month'],
    ['Feb 2024', '2024-02-29', 'month'],
    ['03/2024', '2024-03-31', 'month'],
    ['2024-03', '2024-03-31', 'month'],
    ['03/24', '2024-03-31', 'month'],
    ['March 2023/24', '2024-03-31', 'month'],
    ['May 2023/24', '2023-05-31', 'month'],
    // Quarters, halves, years
    ['Q3 2023/24', '2023-12-31', 'quarter'],
    ['Q4 2023/24', '2024-03-31', 'quarter'],
    ['2023/24 Q1', '2023-06-30', 'quarter'],
    ['Quarter 2, 2024-25', '2024-09-30', 'quarter'],
    ['third quarter of 2023/24', '2023-12-31', 'quarter'],
    ['Q1/Q2 2024/25', '2024-09-30', 'quarter'],
    ['H1 2023/24', '2023-09-30', 'half-year'],
    ['second half of 2024', '2024-12-31', 'half-year'],
    ['2023/24', '2024-03-31', 'financial-year'],
    ['2023-2024', '2024-03-31', 'financial-year'],
    ['FY 2023/24', '2024-03-31', 'financial-year'],
    ['16/17', '2017-03-31', 'financial-year'],
    ['99/00', undefined, 'none'],
    ['2023-2026', '2026-12-31', 'year'],
    ['2024', '2024-12-31', 'year'],
    ['by the end of 2024', '2024-12-31', 'year'],
    // Seasons
    ['Spring 2024', '2024-05-31', 'season'],
    ['Summer 2024', '2024-08-31', 'season'],
    ['Autumn 2023', '2023-11-30', 'season'],
    ['Winter 2023/24', '2024-02-29', 'season'],
    ['Winter 2023', '2024-02-29', 'season'],
    ['Spring/Summer 2024', '2024-08-31', 'season'],
    // Welsh
    ['31 Mawrth 2024', '2024-03-31', 'day'],
    ['1af o Fai 2024', '2024-05-01', 'day'],
    ['erbyn diwedd Mawrth 2024', '2024-03-31', 'month'],
    ['Hydref 2023', '2023-10-31', 'month'],
    ['yr hydref 2023', '2023-11-30', 'season'],
    ['Gwanwyn 2024', '2024-05-31', 'season'],
    ['Chwarter 3 2023/24', '2023-12-31', 'quarter'],
    // Spans and several
    ['April 2023 – March 2024', '2024-03-31', 'month'],
    ['April - June 2023', '2023-06-30', 'month'],
    ['between April 2023 and June 2023', '2023-06-30', 'month'],
    ['Draft June 2023, final December 2023', '2023-12-31', 'month'],
    ['May 2024 (tbc)', '2024-05-31', 'month'],
    ['Ongoing until March 2025', '2025-03-31', 'month'],
  ])('%s', (text, latest, precision) => {
    const { latest: read, precision: how, text: kept } = readDueDate(text);
    expect([read, how, kept]).toEqual([latest, precision, text]);
  });
});

describe('a deadline that names no day keeps its words', () => {
  test.each([
    ['Ongoing', 'ongoing'],
    ['On-going', 'ongoing'],
    ['Quarterly', 'ongoing'],
    ['Annually', 'ongoing'],
    ['From April 2023', 'ongoing'],
    ['April 2023 onwards', 'ongoing'],
    ['Parhaus', 'ongoing'],
    ['TBC', 'to-be-confirmed'],
    ['To be agreed', 'to-be-confirmed'],
    ['TBC (was March 2023)', 'to-be-confirmed'],
    ['early in the new year', 'vague'],
    ['Autumn', 'vague'],
    ['end of March', 'vague'],
    ['within six months', 'vague'],
    ['Q3', 'vague'],
    ['Complete', 'none'],
    ['n/a', 'none'],
    ['', 'none'],
    ['See the housing strategy', 'none'],
    ['31 June 2023', 'none'],
    ['45/13/2023', 'none'],
    ['11/12', 'ambiguous'],
  ])('%s', (text, precision) => {
    expect(readDueDate(text)).toEqual({ text, precision });
  });

  test('a paragraph with a date in it is not taken for a deadline', () => {
    const prose =
      'The working group met on 3 May 2023 and agreed that the lake quarter needs a fresh look before anything else is done there.';
    expect(readDueDate(prose)).toEqual({ text: prose, precision: 'none' });
  });
});

describe('day and month in figures', () => {
  test.each([
    ['day-first', '2019-03-01', 'day'],
    ['month-first', '2019-01-03', 'day'],
    ['unsure', undefined, 'ambiguous'],
  ] as const)('1/3/2019 in a column that is %s', (order, latest, precision) => {
    const due = readDueDate('1/3/2019', order);
    expect([due.latest, due.precision]).toEqual([latest, precision]);
  });

  test('a date that reads one way only is certain in any column', () => {
    expect(readDueDate('31/12/2018', 'unsure').latest).toBe('2018-12-31');
    expect(readDueDate('5/5/2019', 'unsure').latest).toBe('2019-05-05');
  });

  test.each([
    [['1/3/2019', '31/12/2018'], 'day-first'],
    [['1/3/2019', '12/31/2018'], 'month-first'],
    [['31/12/2018', '12/31/2018'], 'unsure'],
    [['1/3/2019', '2/4/2019'], 'day-first'],
    [['Ongoing', 'March 2019', ''], 'day-first'],
    [['2019-12-31'], 'day-first'],
  ])('%j is %s', (column, order) => {
    expect(dayMonthOrder(column)).toBe(order);
  });
});

describe('a deadline that has moved', () => {
  test.each([
    ['March 2023 (revised to June 2023)', '2023-03-31', ['2023-06-30']],
    ['March 2023, now June 2023', '2023-03-31', ['2023-06-30']],
    ['Mar 2023 → Jun 2023 → Sep 2023', '2023-03-31', ['2023-06-30', '2023-09-30']],
    ['December 2023 (originally June 2023)', '2023-06-30', ['2023-12-31']],
    ['March 2023\nRevised: June 2023', '2023-03-31', ['2023-06-30']],
    ['March 2023', '2023-03-31', []],
  ])('%s', (text, first, revised) => {
    const dates = readDueDates(text);
    expect(dates.due).toMatchObject({ text, latest: first });
    expect(dates.revised.map(({ latest }) => latest)).toEqual(revised);
  });
});

describe('dates in prose', () => {
  test('are found where they stand, and other figures are not', () => {
    const prose =
      'Met on 23rd Feb 2023 (13 meetings) under s75; the Strategy 2023-2026 follows. Head of Place Sept 2022';
    const found = findDates(prose);
    expect(found.map(({ text, due }) => [text, due.latest])).toEqual([
      ['23rd Feb 2023', '2023-02-23'],
      ['Sept 2022', '2022-09-30'],
    ]);
    for (const { text, index } of found) expect(prose.slice(index).startsWith(text)).toBe(true);
  });

  test.each([
    'in the autumn',
    'late 2022',
    'March past',
    'may 20 people',
    'see 3.1.2',
    'since 2019',
  ])('%s is none', (prose) => {
    expect(findDates(prose)).toEqual([]);
  });
});

test('any text gives an answer that keeps its words', () => {
  const piece = fc.constantFrom(
    ...[
      '31',
      '/',
      '-',
      ' ',
      'March',
      'Q3',
      '2023',
      '24',
      'TBC',
      'revised',
      'to',
      '(',
      'Spring',
      '\n',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (words) => {
      const due = readDueDate(words);
      expect(due.text).toBe(words);
      if (due.latest !== undefined) expect(due.latest).toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});

test('two figures are a year beside a quarter', () => {
  expect(readDueDate('Q3 23/24')).toMatchObject({ latest: '2023-12-31', precision: 'quarter' });
});
