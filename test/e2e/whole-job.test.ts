import { readFileSync } from 'node:fs';
import { startExcel, type Workbook } from '../../src/simulator/index.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { must } from '../support/pack-run.js';
import { describeOnPapers, paper } from '../support/papers.js';
import {
  addToWorkbook,
  drawPack,
  findingCount,
  findingsBecome,
  goToPasteArea,
  previewFigures,
} from './support/pane-steps.js';
import { wordClipboard } from './support/word-clipboard.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.start('empty');
});

const drawnSheets = ({ sheets }: Workbook) =>
  sheets.filter(({ name }) => ['Appendix 1', 'RAG summary'].includes(name));

const tableNames = ({ sheets }: Workbook) =>
  sheets.flatMap(({ tables }) => tables.map(({ name }) => name));

/** The plan that the add-in finds in a workbook that was saved. */
async function planIn(saved: Workbook) {
  startExcel({ workbook: saved });
  return must(await openPlan(openExcelWorkbook()));
}

/** Gives the owner of an action through the finding that it has none. */
async function setOwner(action: string, owner: string): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: /^No owner/ }).click();
  await pane.getByRole('button', { name: `Fix: Action ${action}`, exact: true }).click();
  await pane.getByLabel('New owner').fill(owner);
}

/** "Actions!E5": the cell that the form says it will change, and how. */
async function announcedChange(owner: string): Promise<string> {
  const list = workbench.pane.getByRole('list', { name: 'What will change' });
  const [said, ...others] = await list.getByRole('listitem').allInnerTexts();
  expect(others).toEqual([]);
  expect(said).toMatch(new RegExp(`empty → “${owner}”$`));
  return said?.split(' ')[0] ?? '';
}

/** The first column of the appendix in front, below its heading: a row for each action, or more. */
async function drawnRefs(): Promise<readonly string[]> {
  expect(await workbench.cell('A4')).toBe('Ref');
  const refs: string[] = [];
  for (let row = 5; ; row += 1) {
    const ref = await workbench.cell(`A${row}`);
    if (ref === '') return refs;
    refs.push(ref);
  }
}

describeOnPapers('a published appendix that breaks over seven pages', () => {
  test('is pasted, checked, put right, undone, drawn, saved and read back', async () => {
    const { pane } = workbench;
    await goToPasteArea(workbench);
    const text = readFileSync(paper('portsmouth-2023-action-plan-appendix.txt'), 'utf8');
    await workbench.pasteText(text);
    expect(await previewFigures(workbench)).toEqual([
      '8 recommendations',
      '13 actions',
      '7 updates',
    ]);
    await addToWorkbook(workbench);

    const found = await findingCount(workbench);
    await setOwner('5', 'Director of Culture');
    const cell = await announcedChange('Director of Culture');
    await pane.getByRole('button', { name: 'Change 1 cell' }).click();
    await findingsBecome(workbench, found - 1);
    expect(await workbench.cell(cell)).toBe('Director of Culture');

    await pane.getByRole('button', { name: 'Undo' }).click();
    await findingsBecome(workbench, found);
    expect(await workbench.cell(cell)).toBe('');

    await drawPack(workbench);
    const { page } = workbench;
    await page.getByRole('tab', { name: 'Appendix 1', selected: true }).waitFor();
    expect(await workbench.cell('Appendix 1!A1')).toMatch(/^Appendix 1/);
    expect([...new Set(await drawnRefs())]).toEqual(['1, 2', '3', '4', '5', '6', '7', '8']);

    const saved = await workbench.saveWorkbook();
    expect(drawnSheets(saved)).toHaveLength(2);
    expect(tableNames(saved)).toEqual(
      expect.arrayContaining(['Recommendations', 'Actions', 'Updates', 'Appendix1']),
    );
    const opened = await planIn(saved);
    expect(opened?.reading.plan.recommendations).toHaveLength(8);
    expect(opened?.reading.plan.actions).toHaveLength(13);
    expect(opened?.findings).toHaveLength(found);
    expect(opened?.progress.byStatement).toMatchObject({ total: 7 });
  });
});

const HEADINGS = ['Ref', 'Recommendation', 'Action', 'Progress update'];

/** A page ends within the second row and within the third; the headings stand on each page. */
const BROKEN_OVER_PAGES = [
  HEADINGS,
  [
    '1',
    'Agree fewer priorities',
    'Recommendations 1 and 2 are answered by one piece of work.\nAction: 1. Hold two days for cabinet and officers.',
    'Both days were held, and a shortlist of six went to',
  ],
  ['2', 'Say what the council will stop', '• publish a list each spring', ''],
  HEADINGS,
  ['', '', '', 'full council in July.\nRAG RATING: GREEN'],
  [
    '3',
    'Put the leisure centres on a sound footing',
    '2. Finish the options study. Head of Leisure June 2025\n3. Bring a funding plan to cabinet.',
    'The study is being costed in the light of',
  ],
  HEADINGS,
  ['', '', '', 'new energy prices.\nRAG RATING: AMBER'],
];

test('a table that Word broke over pages is pasted as HTML, put right and drawn', async () => {
  const { pane } = workbench;
  await goToPasteArea(workbench);
  await workbench.pasteHtml(
    wordClipboard(BROKEN_OVER_PAGES),
    BROKEN_OVER_PAGES.map((cells) => cells.join('\t')).join('\n'),
  );
  expect(await previewFigures(workbench)).toEqual(['3 recommendations', '3 actions', '2 updates']);
  await pane.getByText('2 rows ran over a page: joined').waitFor();
  await addToWorkbook(workbench);
  const found = await findingCount(workbench);
  await setOwner('3', 'Head of Leisure');
  const cell = await announcedChange('Head of Leisure');
  await pane.getByRole('button', { name: 'Change 1 cell' }).click();
  await findingsBecome(workbench, found - 1);
  expect(await workbench.cell(cell)).toBe('Head of Leisure');

  await drawPack(workbench);
  await workbench.page.getByRole('tab', { name: 'Appendix 1', selected: true }).waitFor();
  expect(await drawnRefs()).toEqual(['1, 2', '3', '3']);
  const opened = await planIn(await workbench.saveWorkbook());
  expect(opened?.progress.byAction).toMatchObject({ total: 3 });
  expect(opened?.reading.plan.actions.map(({ owners }) => owners)).toEqual([
    [],
    ['Head of Leisure'],
    ['Head of Leisure'],
  ]);
});
