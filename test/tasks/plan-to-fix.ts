import type { FindingCode } from '../../src/core/checks/finding.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { calculateHere } from '../../src/tasks/calculations.js';
import { bindPlan } from '../../src/tasks/bind-plan.js';
import { cellsOf, fixChange, type Fix } from '../../src/tasks/fix-finding.js';
import { openPlan, type OpenedPlan } from '../../src/tasks/open-plan.js';
import { tableOffers } from '../../src/tasks/table-offers.js';
import type { Workbook } from '../../src/workbook/workbook.js';
import { aPlan } from '../builders/a-plan.js';
import { must } from '../support/pack-run.js';

const CHOICES = { council: '', asAt: '2024-01-31', rule: 'action' } as const;

export async function openOwnTables(parts: Partial<ActionPlan>) {
  startExcel();
  const workbook = openExcelWorkbook();
  must(await addPlan(workbook, aPlan(parts), CHOICES));
  return { workbook, opened: await open(workbook) };
}

export async function openWideTable(rows: readonly (readonly (string | number)[])[], format = '@') {
  startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B3').getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    range.numberFormat = rows.map((row) =>
      row.map((value) => (typeof value === 'number' ? format : '@')),
    );
    range.values = rows.map((row) => [...row]);
    context.workbook.tables.add(range, true).name = 'Tracker';
    await context.sync();
  });
  const workbook = openExcelWorkbook();
  const overview = must(await workbook.overview());
  const { proposal } = must(await tableOffers(workbook, overview, calculateHere));
  if (!proposal) throw new Error('No plan was found.');
  must(await bindPlan(workbook, overview, { title: 'Tracker', ...CHOICES, ...proposal }));
  return { workbook, opened: await open(workbook) };
}

async function open(workbook: Workbook): Promise<OpenedPlan> {
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is not there.');
  return opened;
}

export function finding(opened: OpenedPlan, code: FindingCode) {
  const found = opened.findings.find((each) => each.code === code);
  if (!found) throw new Error(`Nothing of the kind ${code} was found.`);
  return found;
}

export async function valuesOf(workbook: Workbook) {
  const overview = must(await workbook.overview());
  const contents = must(await workbook.read(overview.tables.map(({ id }) => id)));
  return contents.map(({ grid }) => grid.rows.map(({ cells }) => cells));
}

const named = (opened: OpenedPlan) =>
  opened.findings.map(({ code, about }) => `${code} ${JSON.stringify(about)}`);

/** Puts right, checks that what was put right is gone and nothing new has come, and takes it back. */
export async function putRight(workbook: Workbook, opened: OpenedPlan, fixes: readonly Fix[]) {
  const before = await valuesOf(workbook);
  const change = must(fixChange(opened, fixes));
  const receipt = must(await workbook.apply(change));
  const after = await open(workbook);
  const gone = fixes.map(({ finding: { code, about } }) => `${code} ${JSON.stringify(about)}`);
  expect(named(after)).toEqual(named(opened).filter((name) => !gone.includes(name)));
  must(await workbook.apply(receipt.inverse));
  expect(await valuesOf(workbook)).toEqual(before);
  return { after, cells: cellsOf(change).map((c) => `${c.address}: ${c.before} → ${c.after}`) };
}
