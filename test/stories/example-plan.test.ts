import path from 'node:path';
import type { Tally } from '../../src/core/progress/progress.js';
import { checkClaim } from '../../src/core/progress/check-claim.js';
import { openXlsx, saveXlsx } from '../../src/simulator/xlsx/index.js';
import { drawPack } from '../../src/tasks/draw-pack.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { must, pasteFile, textsOf } from '../support/pack-run.js';
import { ROOT } from '../support/run-command.js';
import { complaintsAbout } from '../support/validate-xlsx.js';

const EXAMPLE = path.join(ROOT, 'examples', 'peer-challenge-update.txt');

const counted = ({ total, lines }: Tally) => ({
  total,
  ...Object.fromEntries(lines.map(({ rating, count }) => [rating, count])),
});

test('an officer pastes the update, sees what is wrong and draws the pack', async () => {
  const { preview, opened, draw } = await pasteFile(EXAMPLE);
  expect(preview.reading.joins.map(({ into }) => into)).toEqual(['2', '3']);
  expect(counted(opened.progress.byAction)).toEqual({
    total: 10,
    green: 6,
    amber: 2,
    red: 2,
    'not-rated': 0,
  });
  expect(opened.findings.map(({ code }) => code)).toContain('past-due-but-green');
  const { sheets } = await draw();
  expect(sheets.map(({ name }) => name)).toEqual(['Appendix 1', 'RAG summary']);
});

test('the covering claim of the example is borne out by its table', async () => {
  const { opened } = await pasteFile(EXAMPLE);
  const claim = 'All but four of the ten actions carry a Green rating.';
  expect(checkClaim(claim, opened.reading.plan, opened.progress).verdict).toBe('holds');
});

test('reading, checking and measuring take two round trips, and drawing both sheets three', async () => {
  const { excel, workbook, draw } = await pasteFile(EXAMPLE);
  excel.resetCounters();
  must(await openPlan(workbook));
  expect(excel.counters.batches).toBeLessThanOrEqual(2);
  excel.resetCounters();
  await draw();
  expect(excel.counters.batches).toBeLessThanOrEqual(3);
});

test('drawn again after a change, the sheets are redrawn in place', async () => {
  const { excel, workbook, draw } = await pasteFile(EXAMPLE);
  await draw();
  const names = excel.workbook.sheets.map(({ name }) => name);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Actions');
    const ratings = table.columns.getItem('Rating').getDataBodyRange();
    ratings.getCell(6, 0).values = [['Green']];
    await context.sync();
  });
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is gone.');
  expect(counted(opened.progress.byAction)).toMatchObject({ green: 7, red: 1 });
  const { sheets } = must(await drawPack(workbook, opened));
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(names);
  const summary = sheets.find(({ mark }) => mark === 'rag-summary');
  expect(summary && textsOf(summary).join('\n')).toContain('7 are Green');
});

test('the saved workbook is sound, and opens again with the same plan', async () => {
  const { excel, opened, draw } = await pasteFile(EXAMPLE);
  await draw();
  const bytes = await saveXlsx(excel.workbook);
  expect(await complaintsAbout(bytes)).toEqual([]);
  startExcel({ workbook: await openXlsx(bytes) });
  const again = must(await openPlan(openExcelWorkbook()));
  expect(again?.reading.plan).toEqual(opened.reading.plan);
  expect(again?.settings).toEqual(opened.settings);
});
