import { splitActions } from '../../../src/core/intake/split-actions.js';

/** The actions of a cell in short: "2 Mend roofs [a | b]". */
const split = (text: string): readonly string[] => {
  const { note, actions } = splitActions(text);
  const texts = actions.map(({ ref = '-', text: own, points }) =>
    [`${ref} ${own}`, ...(points.length > 0 ? [`[${points.join(' | ')}]`] : [])].join(' '),
  );
  return note === '' ? texts : [`note ${note}`, ...texts];
};

describe('the actions of one cell', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'numbers at the start of lines',
      '2. Mend roofs\n3. Open parks',
      ['2 Mend roofs', '3 Open parks'],
    ],
    ['numbers run together', '2. Mend roofs. 3. Open parks.', ['2 Mend roofs.', '3 Open parks.']],
    ['numbers with brackets', '2) Mend roofs\n3) Open parks', ['2 Mend roofs', '3 Open parks']],
    ['numbers of two parts', '4.1 Mend roofs 4.2 Open parks', ['4.1 Mend roofs', '4.2 Open parks']],
    [
      'named numbers',
      'Action 7: Mend roofs\nAction 8: Open parks',
      ['7 Mend roofs', '8 Open parks'],
    ],
    ['refs with letters', 'A4: Mend roofs\nA5: Open parks', ['A4 Mend roofs', 'A5 Open parks']],
    ['letters', 'a) Mend roofs b) Open parks', ['a Mend roofs', 'b Open parks']],
    ['a label and a number', 'Action: 1. Mend roofs.', ['note Action:', '1 Mend roofs.']],
    [
      'a remark before the number',
      'This serves both. Action: 1. Mend.',
      ['note This serves both. Action:', '1 Mend.'],
    ],
    ['bullets', '• Mend roofs\n• Open parks', ['- Mend roofs', '- Open parks']],
    ['lines', 'Mend the roofs.\nOpen the parks.', ['- Mend the roofs.', '- Open the parks.']],
    [
      'bold beginnings',
      '**Mend roofs** by May\n**Open parks** by June',
      ['- **Mend roofs** by May', '- **Open parks** by June'],
    ],
    ['one action', 'Mend roofs.', ['- Mend roofs.']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('the points of an action', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'bullets after a lead-in',
      'Work with owners to:\n• agree a price\n• sign',
      ['- Work with owners to: [agree a price | sign]'],
    ],
    [
      'bullets under numbers',
      '4. Work to:\n• agree\n• sign\n5. Pay',
      ['4 Work to: [agree | sign]', '5 Pay'],
    ],
    [
      'inner bullets under bullets',
      '• Mend\n○ roofs\n○ walls\n• Open',
      ['- Mend [roofs | walls]', '- Open'],
    ],
    [
      'letters within a sentence',
      'Work to: a) agree a price; b) sign',
      ['- Work to: [agree a price; | sign]'],
    ],
    [
      'numbers that go on with a sentence',
      'Work with owners to:\n1. agree a price\n2. sign',
      ['- Work with owners to: [agree a price | sign]'],
    ],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('numbers that are no refs', () => {
  it.each([
    'Hold 13 meetings in 2023-2026 under s75 (see ref 4) and report.',
    'Carry out phase 2. Then stop for a year.',
    'Write to the 3.5 million people we serve',
    'Report in section 4. The committee meets monthly.',
    'Spend £1.2 million by 2025. Then stop.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([`- ${text}`]);
  });
});

describe('lines that go on with the action above', () => {
  it.each(['Mend the roofs.\nThis will take a year.', 'Mend the roofs.\nLead: Head of Homes'])(
    '%s',
    (text) => {
      expect(split(text)).toEqual([`- ${text}`]);
    },
  );
});
