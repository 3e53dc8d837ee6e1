import { focusedInPane, tabTo } from './support/keyboard.js';
import { findingCount, findingsBecome, previewFigures } from './support/pane-steps.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest((opened) => {
  workbench = opened;
});

const press = (key: string) => workbench.page.keyboard.press(key);

/** Something in the pane has the focus, and it is not lost to the page behind. */
async function focusIsKept(): Promise<void> {
  expect(await focusedInPane(workbench)).not.toBeNull();
}

/** From the first screen of the workbench into the pane of an empty workbook. */
async function enterPane(): Promise<void> {
  const { page, pane } = workbench;
  await page.getByRole('heading', { name: 'Try Committee Pack without Excel' }).waitFor();
  const empty = page.getByRole('button', { name: /^Start with an empty workbook/ });
  for (let presses = 0; presses < 20; presses += 1) {
    await press('Tab');
    if (await empty.evaluate((button) => button === document.activeElement)) break;
  }
  await press('Enter');
  await pane.getByRole('button', { name: 'Begin' }).waitFor();
  await press('F6');
  await tabTo(workbench, /^button Begin/);
  await press('Enter');
  await pane.getByRole('heading', { name: 'Begin with a plan' }).waitFor();
  await focusIsKept();
}

/** Copies a plan, and pastes it where the keyboard leads. */
async function pastePlan(rows: readonly string[]): Promise<void> {
  await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
  await enterPane();
  await tabTo(workbench, /^textarea Paste a plan/);
  await press('ControlOrMeta+V');
  await workbench.pane.getByRole('heading', { name: 'Bring in a plan' }).waitFor();
  await focusIsKept();
}

test('the whole job is done by the keyboard alone, and the focus is never lost', async () => {
  const { page, pane } = workbench;
  await pastePlan([
    'Ref\tRecommendation\tAction\tOwner\tDue\tRAG',
    '1\tAgree priorities\tHold two days\tHead of Policy\t30 June 2030\tGreen',
    '2\tHear from tenants\tSet up a panel\t\t31 July 2030\tAmber',
    '3\tMind the gap\tReport each quarter\tDirector of Finance\t\tGreen',
  ]);
  expect(await previewFigures(workbench)).toEqual(['3 recommendations', '3 actions', '3 updates']);
  await focusIsKept();

  await tabTo(workbench, /^button Add to workbook/);
  await press('Enter');
  await pane.getByText('Added 3 recommendations and 3 actions.').waitFor();
  await focusIsKept();
  const found = await findingCount(workbench);

  await tabTo(workbench, /^button No owner/);
  if ((await pane.getByRole('button', { name: 'Fix: Action 2.1' }).count()) === 0)
    await press('Enter');
  await tabTo(workbench, /^button Fix: Action 2.1$/);
  await press('Space');
  await pane.getByLabel('New owner').waitFor();
  expect((await focusedInPane(workbench))?.name).toBe('input New owner');
  await page.keyboard.type('Head of Housing');
  await tabTo(workbench, /^button Change 1 cell/);
  await press('Enter');
  await findingsBecome(workbench, found - 1);
  await focusIsKept();

  await tabTo(workbench, /^button Undo/);
  await press('Space');
  await findingsBecome(workbench, found);
  await focusIsKept();

  await tabTo(workbench, /^button Pack/, 'Shift+Tab');
  await press('Enter');
  await pane.getByRole('button', { name: /^Draw \d sheets$/ }).waitFor();
  await focusIsKept();
  await tabTo(workbench, /^button Draw \d sheets/);
  await press('Enter');
  await pane.getByText(/^Drawn: /).waitFor();
  await focusIsKept();
  await page.getByRole('tab', { name: 'Appendix 1', selected: true }).waitFor();
  await press('F6');
  expect(
    await page.getByRole('grid').evaluate((grid) => grid.contains(document.activeElement)),
  ).toBe(true);
});

test('Esc closes a form and gives the focus back to what opened it; arrows choose in a list', async () => {
  const { page, pane } = workbench;
  await pastePlan(['Ref\tAction\tRAG', '1\tHold two days\tGreen', '2\tSet up a panel\tRed']);
  await tabTo(workbench, /^button Add to workbook/);
  await press('Enter');
  await pane.getByText(/^Added /).waitFor();

  await tabTo(workbench, /^select Show/);
  await press('ArrowDown');
  await pane
    .getByRole('status')
    .filter({ hasText: /^\d+ of \d+ findings$/ })
    .waitFor();
  await press('ArrowUp');
  await pane
    .getByRole('status')
    .filter({ hasText: /^\d+ findings$/ })
    .waitFor();
  await tabTo(workbench, /^button No owner/);
  if ((await pane.getByRole('button', { name: /^Dismiss: / }).count()) === 0) await press('Enter');
  await tabTo(workbench, /^button Dismiss: Action 1$/);
  await press('Enter');
  await pane.getByLabel('Why can it be left?').waitFor();
  await press('Escape');
  expect((await focusedInPane(workbench))?.name).toBe('button Dismiss: Action 1');
  const found = await findingCount(workbench);
  await press('Enter');
  await page.keyboard.type('Agreed with the chair');
  await press('Enter');
  await findingsBecome(workbench, found - 1);
  await focusIsKept();
});
