import { readHtml } from '../../../src/core/grid/read-html.js';
import { readText } from '../../../src/core/grid/read-text.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import { notes, oneTable } from './tables.js';

it('reads a colour in brackets behind words that the scheme does not know', () => {
  const reading = readPlan(
    oneTable(
      ['Ref', 'Action', 'RAG'],
      ['1', 'Survey flats', 'Going well (Green)'],
      ['2', 'Let it', 'Behind schedule (Amber)'],
      ['3', 'Unlock', 'Behind schedule (was Green)'],
    ),
  );
  expect(reading.plan.updates.map(({ rating }) => rating?.value)).toEqual([
    'green',
    'amber',
    'not-rated',
  ]);
});

it('finds number and words below a heading that spans both', () => {
  const reading = readPlan(
    oneTable(
      ['Recommendation', '', 'Actions', 'RAG'],
      ['1', 'Mend the roofs', 'Survey flats', 'Green'],
      ['2', 'Open the parks', 'Unlock gates', 'Red'],
    ),
  );
  expect(notes(reading).slice(0, 2)).toEqual(['1 Mend the roofs', '2 Open the parks']);
});

it('keeps the line below a row in which the sentence of its last cell goes on', () => {
  const text = 'Ref\tAction\tUpdate\n1\tSurvey flats\tTwo are seen\nand a third is near.\n\nEnd.';
  expect(readPlan(readText(text)).plan.updates[0]?.narrative).toBe(
    'Two are seen and a third is near.',
  );
});

it('takes the titles of cards for what their actions answer, where no label says so', () => {
  const html = `<ol><li><b>Roofs</b><ul><li>Action: survey</li><li>Lead: Head of Housing</li>
    <li>Deadline: May 2024</li></ul></li><li><b>Parks</b><ul><li>Action: unlock</li>
    <li>Lead: Head of Parks</li><li>Deadline: June 2024</li></ul></li></ol>`;
  expect(notes(readPlan(readHtml(html)))).toEqual([
    '1 Roofs',
    '2 Parks',
    'action 1.1 for 1: survey by Head of Housing due May 2024',
    'action 2.1 for 2: unlock by Head of Parks due June 2024',
  ]);
});
