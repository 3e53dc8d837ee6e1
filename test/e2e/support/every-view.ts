import { paneFrame } from './frames.js';
import { addToWorkbook, goToPasteArea, part } from './pane-steps.js';
import type { OpenWorkbench } from './workbench.js';

/** Resolutions, which are no plan unless a person says so. */
const MINUTES = `The Board is recommended to:

1. note the minutes of the last meeting;
2. approve the plan; and
3. ask for a further report in June.
`;

/** A service's return, as Excel copies it: a rating by fill alone, an action by its ref alone. */
const RETURN = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
<tr><td>Action ref</td><td>Action</td><td>Owner</td><td>RAG</td><td>Progress update</td></tr>
<tr><td>7</td><td>Map the walking routes</td><td>Head of Place</td><td style="background:#FFC000"></td>
<td>${'Both districts have agreed to share the costs of the survey. '.repeat(4)}</td></tr>
<tr><td>4</td><td></td><td></td><td>Paused</td><td>Both posts wait for the new budget.</td></tr>
<tr><td>11</td><td></td><td></td><td>Green</td><td>Nobody knows this one.</td></tr>
<tr><td>12</td><td>Count the boats</td><td>Harbour Master</td><td>Green</td><td>Begun.</td></tr>
</table></body></html>`;

/** Called with each state of the pane, as it stands before the person. */
export type See = (name: string) => Promise<void>;

/** Goes through the whole pane by a person's steps, from its first words to what it cannot read. */
export async function visitEveryView(workbench: OpenWorkbench, see: See): Promise<void> {
  await visitBeginning(workbench, see);
  await visitChecks(workbench, see);
  await visitDetails(workbench, see);
  await visitMerge(workbench, see);
  await visitProgress(workbench, see);
  await visitPack(workbench, see);
  await visitRefusals(workbench, see);
}

/** Before there is a plan: the explanation, the start, a text without a plan, and the preview. */
async function visitBeginning(workbench: OpenWorkbench, see: See): Promise<void> {
  const { pane } = workbench;
  await workbench.start('report');
  await workbench.page.getByText(/^The report is copied/).waitFor();
  const report = await workbench.page.evaluate(() => navigator.clipboard.readText());
  await pane.getByRole('button', { name: 'Begin' }).waitFor();
  await see('first use');
  await goToPasteArea(workbench);
  await openFolds(workbench);
  await see('start');
  await pane.getByRole('textbox', { name: 'Paste a plan' }).click();
  await workbench.pasteText(MINUTES);
  await pane.getByRole('heading', { name: 'To decide (1)' }).waitFor();
  await openFolds(workbench);
  await see('no plan found, to decide');
  await pane.getByRole('button', { name: 'Paste something else' }).click();
  await pane.getByRole('textbox', { name: 'Paste a plan' }).click();
  await workbench.pasteText(report);
  await pane.getByRole('heading', { name: 'Bring in a plan' }).waitFor();
  await openFolds(workbench);
  await see('bring in, all open');
  await addToWorkbook(workbench);
}

async function visitChecks(workbench: OpenWorkbench, see: See): Promise<void> {
  const { pane } = workbench;
  const findings = pane.getByRole('region', { name: 'Checks' });
  await findings.getByRole('heading').first().waitFor();
  await see('checks, just added');
  for (;;) {
    const closed = findings.locator('h2 [aria-expanded="false"], h3 [aria-expanded="false"]');
    if ((await closed.count()) === 0) break;
    await closed.first().click();
  }
  await see('checks, all open');
  await findings
    .getByRole('button', { name: /^Fix: / })
    .first()
    .click();
  await pane.getByLabel(/^New /).fill('Director of Culture');
  await pane.getByRole('list', { name: 'What will change' }).waitFor();
  await see('checks, a fix');
  await pane.getByRole('button', { name: 'Cancel' }).click();
  await findings
    .getByRole('button', { name: /^Dismiss: / })
    .first()
    .click();
  await pane.getByLabel('Why can it be left?').fill('Agreed with the portfolio holder.');
  await see('checks, a dismissal');
  await pane
    .getByRole('form')
    .or(findings)
    .getByRole('button', { name: 'Dismiss', exact: true })
    .click();
  await pane.getByText(/^Dismissed\./).waitFor();
}

async function visitDetails(workbench: OpenWorkbench, see: See): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Plan details' }).click();
  await pane.getByRole('heading', { name: 'Plan details' }).waitFor();
  await openFolds(workbench);
  await see('plan details');
  await pane.getByLabel('Council', { exact: true }).fill('Thornmere Council');
  await pane.getByRole('button', { name: 'Back' }).click();
  await see('plan details, not saved');
  await pane.getByRole('button', { name: 'Leave without saving' }).click();
}

/** A later return beside the plan: what it asks, and what it says otherwise. */
async function visitMerge(workbench: OpenWorkbench, see: See): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Plan details' }).click();
  await pane.getByRole('button', { name: 'Bring in another plan' }).click();
  await pane.getByRole('textbox', { name: 'Paste a plan' }).click();
  await workbench.pasteHtml(RETURN);
  await pane.getByRole('heading', { name: /^To decide/ }).waitFor();
  const merge = pane.getByRole('button', { name: 'Merge into this plan', disabled: false });
  await merge.waitFor();
  await see('bring in, to decide, beside a plan');
  await merge.click();
  await pane.getByRole('heading', { name: 'Changed' }).waitFor();
  await openFolds(workbench);
  await see('merge');
  await pane.getByRole('button', { name: 'Back' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  await pane.getByRole('button', { name: 'Back to the plan' }).click();
}

async function visitProgress(workbench: OpenWorkbench, see: See): Promise<void> {
  const { pane } = workbench;
  await part(workbench, 'Progress').click();
  await pane.getByRole('table').waitFor();
  await see('progress');
  await openFolds(workbench);
  await pane.getByLabel('A sentence of your report').fill('Every action is Green.');
  await pane.getByRole('button', { name: 'Check against the table' }).click();
  await pane.getByRole('button', { name: /^Copy with table/ }).click();
  await see('progress, all open, a paragraph copied');
}

async function visitPack(workbench: OpenWorkbench, see: See): Promise<void> {
  const { pane } = workbench;
  await part(workbench, 'Pack').click();
  await pane.getByText(/^Page 1 of/).waitFor();
  await see('pack');
  await openFolds(workbench);
  await pane.getByLabel('Last report').fill('2099-12-31');
  await pane.getByLabel('Marking').selectOption('exempt-3');
  await pane.getByLabel('Titles and headings').fill('#7fb2e5');
  await pane.getByLabel('Green', { exact: true }).fill('#8b1a1a');
  await pane.getByText(/look too much alike/).waitFor();
  await see('pack, its forms open and something refused in each');
  await pane.getByRole('button', { name: 'Use the usual colours' }).click();
  await pane.getByLabel('See the colours').selectOption('grey');
  await pane.getByRole('button', { name: 'Enlarge' }).click();
  await see('pack, enlarged and in grey');
  await pane.getByRole('button', { name: /^Draw/ }).click();
  await pane.getByText(/^Drawn: /).waitFor();
  await see('pack, drawn');
  await pane.getByRole('button', { name: 'Save as web page' }).click();
  await pane.getByRole('button', { name: 'Copy the page’s HTML' }).waitFor();
  await see('pack, saved as a web page');
  await pane.getByRole('button', { name: 'Check for accessibility' }).click();
  await pane.getByRole('button', { name: 'Check the drawn sheets' }).click();
  await pane
    .getByText(/^Checked /)
    .first()
    .waitFor();
  await see('check for accessibility');
  await pane.getByRole('button', { name: 'Back' }).click();
}

/** Excel's refusals, long work, a plan that cannot be read, and one that cannot be changed. */
async function visitRefusals(workbench: OpenWorkbench, see: See): Promise<void> {
  const { pane } = workbench;
  const draw = pane.getByRole('button', { name: /^Draw/ });
  await workbench.trouble('The connection is lost');
  await draw.click();
  await pane.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  await see('a refusal');
  await workbench.trouble(/^Excel is slow/);
  await draw.click();
  await pane.getByRole('button', { name: 'Stop' }).waitFor();
  await see('long work');
  // Looking may take as long as the work does: it is begun again, to be stopped at once.
  await pane.getByRole('button', { name: 'Stop' }).waitFor({ state: 'hidden' });
  await draw.click();
  await pane.getByRole('button', { name: 'Stop' }).click();
  await workbench.trouble('Excel works as it should');
  await pane.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  await see('work stopped');
  await keepOfPlan(workbench, (text) => text.replace('"version":3', '"version":99'));
  await pane
    .getByText(/newer Committee Pack/)
    .first()
    .waitFor();
  await see('a plan of a newer version');
  await keepOfPlan(workbench, () => 'damaged');
  await pane.getByRole('heading', { name: 'The plan cannot be read' }).waitFor();
  await see('an unreadable plan');
  await pane.getByRole('button', { name: 'Choose the tables again' }).click();
  await pane.getByRole('button', { name: /^Use th/ }).waitFor();
  await openFolds(workbench);
  await see('use a table');
}

/** Writes what the workbook keeps about its plan, as another version would, and opens the pane. */
async function keepOfPlan(
  workbench: OpenWorkbench,
  change: (text: string) => string,
): Promise<void> {
  const frame = await paneFrame(workbench);
  const key = 'CommitteePack.plan';
  const kept = await frame.evaluate(
    (of) =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem(of).load('value');
        await context.sync();
        return String(setting.value);
      }),
    key,
  );
  await frame.evaluate(
    ([of, text]) =>
      Excel.run(async (context) => {
        context.workbook.settings.add(of, text);
        await context.sync();
      }),
    [key, change(kept)] as const,
  );
  await workbench.page.getByRole('button', { name: 'Close the task pane' }).click();
  await workbench.press('Open');
}

/** Opens everything of the screen that opens, as far as it goes. */
async function openFolds({ pane }: OpenWorkbench): Promise<void> {
  for (;;) {
    const closed = pane.locator('details:not([open]) > summary:visible');
    if ((await closed.count()) === 0) return;
    await closed.first().click();
  }
}
