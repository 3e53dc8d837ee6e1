import type { Finding } from '../../src/core/checks/finding.js';
import { SETTINGS_KEY } from '../../src/core/binding/plan-settings.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { bindPlan } from '../../src/tasks/bind-plan.js';
import { changeSettings } from '../../src/tasks/change-settings.js';
import { dismissFinding, restoreFinding } from '../../src/tasks/dismiss-finding.js';
import { drawPack } from '../../src/tasks/draw-pack.js';
import { openPlan, type OpenedPlan } from '../../src/tasks/open-plan.js';
import type { Workbook } from '../../src/workbook/workbook.js';
import { aDay, aPlan, anAction } from '../builders/a-plan.js';
import { must } from '../support/pack-run.js';

const CHOICES = {
  council: 'Thornmere Borough Council',
  asAt: '2024-06-30',
  rule: 'action',
} as const;
const REASON = 'The director has agreed to this.';

async function open(workbook: Workbook): Promise<OpenedPlan> {
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is not there.');
  return opened;
}

/** A workbook whose only action is Green and was due in January. */
async function latePlan() {
  startExcel();
  const workbook = openExcelWorkbook();
  const plan = aPlan({ actions: [anAction({ due: aDay('2024-01-31') })] });
  must(await addPlan(workbook, plan, CHOICES));
  const opened = await open(workbook);
  const late = opened.findings.find(({ code }) => code === 'past-due-but-green');
  if (!late) throw new Error('Nothing is late.');
  return { workbook, opened, late };
}

const isLate = ({ code }: Finding) => code === 'past-due-but-green';

async function typeDue(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const due = context.workbook.tables.getItem('Actions').columns.getItem('Due');
    due.getDataBodyRange().values = [[text]];
    await context.sync();
  });
}

test('a dismissed finding is kept apart, with its reason and its day', async () => {
  const { workbook, opened, late } = await latePlan();
  must(await dismissFinding(workbook, opened, late, ` ${REASON} `, '2024-07-02'));
  const { findings, dismissed } = await open(workbook);
  expect(findings.some(isLate)).toBe(false);
  expect(dismissed).toMatchObject([
    { finding: { code: 'past-due-but-green' }, reason: REASON, on: '2024-07-02' },
  ]);
  expect(findings).toHaveLength(opened.findings.length - 1);
});

test('a dismissal is taken back by undo', async () => {
  const { workbook, opened, late } = await latePlan();
  const receipt = must(await dismissFinding(workbook, opened, late, REASON));
  must(await workbook.apply(receipt.inverse));
  expect((await open(workbook)).findings).toEqual(opened.findings);
});

test('a dismissed finding is brought back', async () => {
  const { workbook, opened, late } = await latePlan();
  must(await dismissFinding(workbook, opened, late, REASON));
  const dismissed = await open(workbook);
  const [one] = dismissed.dismissed;
  must(await restoreFinding(workbook, dismissed, one?.finding ?? late));
  expect((await open(workbook)).findings).toEqual(opened.findings);
});

test('a dismissed finding comes back when its facts change, and only then', async () => {
  const { workbook, opened, late } = await latePlan();
  must(await dismissFinding(workbook, opened, late, REASON));
  must(await changeSettings(workbook, await open(workbook), { asAt: '2024-09-30' }));
  expect((await open(workbook)).findings.some(isLate)).toBe(false);
  await typeDue('28 February 2024');
  expect((await open(workbook)).findings.some(isLate)).toBe(true);
});

test('a finding dismissed twice, with other facts, is kept once', async () => {
  const { workbook, opened, late } = await latePlan();
  must(await dismissFinding(workbook, opened, late, REASON));
  await typeDue('28 February 2024');
  const again = await open(workbook);
  const [finding] = again.findings.filter(isLate);
  must(await dismissFinding(workbook, again, finding ?? late, REASON));
  expect((await open(workbook)).settings.dismissed).toHaveLength(1);
});

test('the details of a plan are changed and put back', async () => {
  const { workbook, opened } = await latePlan();
  const receipt = must(
    await changeSettings(workbook, opened, { title: 'Our plan', rule: 'statement' }),
  );
  const changed = await open(workbook);
  expect(changed.settings).toEqual({ ...opened.settings, title: 'Our plan', rule: 'statement' });
  expect(changed.progress.rule).toBe('statement');
  must(await workbook.apply(receipt.inverse));
  expect((await open(workbook)).settings).toEqual(opened.settings);
});

async function keep(workbook: Workbook, text: string): Promise<void> {
  const overview = must(await workbook.overview());
  const before = overview.kept.get(SETTINGS_KEY) ?? null;
  const steps = [{ kind: 'keep', key: SETTINGS_KEY, before, after: text } as const];
  must(await workbook.apply({ label: 'As another version would', steps }));
}

test('a plan of a newer version is shown, and every change to it is refused', async () => {
  const { workbook, opened, late } = await latePlan();
  const newer = JSON.stringify({ version: 99, ...opened.settings, history: [1, 2] });
  await keep(workbook, newer);
  const shown = await open(workbook);
  expect(shown).toMatchObject({ readOnly: true, findings: opened.findings });
  const refused = { ok: false, refusal: { code: 'newer-version' } };
  expect(await changeSettings(workbook, shown, { title: 'Ours' })).toEqual(refused);
  expect(await dismissFinding(workbook, shown, late, REASON)).toEqual(refused);
  expect(await restoreFinding(workbook, shown, late)).toEqual(refused);
  expect(await drawPack(workbook, shown)).toEqual(refused);
  expect(await bindPlan(workbook, shown.overview, shown.settings)).toEqual(refused);
  expect((await open(workbook)).overview.kept.get(SETTINGS_KEY)).toBe(newer);
});

test('damaged settings are refused, and binding the tables again mends them', async () => {
  const { workbook, opened } = await latePlan();
  await keep(workbook, 'no longer what it was');
  expect(await openPlan(workbook)).toEqual({ ok: false, refusal: { code: 'settings-damaged' } });
  const overview = must(await workbook.overview());
  must(await bindPlan(workbook, overview, opened.settings));
  expect((await open(workbook)).settings).toEqual(opened.settings);
});
