import { readPlan } from '../../../src/core/intake/read-plan.js';
import { oneTable } from './tables.js';

const priorities = (
  heading: string,
  ...texts: readonly string[]
): readonly (string | undefined)[] =>
  readPlan(
    oneTable(
      ['Ref', heading, 'Agreed action', 'Lead', 'Due'],
      ...texts.map((text, at) => [`${at + 1}`, text, 'Count it.', 'Depot Manager', 'June 2026']),
    ),
  ).plan.actions.map(({ priority }) => priority);

describe('a priority in the words of a record', () => {
  test.each([
    ['Review the rights each quarter. (High)', 'High'],
    ['Review the rights each quarter.\nMedium', 'Medium'],
    ['Low\nReview the rights each quarter.', 'Low'],
    ['Review the rights each quarter – Fundamental', 'Fundamental'],
    ['Review the rights [Medium priority]', 'Medium'],
  ])('is read from “%s” under a heading that names it', (text, priority) => {
    expect(priorities('Recommendation & Priority', text)).toEqual([priority]);
  });

  test.each([
    ['Review the rights. Priority: High', 'High'],
    ['Priority: 2. Review the rights.', '2'],
    ['Review the rights. (Priority 1)', '1'],
  ])('is read from “%s” wherever it is named', (text, priority) => {
    expect(priorities('Recommendation', text)).toEqual([priority]);
  });

  test.each([
    ['Review the rights (High)'],
    ['This delivers Priority 1.'],
    ['Make housing the priority: high streets come second.'],
    ['Set the priority for low incomes.'],
  ])('is not guessed from “%s”', (text) => {
    expect(priorities('Recommendation', text)).toEqual([undefined]);
  });

  test('yields to a column of priorities', () => {
    const { plan } = readPlan(
      oneTable(
        ['Ref', 'Recommendation', 'Action', 'Priority'],
        ['1', 'Review the rights. (Priority 1)', 'Count it.', 'Low'],
        ['2', 'Sign the forms. (Priority 1)', 'Sign.', ''],
      ),
    );
    expect(plan.actions.map(({ priority }) => priority)).toEqual(['Low', undefined]);
  });

  test('is said to have been lifted, with its line', () => {
    const { lifts } = readPlan(
      oneTable(
        ['Ref', 'Recommendation and priority', 'Action', 'Lead'],
        ['1', 'Review the rights. (High)', 'Count it.', 'Depot Manager'],
      ),
    );
    expect(lifts).toContainEqual({
      into: { kind: 'action', ref: '1.1' },
      field: 'priority',
      text: 'High',
      line: 2,
    });
  });
});
