import { performance } from 'node:perf_hooks';
import type { FindingCode } from '../src/core/checks/finding.js';
import { readSource } from '../src/core/grid/read-source.js';
import { PACK_SHEETS } from '../src/core/pack/pack-options.js';
import { openExcelWorkbook } from '../src/excel/excel-workbook.js';
import { startExcel } from '../src/simulator/start-excel.js';
import { saveXlsx } from '../src/simulator/xlsx/index.js';
import { addPlan } from '../src/tasks/add-plan.js';
import { drawPack } from '../src/tasks/draw-pack.js';
import { fixChange, fixesLike } from '../src/tasks/fix-finding.js';
import { openPlan } from '../src/tasks/open-plan.js';
import { previewPlan } from '../src/tasks/preview-plan.js';
import type { Result } from '../src/workbook/result.js';
import type { Workbook } from '../src/workbook/workbook.js';
import { bigPlanText } from './big-plan.js';
import { drawnAmounts, type DrawnAmounts } from './drawn-amounts.js';

/**
 * One size, step by step: round trips, operations, bytes and time of each. Core is what is ours and
 * pure, the host is the simulated Excel, and saving is the simulator's own. Then what the drawn pack
 * is made of, which tells what the operations grow with.
 */
interface Size {
  readonly actions: number;
  readonly updateCharacters: number;
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.code}`);
  return result.value;
}

const size = JSON.parse(process.argv[2] ?? '') as Size;
const text = bigPlanText(size.actions, size.updateCharacters);
const excel = await startExcel();
const port = openExcelWorkbook();
const timed = { milliseconds: 0 };
const workbook: Workbook = {
  ...port,
  overview: () => timing(() => port.overview()),
  read: (ids) => timing(() => port.read(ids)),
  apply: (change, options) => timing(() => port.apply(change, options)),
};
const rows: Record<string, Record<string, number | string>> = {};

/** Adds up the time spent behind the port: in the adapter, in Office.js and in the host. */
async function timing<T>(run: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const value = await run();
  timed.milliseconds += performance.now() - started;
  return value;
}

async function step<T>(name: string, run: () => T | Promise<T>, inHost = false): Promise<T> {
  const before = { ...excel.counters };
  const behindPort = timed.milliseconds;
  const started = performance.now();
  const value = await run();
  const total = performance.now() - started;
  const port = inHost ? total : timed.milliseconds - behindPort;
  const host = inHost ? total : excel.counters.hostMilliseconds - before.hostMilliseconds;
  rows[name] = {
    'round trips': excel.counters.batches - before.batches,
    operations: excel.counters.actions - before.actions,
    'kB out': kilobytes(excel.counters.bytesOut - before.bytesOut),
    'kB in': kilobytes(excel.counters.bytesIn - before.bytesIn),
    'ms in all': Math.round(total),
    'ms core': Math.round(total - port),
    'ms adapter and Office.js': Math.round(port - host),
    'ms host': Math.round(host),
  };
  return value;
}

/** One answer to all findings of a kind, and back: in this plan no two of their rows are neighbours. */
async function putRight(code: FindingCode, answer: string): Promise<void> {
  const plan = must(await openPlan(workbook));
  const first = plan?.findings.find((finding) => finding.code === code);
  if (!plan || !first) return;
  const fixes = fixesLike(plan, first, answer);
  const { inverse } = await step(`put ${fixes.length} findings right`, async () =>
    must(await workbook.apply(must(fixChange(plan, fixes)))),
  );
  await step('undo that', async () => must(await workbook.apply(inverse)));
}

/** Every sheet that a pack can have, as the plan is now. */
async function drawAll(): Promise<DrawnAmounts> {
  const plan = must(await openPlan(workbook));
  if (!plan) throw new Error('The plan that was added is not there.');
  const name = plan.overview.sheets.some(({ mark }) => mark !== undefined)
    ? 'draw them again in place'
    : `draw all ${PACK_SHEETS.length} sheets`;
  const choices = { ...plan.settings.pack, sheets: PACK_SHEETS };
  const { sheets } = await step(name, async () => must(await drawPack(workbook, plan, choices)));
  return drawnAmounts(sheets);
}

const kilobytes = (bytes: number) => Math.round(bytes / 1024);

const preview = await step('read the paste', () =>
  previewPlan(readSource({ text, kind: 'text' }), { today: '2026-06-30', rule: 'action' }),
);
await step('add the plan', async () =>
  must(
    await addPlan(workbook, preview.reading.plan, {
      council: 'Thornmere Borough Council',
      asAt: preview.asAt,
      rule: 'action',
    }),
  ),
);
const opened = await step('open, check, measure', async () => must(await openPlan(workbook)));
if (!opened) throw new Error('The plan that was added is not there.');
const drawn = await drawAll();
await drawAll();
await putRight('owner-missing', 'Head of Law');
await step('save .xlsx', () => saveXlsx(excel.workbook), true);
const payload = JSON.stringify(preview.reading.plan);
await step('JSON.parse of the plan', () => JSON.parse(payload) as unknown);

const { actions } = opened.reading.plan;
console.log(`\n${actions.length} actions, ${kilobytes(text.length)} kB of text`);
console.table(rows);
console.table({ 'the pack': drawn });
console.log(`Peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
