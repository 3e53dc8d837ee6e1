import { readPlan } from '../../../src/core/intake/read-plan.js';
import { documentOf, heading, table } from './tables.js';

const HEADINGS = ['Ref', 'Recommendation', 'Action', 'Owner', 'Update'];
const PLAN = [
  HEADINGS,
  ['1', 'Look after the pier', '1. Survey the piles', 'Harbour Master', 'Divers went down in May.'],
  [
    '2',
    'Open the gardens',
    '2. Mend the north gate',
    'Head of Parks',
    'The gate was hung in June.',
  ],
] as const;
const BY_OWNER = [
  HEADINGS,
  ['2', 'Open the gardens', 'Mend the north gate', 'Head of Parks', 'The gate was hung in June.'],
  ['1', 'Look after the pier', 'Survey the piles', 'Harbour Master', 'Divers went down in May.'],
] as const;

describe('a plan that a document prints twice', () => {
  test('is read once', () => {
    const { plan } = readPlan(documentOf(table(PLAN), heading('By owner'), table(BY_OWNER, 20)));
    expect(plan.actions.map(({ ref, text }) => `${ref} ${text}`)).toEqual([
      '1 Survey the piles',
      '2 Mend the north gate',
    ]);
    expect(plan.updates).toHaveLength(2);
  });

  test('goes on where the same actions are told of anew', () => {
    const july = PLAN.map((row, at) =>
      at === 0 ? row : [...row.slice(0, 4), `In July work went on at site ${at}.`],
    );
    const { plan } = readPlan(documentOf(table(PLAN), heading('July'), table(july, 20)));
    expect(plan.updates.map(({ narrative }) => narrative)).toContain(
      'In July work went on at site 2.',
    );
  });
});
