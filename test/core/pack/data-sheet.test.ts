import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import {
  aDay,
  aDueInWords,
  aPlan,
  aRecommendation,
  anAction,
  anUpdate,
} from '../../builders/a-plan.js';
import { rowsOf } from './drawn.js';

function dataSheet(plan: ActionPlan): SheetSpec {
  const progress = measureProgress(plan, '2024-06-30', 'action');
  const [sheet] = packSheets({ plan, progress, findings: [] }, { sheets: ['data'] });
  if (!sheet) throw new Error('There is no sheet of data.');
  return sheet.spec;
}

const rows = (plan: ActionPlan) => rowsOf(dataSheet(plan), 'ActionPlanData');
const textsOf = ({ blocks }: SheetSpec): string =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ');

test('every field of an action has a column of its own, dates as dates', () => {
  const plan = aPlan({
    recommendations: [
      aRecommendation({ theme: 'Place' }),
      aRecommendation({ ref: '2', title: 'Listen to parishes.', theme: 'Place' }),
    ],
    actions: [
      anAction({
        points: ['with the parishes', 'in print'],
        recommendations: ['1', '2'],
        owners: ['Head of Place', 'Clerk'],
        revisedDues: [aDueInWords('Sept 2024', 'month', '2024-09-30')],
        status: 'In progress',
      }),
    ],
    updates: [anUpdate({ asAt: '2024-05-31' })],
  });
  expect(rows(plan)).toEqual([
    {
      Ref: '1',
      'Recommendation refs': '1, 2',
      Recommendation: 'Plan for the lake quarter.\nListen to parishes.',
      Action: 'Publish a programme for the lake quarter.\n• with the parishes\n• in print',
      Owners: 'Head of Place; Clerk',
      'Due date': '45382',
      Revised: 'Sept 2024',
      Status: 'In progress',
      Rating: 'Green',
      'Latest update': 'The programme went to Cabinet in May.',
      'Update date': '45443',
      Theme: 'Place',
    },
  ]);
});

test('no day is made up of words, and no cell is left empty', () => {
  const plan = aPlan({
    actions: [
      anAction({ due: aDueInWords('Sept 2022', 'month', '2022-09-30'), owners: [] }),
      anAction({ ref: '2', due: aDay('2024-09-30') }),
    ],
  });
  expect(rows(plan)[0]).toMatchObject({
    'Due as written': 'Sept 2022',
    'Due date': 'No exact day',
    Owners: 'Not given',
  });
  expect(rows(plan).flatMap((row) => Object.values(row))).not.toContain('');
});

test('columns that the plan says nothing in are left out, and are named', () => {
  const sheet = dataSheet(aPlan());
  expect(textsOf(sheet)).toContain(
    'Columns left out, since nothing would stand in them that is not said elsewhere: Due as written, Revised, Status, Update date and Theme.',
  );
  expect(Object.keys(rows(aPlan())[0] ?? {})).toEqual([
    ...['Ref', 'Recommendation refs', 'Recommendation', 'Action', 'Owners', 'Due date', 'Rating'],
    'Latest update',
  ]);
});

test('a deadline in words keeps its words beside those that are days', () => {
  const due = aDueInWords('Ongoing', 'ongoing');
  const plan = aPlan({ actions: [anAction(), anAction({ ref: '2', due })] });
  expect(rows(plan).map((row) => [row['Due as written'], row['Due date']])).toEqual([
    ['31/03/2024', '45382'],
    ['Ongoing', 'No exact day'],
  ]);
});

const widthOf = ({ blocks }: SheetSpec): number =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? block.columns : []))
    .reduce((sum, { width }) => sum + (width && 'points' in width ? width.points : 0), 0);

test('on A4 the data is printed at seven tenths of its size at least, and larger where texts are short', () => {
  const long = aPlan({ updates: [anUpdate({ narrative: 'Work goes on. '.repeat(100) })] });
  expect(774 / widthOf(dataSheet(long))).toBeGreaterThan(0.71);
  expect(774 / widthOf(dataSheet(aPlan()))).toBeGreaterThan(0.8);
});

test('a text that no row can show whole is cut, marked, and said to stand in the appendix', () => {
  const narrative = Array.from({ length: 3_000 }, (_, index) => `w${index}`).join(' ');
  const sheet = dataSheet(aPlan({ updates: [anUpdate({ narrative })] }));
  const [row = {}] = rowsOf(sheet, 'ActionPlanData');
  expect(row['Latest update']).toMatch(/^w0 .* w\d+ …$/);
  expect(textsOf(sheet)).toContain('Appendix 1 has it whole');
});

test('a recommendation without an action has a row of its own, and the note counts it apart', () => {
  const plan = aPlan({ recommendations: [aRecommendation(), aRecommendation({ ref: '2' })] });
  expect(rows(plan)[1]).toMatchObject({ Ref: 'None', 'Recommendation refs': '2', Action: 'None' });
  expect(dataSheet(plan).note).toBe(
    'One table: 1 action, one row each, and 1 recommendation without an action. As at 30 June 2024.',
  );
});

test.each([
  ['Jo Bloggs (jo.bloggs@thornmere.example)', 'Jo Bloggs'],
  ['Head of Place, tel: 01632 960 123', 'Head of Place'],
  ['Clerk <clerk@thornmere.example>; ext 4512', 'Clerk'],
  ['Director of Place (01632 960123, director@thornmere.example)', 'Director of Place'],
  ['Monitoring Officer +44 7700 900 123', 'Monitoring Officer'],
  ['Team 2025/26 (Strategy)', 'Team 2025/26 (Strategy)'],
  ['officer@thornmere.example', 'Not given'],
])('of the owner %s is published %s', (owner, published) => {
  const other = anAction({ ref: '2', owners: ['Clerk'] });
  const plan = aPlan({ actions: [anAction({ owners: [owner] }), other] });
  expect(rows(plan)[0]).toMatchObject({ Owners: published });
});

test('only the header is filled, and what looks like a formula stays text', () => {
  const sheet = dataSheet(aPlan({ actions: [anAction({ text: '=1+1' })] }));
  const [table] = sheet.blocks;
  if (table?.kind !== 'table') throw new Error('The sheet of data begins with its table.');
  expect(table.columns.find(({ heading }) => heading === 'Action')?.kind).toBe('text');
  expect(table.rows.flatMap(({ cells }) => cells).some((cell) => typeof cell === 'object')).toBe(
    false,
  );
  expect(sheet.textSize).toBe(12);
});

test('where there is nothing to list no empty table is drawn', () => {
  const sheet = dataSheet(aPlan({ recommendations: [], actions: [], updates: [] }));
  expect(textsOf(sheet)).toBe('The plan has no recommendations and no actions yet.');
});
