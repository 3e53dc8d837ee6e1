import type { OpenWorkbench } from './workbench.js';

/** What a person does in the pane, a step at a time; each ends when its result can be seen. */

/** Leaves the first explanation, where it is shown, and puts the cursor where plans are pasted. */
export async function goToPasteArea({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('button', { name: 'Begin' }).click();
  await pane.getByRole('textbox', { name: 'Paste a plan' }).click();
}

/** The numbers that head the preview: "8 recommendations", "13 actions", "7 updates". */
export async function previewFigures({ pane }: OpenWorkbench): Promise<readonly string[]> {
  await pane.getByRole('heading', { name: 'Bring in a plan' }).waitFor();
  const figures = pane
    .getByRole('listitem')
    .filter({ hasText: /^\d+\s*(recommend|action|update)/ });
  const texts = await figures.allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Adds what is previewed to the workbook; ends with the checks in view. */
export async function addToWorkbook({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('button', { name: /^Add to workbook/ }).click();
  await pane.getByText(/^Added /).waitFor();
  await part({ pane }, 'Checks').waitFor();
}

/** Uses the table that Start offers, with the columns as recognised; ends with the checks in view. */
export async function useOfferedTable({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('button', { name: 'Begin' }).click();
  await pane.getByRole('button', { name: /^Table “/ }).click();
  await pane.getByRole('button', { name: 'Use this table' }).click();
  await pane.getByRole('search').waitFor();
}

export function part({ pane }: Pick<OpenWorkbench, 'pane'>, name: 'Checks' | 'Progress' | 'Pack') {
  return pane
    .getByRole('navigation', { name: 'Parts of the plan' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
}

/** How many findings the plan has, as the button of the checks says. */
export async function findingCount(workbench: Pick<OpenWorkbench, 'pane'>): Promise<number> {
  return Number(/\d+/.exec(await part(workbench, 'Checks').innerText())?.[0]);
}

/** Waits until the plan has so many findings. */
export async function findingsBecome(
  { pane }: Pick<OpenWorkbench, 'pane'>,
  count: number,
): Promise<void> {
  await pane
    .getByRole('navigation', { name: 'Parts of the plan' })
    .getByRole('button', { name: `Checks ${count}`, exact: true })
    .waitFor();
}

/** Draws the pack as it is offered; ends when the pane says what was drawn. */
export async function drawPack(workbench: OpenWorkbench): Promise<void> {
  await part(workbench, 'Pack').click();
  await workbench.pane.getByRole('button', { name: /^Draw \d+ sheets?$/ }).click();
  await workbench.pane.getByText(/^Drawn: /).waitFor();
}
