import type { OpenWorkbench } from './workbench.js';

/** Presses a button of the menu of the sheet in front, and leaves the menu closed. */
export async function sheetMenu({ page }: OpenWorkbench, button: string): Promise<void> {
  const menu = page.getByText('Sheet actions');
  await menu.click();
  await page.getByRole('button', { name: button, exact: true }).click();
  if (await page.getByLabel('New name of the sheet').isVisible()) await menu.click();
}

export async function renameSheet({ page }: OpenWorkbench, name: string): Promise<void> {
  const menu = page.getByText('Sheet actions');
  await menu.click();
  await page.getByLabel('New name of the sheet').fill(name);
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.getByRole('tab', { name, exact: true }).waitFor();
  if (await page.getByLabel('New name of the sheet').isVisible()) await menu.click();
}
