import { liftFields } from '../../../src/core/intake/lift-fields.js';
import { readOwners } from '../../../src/core/intake/read-owners.js';

const lift = (text: string): string => {
  const { owner = '-', due } = liftFields(text, 'day-first');
  return `${owner} / ${due?.latest ?? '-'}`;
};

describe('owner and date in the prose of an action', () => {
  it.each([
    ['Finish the options paper. Director of Place Sept 2024', 'Director of Place / 2024-09-30'],
    ['Set up a board (Head of HR, by March 2024)', 'Head of HR / 2024-03-31'],
    ['Set up a board (March 2024)', '- / 2024-03-31'],
    ['Train managers. Lead: Head of People; By: 31/03/2024', 'Head of People / 2024-03-31'],
    ['Train managers. Owner – Head of People', 'Head of People / -'],
    ['Train managers\nLead officer: Sian Price\nTimescale: Autumn 2024', 'Sian Price / 2024-11-30'],
    ['Publish the plan by December 2023.', '- / 2023-12-31'],
    ['Publish the plan by the end of June 2024', '- / 2024-06-30'],
    ['Publish the plan - Chief Executive, 30 June 2024', 'Chief Executive / 2024-06-30'],
  ])('%s', (text, expected) => {
    expect(lift(text)).toBe(expected);
  });
});

describe('words that name no owner and no deadline', () => {
  it.each([
    'Write the strategy for 2023-2026.',
    'Build on the visit of June 2023 to agree what comes next.',
    'Ask the Director of Place to report.',
    'Work with the Head of Housing and tenants on repairs.',
    'Review the plan (see section 4)',
    'Support residents. Improve Services',
    'Take the lead on housing: build more.',
  ])('%s', (text) => {
    expect(lift(text)).toBe('- / -');
  });
});

describe('the owners that a cell names', () => {
  it.each<[string, readonly string[]]>([
    ['Head of Housing', ['Head of Housing']],
    ['Head of Housing and Head of Planning', ['Head of Housing', 'Head of Planning']],
    ['Head of Parks, Coast and Countryside', ['Head of Parks, Coast and Countryside']],
    ['Director of Housing and Planning', ['Director of Housing and Planning']],
    ['Head of HR, Head of IT and Chief Executive', ['Head of HR', 'Head of IT', 'Chief Executive']],
    ['Head of HR / Head of IT', ['Head of HR', 'Head of IT']],
    ['Head of HR; Cabinet Member for Homes', ['Head of HR', 'Cabinet Member for Homes']],
    ['Sian Price and Owen Marsh', ['Sian Price', 'Owen Marsh']],
    ['Sian Price, Head of Parks', ['Sian Price, Head of Parks']],
    ['Legal and Democratic Services', ['Legal and Democratic Services']],
    ['• Head of HR\n• Head of IT', ['Head of HR', 'Head of IT']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(readOwners(text)).toEqual(expected);
  });
});
