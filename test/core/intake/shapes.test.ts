import { readHtml } from '../../../src/core/grid/read-html.js';
import { readText } from '../../../src/core/grid/read-text.js';
import type { PlanReading } from '../../../src/core/intake/plan-reading.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import { oneTable, notes, soundNotes } from './tables.js';

const means = (reading: PlanReading) => reading.columns.map((column) => column.means);
const fromText = (...lines: readonly string[]) => readPlan(readText(lines.join('\n')));

describe('headings as councils word them', () => {
  it('keeps an update that begins with an emoji where a RAG column stands beside it', () => {
    const reading = readPlan(
      oneTable(
        ['Ref', 'Recommendation', 'RAG', 'Update'],
        ['1', 'Mend the roofs', '🟢', '🟢 splendid'],
        ['2', 'Open the parks', '🔴', ''],
      ),
    );
    expect(means(reading)).toEqual(['ref', 'recommendation', 'rating', 'update']);
    expect(soundNotes(reading)).toContain('S1 on 1 /: 🟢 splendid = 🟢 (green)');
  });

  it('reads questions over the columns', () => {
    const reading = readPlan(
      oneTable(
        ['You said', 'We will', 'Who will lead?', 'By when will it be done?', 'How is it going?'],
        ['Mend the roofs', 'Survey flats', 'Head of HR', 'May 2024', 'Two of nine are surveyed'],
      ),
    );
    expect(means(reading)).toEqual(['recommendation', 'action', 'owner', 'due', 'update']);
  });

  it.each(['AFI Ref', 'Report reference'])('takes "%s" for the refs', (ref) => {
    const reading = readPlan(
      oneTable([ref, 'Area for improvement', 'Action'], ['AFI 1', 'Mend roofs', 'Survey flats']),
    );
    expect(notes(reading)).toEqual(['AFI 1 Mend roofs', 'action AFI 1.1 for AFI 1: Survey flats']);
  });
});

describe('cells merged across', () => {
  const row = (...cells: readonly string[]) =>
    `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;

  it('gives a row nothing of the row above', () => {
    const reading = readPlan(
      readHtml(
        `<table>${[
          row('Ref', 'Recommendation', 'Owner', 'RAG'),
          row('1', 'Mend roofs', 'Head of Property', 'Green'),
          row('2', '<td colspan=2>Withdrawn by the peers</td>', 'Red'),
        ].join('')}</table>`,
      ),
    );
    expect(notes(reading)).toEqual([
      '1 Mend roofs',
      '2 Withdrawn by the peers',
      'action 1.1 for 1:  by Head of Property',
      'S1 on 1 / 1.1: = Green (green)',
      'S2 on 2 /: = Red (red)',
    ]);
  });
});

describe('lines without a tab between the rows of a table', () => {
  const HEADINGS = 'No\tAction\tOwner\tRAG';

  it('are the recommendations that they name', () => {
    const reading = fromText(
      HEADINGS,
      'Recommendation 1: Mend the roofs',
      '1.1\tSurvey flats\tHR\tGreen',
      'Recommendation 2: Open the parks',
      '2.1\tUnlock gates\tIT\tRed',
    );
    expect(soundNotes(reading)).toEqual([
      '1 Mend the roofs',
      '2 Open the parks',
      'action 1.1 for 1: Survey flats by HR',
      'action 2.1 for 2: Unlock gates by IT',
      'S1 on 1 / 1.1: = Green (green)',
      'S2 on 2 / 2.1: = Red (red)',
    ]);
  });

  it('are themes where the last column is too narrow for paragraphs', () => {
    const reading = fromText(
      HEADINGS,
      'Roofs and gutters',
      '1\tSurvey flats\tHR\tGreen',
      'Parks',
      '2\tUnlock gates\tIT\tRed',
    );
    expect(reading.themes).toEqual(['Roofs and gutters', 'Parks']);
    expect(reading.plan.updates.map(({ rating }) => rating?.text)).toEqual(['Green', 'Red']);
  });

  it('are further paragraphs of a last cell that tells', () => {
    const reading = fromText(
      'No\tAction\tOwner\tProgress',
      '1\tSurvey flats\tHR\tThe surveyors began in May and have seen forty flats.',
      'They will be done in June.',
      '2\tUnlock gates\tIT\tKeys have been cut.',
    );
    expect(reading.plan.updates[0]?.narrative).toBe(
      'The surveyors began in May and have seen forty flats.\nThey will be done in June.',
    );
  });
});

it('reads a rating that is printed in two languages', () => {
  const reading = readPlan(
    oneTable(
      ['Rhif / No', 'Cam gweithredu / Action', 'CAG / RAG'],
      ['1', 'Arolwg / Survey', 'Gwyrdd / Green'],
      ['2', 'Agor / Open', 'Ambr / Amber'],
      ['3', 'Cau / Close', 'Amber / Green'],
    ),
  );
  expect(reading.plan.updates.map(({ rating }) => rating?.value)).toEqual([
    'green',
    'amber',
    'amber-green',
  ]);
});

it('leaves no "by end of" with the owner whose column has the date too', () => {
  const reading = readPlan(
    oneTable(
      ['Recommendation', 'Action', 'Lead officer / Timescale'],
      ['Mend roofs', 'Survey flats', 'Monitoring Officer – by end of May 2024'],
    ),
  );
  expect(reading.plan.actions[0]).toMatchObject({
    owners: ['Monitoring Officer'],
    due: { latest: '2024-05-31' },
  });
});

describe('recommendations as councils print them', () => {
  it('may be headed "Key Recommendation 1" above their tables of actions', () => {
    const reading = fromText(
      'Key Recommendation 1: Mend the roofs',
      '',
      'Action\tLead\tRAG',
      'Survey flats\tHR\tGreen',
      '',
      'Key Recommendation 2: Open the parks',
      '',
      'Action\tLead\tRAG',
      'Unlock gates\tIT\tRed',
    );
    expect(notes(reading).slice(0, 4)).toEqual([
      '1 Mend the roofs',
      '2 Open the parks',
      'action 1.1 for 1: Survey flats by HR',
      'action 2.1 for 2: Unlock gates by IT',
    ]);
    expect([reading.title, reading.themes]).toEqual(['', []]);
  });

  it.each([
    ['**Recommendation 1:** Mend the roofs', '1 Mend the roofs'],
    ['Mend the\nroofs of the town', '1 Mend the roofs of the town'],
    ['Mend the roofs:\nof flats', '1 Mend the roofs: + of flats'],
  ])('reads %j', (printed, noted) => {
    const reading = readPlan(
      oneTable(['Recommendation', 'Action', 'RAG'], [printed, 'Survey', 'Red']),
    );
    expect(notes(reading)[0]).toBe(noted);
  });
});

it('reads headings of which the first row leaves the column of refs open', () => {
  const reading = readPlan(
    oneTable(
      ['', 'Recommendation', 'Council response', '', 'Monitoring', ''],
      ['No', '', 'Action', 'Lead', 'RAG', 'Comment'],
      ['1', 'Mend the roofs', 'Survey flats', 'HR', 'Green', 'Begun'],
    ),
  );
  expect(means(reading)).toEqual(['ref', 'recommendation', 'action', 'owner', 'rating', 'update']);
});

it('takes "Progress (%)" for a percentage', () => {
  const reading = readPlan(
    oneTable(
      ['No', 'Action', 'Progress (%)', 'RAG'],
      ['1', 'Survey', '5', 'Red'],
      ['2', 'Let', '60%', 'Red'],
    ),
  );
  expect(reading.plan.actions.map(({ percent }) => percent)).toEqual([5, 60]);
});

it('reads cells that pipes part without a line of dashes', () => {
  const reading = fromText(
    'Ref | Recommendation | Action | RAG',
    '1 | Mend the roofs | Survey flats | Green',
    '2 | Open the parks | Unlock gates | Red',
  );
  expect(reading.plan.actions.map(({ text }) => text)).toEqual(['Survey flats', 'Unlock gates']);
});

describe('words that are struck through', () => {
  const reading = readPlan(
    readHtml(
      `<table><tr><td>Ref</td><td>Action</td><td>Owner</td><td>Due date</td><td>RAG</td></tr>
      <tr><td>1</td><td>Survey <s>all</s> flats</td><td><s>J Cole</s> M Day</td>
      <td><s>March 2024</s> June 2024</td><td><s>Amber</s> Green</td></tr>
      <tr><td>2</td><td>Unlock gates</td><td>M Day</td><td>May 2024</td><td><s>Red</s></td></tr></table>`,
    ),
  );

  it('no longer are the owner, the date or the rating, but stay in the wording', () => {
    expect(notes(reading)).toEqual([
      'action 1 for none: Survey all flats by M Day due June 2024',
      'action 2 for none: Unlock gates by M Day due May 2024',
      'S1 on / 1: = Green (green)',
      'S2 on / 2: = Red (red)',
    ]);
  });

  it('are reported, with what was read in their place', () => {
    expect(reading.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['text-struck-through', { text: 'J Cole', kept: 'M Day' }],
      ['text-struck-through', { text: 'March 2024', kept: 'June 2024' }],
      ['text-struck-through', { text: 'Amber', kept: 'Green' }],
      ['text-struck-through', { text: 'Red' }],
    ]);
  });
});

describe('progress told in unusual places', () => {
  it('is an update where a row below each record has nothing else', () => {
    const reading = readPlan(
      oneTable(
        ['Ref', 'Recommendation', 'Action', 'Lead'],
        ['1', 'Mend the roofs', 'Survey flats', 'HR'],
        ['Progress update: Begun. RAG: Green', '', '', ''],
        ['2', 'Open the parks', 'Unlock gates', 'IT'],
        ['', 'Progress update: Late. RAG: Red', '', ''],
      ),
    );
    expect(notes(reading).slice(-2)).toEqual([
      'S1 on 1 / 1.1: Progress update: Begun. RAG: Green = Green (green)',
      'S2 on 2 / 2.1: Progress update: Late. RAG: Red = Red (red)',
    ]);
  });

  it('is of the last of the days that head its parts', () => {
    const text = 'July 2023: advert out. October 2023: both in post since 4 May 2023.';
    const reading = readPlan(oneTable(['Ref', 'Action', 'Update'], ['1', 'Recruit', text]));
    expect(reading.plan.updates[0]?.asAt).toBe('2023-10-31');
  });

  it('has no day of its own where it lists events by their days', () => {
    const text = 'Three open evenings were held:\n• 3 May 2023 - Library\n• 9 May 2023 - Town hall';
    const reading = readPlan(oneTable(['Ref', 'Action', 'Update'], ['1', 'Consult', text]));
    expect(reading.plan.updates[0]).not.toHaveProperty('asAt');
  });
});
