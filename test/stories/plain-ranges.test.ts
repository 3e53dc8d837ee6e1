import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel, type SimulatedExcel } from '../../src/simulator/index.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { calculateHere } from '../../src/tasks/calculations.js';
import { choosePlan } from '../../src/tasks/choose-plan.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { previewPlan } from '../../src/tasks/preview-plan.js';
import { readSheet } from '../../src/tasks/read-sheet.js';
import { readSheets } from '../../src/tasks/read-sheets.js';
import { tableOffers } from '../../src/tasks/table-offers.js';
import { must } from '../support/pack-run.js';

/** Trackers of Thornmere Borough Council's officers, typed into plain cells. */

type Rows = readonly (readonly (string | number)[])[];
type Shape = (sheet: Excel.Worksheet) => void;

const HEADINGS = ['Ref', 'Action', 'Lead', 'By when', 'RAG', 'Progress'];
const ROWS = [
  ['1', 'Publish a programme', 'Head of Place', 'June 2026', 'Green', 'Underway.'],
  ['2', 'Open the books', 'Finance Lead', 'May 2026', 'Amber', 'Drafted.'],
  ['3', 'Mend the roofs', 'Head of Homes', 'April 2026', 'Red', 'Late.'],
];
const BARE = ROWS.map((row) => row.map((text, at) => (at === 4 ? '' : text)));

async function sheet(name: string, at: string, rows: Rows, shape: Shape = () => undefined) {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add(name);
    const range = added.getRange(at).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    range.numberFormat = rows.map((row) =>
      row.map((value) => (typeof value === 'number' ? 'dd/mm/yyyy' : '@')),
    );
    range.values = rows.map((row) => [...row]);
    shape(added);
    await context.sync();
  });
  await excel.idle();
}

/** What bringing in a sheet would give. */
async function preview(name: string, answers: Readonly<Record<string, string>> = {}) {
  const document = must(await readSheet(openExcelWorkbook(), name));
  return previewPlan(document, {
    today: '2026-01-31',
    answers: new Map(Object.entries(answers)),
  });
}

type Preview = Awaited<ReturnType<typeof preview>>;
const refs = ({ reading }: Preview) => reading.plan.actions.map(({ ref }) => ref);
const ratings = ({ reading }: Preview) =>
  reading.plan.updates.map(({ rating }) => rating?.value ?? '-');
const asked = ({ reading }: Preview) => reading.questions.map(({ id, taken }) => [id, taken]);

let excel: SimulatedExcel;
beforeEach(() => {
  excel = startExcel();
});

test('a tracker with a title and its headings in row 3 is offered by its place, and brought in', async () => {
  const title = ['Improvement plan', '', '', '', '', ''];
  await sheet('Plan', 'A1', [title, title.map(() => ''), HEADINGS, ...ROWS]);
  const workbook = openExcelWorkbook();
  const overview = must(await workbook.overview());
  const { sheets } = must(await tableOffers(workbook, overview, calculateHere));
  expect(sheets.find(({ plan }) => plan)).toMatchObject({
    sheet: 'Plan',
    plan: { address: 'A3:F6', rows: 3 },
  });
  const { reading, asAt } = await preview('Plan');
  must(await addPlan(workbook, reading.plan, { council: '', asAt, rule: 'action' }));
  expect(must(await openPlan(workbook))?.progress.byAction.total).toBe(3);
});

test('ratings given by colour alone are asked about, and rate once they are explained', async () => {
  await sheet('Plan', 'A1', [HEADINGS, ...BARE], (added) => {
    added.getRange('A1:F1').format.fill.color = '#1F3864';
    added.getRange('E2').format.fill.color = '#92D050';
    added.getRange('E3').format.fill.color = '#FFC000';
    added.getRange('E4').format.fill.color = '#FF0000';
  });
  const unasked = await preview('Plan');
  expect(ratings(unasked)).toEqual(['-', '-', '-']);
  expect(asked(unasked)).toEqual([
    ['fill-means #92D050', 'none'],
    ['fill-means #FFC000', 'none'],
    ['fill-means #FF0000', 'none'],
  ]);
  const answered = await preview('Plan', {
    'fill-means #92D050': 'green',
    'fill-means #FFC000': 'amber',
    'fill-means #FF0000': 'red',
  });
  expect(ratings(answered)).toEqual(['green', 'amber', 'red']);
});

test('a recommendation that is merged over its actions serves all of them, and so does its rating', async () => {
  const rows = [
    ['Ref', 'Recommendation', 'Action', 'Owner', 'RAG', 'Update'],
    ['R1', 'Settle priorities', 'Hold a day', 'Chief Executive', 'Green', 'Held.'],
    ['', '', 'Write it up', 'Head of Policy', '', ''],
    ['R2', 'Open the budget', 'Publish it', 'Finance Lead', 'Amber', 'Late.'],
  ];
  await sheet('Plan', 'B2', rows, (added) => {
    for (const address of ['B3:B4', 'C3:C4', 'F3:F4', 'G3:G4']) added.getRange(address).merge();
  });
  const { reading } = await preview('Plan');
  const { actions, updates } = reading.plan;
  expect(actions.map(({ text, recommendations }) => [text, recommendations])).toEqual([
    ['Hold a day', ['R1']],
    ['Write it up', ['R1']],
    ['Publish it', ['R2']],
  ]);
  expect(updates.map(({ actions: about, rating }) => [about.length, rating?.value])).toEqual([
    [2, 'green'],
    [1, 'amber'],
  ]);
});

test('hidden rows and columns are left out until a person says otherwise', async () => {
  await sheet('Plan', 'A1', [HEADINGS, ...ROWS], (added) => {
    added.getRange('3:3').rowHidden = true;
    added.getRange('F:F').columnHidden = true;
  });
  const left = await preview('Plan');
  expect(refs(left)).toEqual(['1', '3']);
  expect(asked(left)).toEqual([
    ['hidden-rows', 'leave-out'],
    ['hidden-columns', 'leave-out'],
  ]);
  const brought = await preview('Plan', { 'hidden-rows': 'bring-in' });
  expect(refs(brought)).toEqual(['1', '2', '3']);
});

test('rows that a filter hides are asked about as well', async () => {
  await sheet('Plan', 'A1', [HEADINGS, ...ROWS], (added) => {
    added.autoFilter.apply(added.getRange('A1:F4'), 4, {
      filterOn: Excel.FilterOn.values,
      values: ['Red'],
    });
  });
  const left = await preview('Plan');
  expect(refs(left)).toEqual(['3']);
  expect(left.reading.questions[0]?.facts['rows']).toBe(2);
});

test('text that is struck through is said, and what stands beside it counts', async () => {
  await sheet('Plan', 'A1', [HEADINGS, ...ROWS], (added) => {
    added.getRange('D3').format.font.strikethrough = true;
  });
  const { findings } = await preview('Plan');
  expect(
    findings.filter(({ code }) => code === 'text-struck-through').map(({ facts }) => facts['text']),
  ).toEqual(['May 2026']);
});

test('themes in merged rows, two rows of headings and dates as days of the calendar', async () => {
  const rows = [
    ['The plan', '', '', '', 'Position', ''],
    HEADINGS,
    ['Theme 1: Homes', '', '', '', '', ''],
    ['1', 'Survey the flats', 'Head of Homes', 46203, 'Green', 'Half done.'],
    ['Theme 2: Money', '', '', '', '', ''],
    ['2', 'Open the books', 'Finance Lead', 46234, 'Red', 'Not begun.'],
    ['', '', '', '', '', ''],
  ];
  await sheet('Plan', 'A1', rows, (added) => {
    for (const address of ['A1:D1', 'E1:F1', 'A3:F3', 'A5:F5']) added.getRange(address).merge();
  });
  const { reading } = await preview('Plan');
  expect(reading.themes).toEqual(['Theme 1: Homes', 'Theme 2: Money']);
  expect(reading.plan.actions.map(({ due }) => due?.latest)).toEqual(['2026-06-30', '2026-07-31']);
});

test('of a sheet a quarter the one in front is read, and the others are named', async () => {
  await sheet('Q1', 'A1', [HEADINGS, ...ROWS.slice(0, 2)]);
  await sheet('Q2', 'A1', [HEADINGS, ...ROWS], (added) => {
    added.activate();
  });
  await sheet('Q3', 'A1', [HEADINGS, ...ROWS.slice(0, 1)]);
  const workbook = openExcelWorkbook();
  const document = must(await readSheets(workbook, must(await workbook.overview())));
  expect(document.blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual([
    'Q2',
    '',
  ]);
  expect(
    document.findings.map(({ code, facts }) => [code, facts['section'], facts['rows']]),
  ).toEqual([
    ['further-table', 'Q1', 2],
    ['further-table', 'Q3', 1],
  ]);
});

test('a sheet a theme makes one plan, though each counts its actions anew', async () => {
  const homes = [['1', 'Survey the flats', 'Head of Homes', 'June 2026', 'Green', 'Done half.']];
  const money = [['1', 'Open the books', 'Finance Lead', 'June 2026', 'Amber', 'Drafted.']];
  await sheet('Homes', 'A1', [HEADINGS, ...homes]);
  await sheet('Money', 'A1', [HEADINGS, ...money]);
  const workbook = openExcelWorkbook();
  const document = must(await readSheets(workbook, must(await workbook.overview())));
  expect(previewPlan(document, { today: '2026-01-31' }).counts.actions).toBe(2);
  expect(document.findings).toEqual([]);
});

test('a plan on a hidden sheet is not read unseen, and is named', async () => {
  await sheet('Plan', 'A1', [HEADINGS, ...ROWS]);
  await sheet(
    'Last year',
    'A1',
    [HEADINGS, ['9', 'Old', 'Ann', 'May 2020', 'Red', 'x']],
    (added) => {
      added.visibility = 'Hidden';
    },
  );
  const workbook = openExcelWorkbook();
  const document = must(await readSheets(workbook, must(await workbook.overview())));
  expect(previewPlan(document, { today: '2026-01-31' }).counts.actions).toBe(3);
  expect(document.findings.map(({ facts }) => facts['section'])).toEqual(['Last year']);
});

test('a short table of examples does not stand in for the longer plan in plain cells', async () => {
  await sheet('Plan', 'A1', [HEADINGS, ...ROWS]);
  await sheet(
    'Lookup',
    'A1',
    [
      ['Action', 'Owner'],
      ['Example', 'Someone'],
    ],
    (added) => {
      added.tables.add('A1:B2', true).name = 'Examples';
    },
  );
  const workbook = openExcelWorkbook();
  const overview = must(await workbook.overview());
  const { proposal, findings } = choosePlan(
    must(await tableOffers(workbook, overview, calculateHere)),
  );
  expect(proposal).toBeNull();
  expect(findings.map(({ facts }) => facts['section'])).toEqual(['Examples']);
});

test('an Excel that does not tell merged cells says so in the preview', async () => {
  excel = startExcel({ excelApi: '1.9' });
  await sheet('Plan', 'A1', [HEADINGS, ...ROWS], (added) => {
    added.getRange('E2:E3').merge();
  });
  const { findings, counts } = await preview('Plan');
  expect(counts.actions).toBe(3);
  expect(
    findings.flatMap(({ code, facts }) => (code === 'look-not-read' ? facts['look'] : [])),
  ).toEqual(['merged']);
});

test('colours that come from rules are not seen; that is said where a rating is missing', async () => {
  await sheet('Plan', 'A1', [HEADINGS, ...BARE], (added) => {
    const rule = added.getRange('E2:E4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$F2="Late."';
    rule.custom.format.fill.color = '#FF0000';
  });
  const { findings } = await preview('Plan');
  expect(findings.filter(({ code }) => code === 'look-not-read')).toHaveLength(1);
});

test('a protected sheet is read as any other', async () => {
  await sheet('Plan', 'A1', [HEADINGS, ...ROWS], (added) => {
    added.protection.protect();
  });
  expect(refs(await preview('Plan'))).toEqual(['1', '2', '3']);
});

test('reading a sheet takes at most four round trips and changes nothing', async () => {
  await sheet('Plan', 'A1', [HEADINGS, ...ROWS], (added) => {
    added.getRange('E2').format.fill.color = '#92D050';
    added.getRange('3:3').rowHidden = true;
    added.getRange('A2:A3').merge();
  });
  excel.resetCounters();
  await preview('Plan');
  expect(excel.counters.batches).toBe(4);
  expect(excel.counters.cellsWritten).toBe(0);
});
