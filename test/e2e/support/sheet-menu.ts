import type { OpenWorkbench } from './workbench.js';

/** What can be done with the sheet in front. */
const openMenu = ({ page }: OpenWorkbench): Promise<void> =>
  page.getByRole('button', { name: /^Sheet/ }).click();

/** Chooses to delete something ("Delete sheet…") of the sheet in front, and is sure of it. */
export async function deleteFromMenu(workbench: OpenWorkbench, choice: string): Promise<void> {
  const { page } = workbench;
  await openMenu(workbench);
  await page.getByRole('button', { name: choice, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
}

export async function renameSheet(workbench: OpenWorkbench, name: string): Promise<void> {
  const { page } = workbench;
  await openMenu(workbench);
  await page.getByLabel('Name of the sheet').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name, exact: true }).waitFor();
}
