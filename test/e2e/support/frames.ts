import type { Frame } from 'playwright-core';
import type { OpenWorkbench } from './workbench.js';

/** The pane's own page, once Office.js stands in it. */
export async function paneFrame({ page, pane }: OpenWorkbench): Promise<Frame> {
  await pane.locator('body').waitFor();
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('There is no pane.');
  await frame.waitForFunction(() => typeof Office !== 'undefined');
  return frame;
}

/**
 * Writes a cell ("Actions!E5") past the add-in, which did not ask for it: as when a co-author did,
 * or another add-in.
 */
export async function someoneElseWrites(
  workbench: OpenWorkbench,
  address: string,
  text: string,
): Promise<void> {
  const [sheet = '', cell = ''] = address.split('!');
  const frame = await paneFrame(workbench);
  await frame.evaluate(
    ([onSheet, at, value]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(onSheet).getRange(at).values = [[value]];
        await context.sync();
      }),
    [sheet, cell, text] as const,
  );
}

/** What has the focus in the pane, as people name it: "searchbox Search by ref"; '' where nothing has. */
export async function focusInPane(workbench: OpenWorkbench): Promise<string> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || !document.hasFocus()) return '';
    const name =
      focused.getAttribute('aria-label') ??
      (focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement
        ? focused.labels?.[0]?.textContent
        : focused.textContent);
    return `${focused.tagName.toLowerCase()} ${name ?? ''}`.trim();
  });
}
