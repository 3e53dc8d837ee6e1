import { complaintsOfAxe } from './support/axe.js';
import { sampleWorkbook } from './support/sample-workbook.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.openFile('Plan.xlsx', await sampleWorkbook());
  await grid().waitFor();
  await workbench.pane.getByRole('heading').first().waitFor();
});

const grid = () => workbench.page.getByRole('grid');
const at = (address: string) => workbench.page.locator(`#cell-${address}`);
const keys = async (...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await workbench.page.keyboard.press(key);
};
const type = (text: string) => workbench.page.keyboard.type(text);
const said = () => workbench.page.locator('.sheet-said').innerText();
const selected = () => grid().locator('[aria-selected=true]').count();

test('cells are selected by dragging, with Shift, and up to the end of what is filled', async () => {
  await at('B5').hover();
  await workbench.page.mouse.down();
  await at('C7').hover();
  await workbench.page.mouse.up();
  expect(await selected()).toBe(6);
  await keys('Shift+ArrowDown', 'Shift+ArrowRight');
  expect(await selected()).toBe(12);
  await at('A4').click();
  await keys('Control+ArrowDown');
  expect(await workbench.page.getByLabel('Go to cell').inputValue()).toBe('A43');
  await keys('Control+Home', 'Control+a');
  expect(await selected()).toBeGreaterThan(100);
});

test('typing replaces a cell, F2 goes on with it, Esc leaves it, and Delete empties it', async () => {
  await at('B4').click();
  await type('Hear tenants');
  await keys('ArrowDown');
  expect(await workbench.cell('B4')).toBe('Hear tenants');
  await keys('F2');
  await type(' twice');
  await keys('Home', 'Alt+Enter', 'Enter');
  expect(await workbench.page.locator('#cell-B4').innerText()).toBe('\nHear tenants twice');
  await at('B5').click();
  await type('not this');
  await keys('Escape');
  expect(await workbench.cell('B5')).toBe('Step 2 for the borough');
  await keys('Delete');
  expect(await at('B5').innerText()).toBe('');
});

test('what is copied from cells is pasted as the same cells, line breaks and all', async () => {
  const { page } = workbench;
  await at('F4').click();
  await workbench.pasteText('"two\nlines"\t5\r\nplain\t"say ""so"""\r\n');
  expect(await workbench.cell('G5')).toBe('say "so"');
  await at('F4').click();
  await keys('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(copied).toContain('<td>two<br>lines</td><td>5</td>');
  await at('F10').click();
  await keys('Control+v');
  await workbench.goTo('F10');
  expect(await page.getByLabel('Content of the cell').inputValue()).toBe('two\nlines');
  expect(await workbench.cell('G11')).toBe('say "so"');
});

test('a list of a table’s column is chosen from, and what it does not have is refused in words', async () => {
  await at('C4').click();
  await workbench.page.getByRole('button', { name: 'Choices for C4' }).click();
  const choices = workbench.page.getByRole('option');
  expect(await choices.allInnerTexts()).toEqual(['Green', 'Amber', 'Red']);
  await choices.filter({ hasText: 'Amber' }).click();
  expect(await workbench.cell('C4')).toBe('Amber');
  await keys('Alt+ArrowDown', 'ArrowDown', 'Enter');
  expect(await workbench.cell('C4')).toBe('Red');
  await type('Purple');
  await keys('Enter');
  expect(await said()).toContain('“Purple” does not fit the rule on this cell. Choose a rating');
  await keys('Escape');
  expect(await workbench.cell('C4')).toBe('Red');
  await workbench.typeIn('D4', '12.5');
  expect(await said()).toContain('does not fit the rule');
  await keys('Escape');
});

test('a rule colours its cell as soon as what is typed makes it hold', async () => {
  const color = () => at('C4').evaluate((cell) => getComputedStyle(cell).backgroundColor);
  expect(await color()).not.toBe('rgb(139, 26, 26)');
  await workbench.typeIn('C4', 'Red');
  expect(await color()).toBe('rgb(139, 26, 26)');
});

test('a protected sheet says so, and is unprotected from its menu', async () => {
  const { page } = workbench;
  await workbench.goTo('Locked!A2');
  await type('x');
  expect(await said()).toContain('A2 is on a protected sheet.');
  await workbench.typeIn('B2', 'typed');
  expect(await workbench.cell('B2')).toBe('typed');
  await page.getByRole('button', { name: 'Sheet', exact: true }).click();
  await page.getByRole('button', { name: 'Unprotect sheet' }).click();
  expect(await page.locator('#sheet-menu').isVisible()).toBe(false);
  await workbench.typeIn('A2', 'changed');
  expect(await workbench.cell('A2')).toBe('changed');
});

test('a table and a sheet are deleted only when one is sure', async () => {
  const { page } = workbench;
  const choose = async (name: string, answer: string): Promise<void> => {
    await page.getByRole('button', { name: 'Sheet', exact: true }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
  };
  await choose('Delete table Actions…', 'Keep');
  expect(await at('A3').innerText()).toBe('Ref');
  await choose('Delete table Actions…', 'Delete');
  await at('A3').filter({ hasText: /^$/ }).waitFor();
  await workbench.goTo('Lists!A1');
  await choose('Delete sheet…', 'Delete');
  await page.getByRole('tab', { name: 'Lists' }).waitFor({ state: 'detached' });
});

test('one goes to a name, a table or a cell of another sheet, and hears where there is none', async () => {
  const box = workbench.page.getByLabel('Go to cell');
  const go = async (place: string): Promise<void> => {
    await box.fill(place);
    await keys('Enter');
  };
  await go('Budget');
  expect(await box.inputValue()).toBe('D4');
  await go('Locked!B2');
  await workbench.page.getByRole('tab', { name: 'Locked', selected: true }).waitFor();
  expect(await box.inputValue()).toBe('B2');
  await go('nowhere at all');
  expect(await said()).toContain('“nowhere at all” is no cell, name or table here.');
});

test('formulas are worked out as they are typed; one that is none is kept to be put right', async () => {
  await workbench.typeIn('F4', '=SUM(D4:D6)');
  expect(await workbench.cell('F4')).toBe('30');
  await workbench.typeIn('F5', '=SUM(D4');
  expect(await said()).toContain('Excel does not take that.');
  await type(':D5)');
  await keys('Enter');
  expect(await workbench.cell('F5')).toBe('10');
});

test('frozen rows and columns stay, merged cells are whole, and the cell at hand is scrolled to', async () => {
  await workbench.goTo('AB43');
  const [frame, head, first] = await Promise.all([
    workbench.page.locator('.sheet-frame').boundingBox(),
    at('B3').boundingBox(),
    at('A40').boundingBox(),
  ]);
  expect(head?.y).toBe((frame?.y ?? 0) + 22 + 40);
  expect(first?.x).toBe((frame?.x ?? 0) + 46);
  await workbench.goTo('A1');
  expect((await at('A1').boundingBox())?.width).toBe(4 * 64);
  expect(await at('B1').count()).toBe(0);
});

test('typing holds the add-in off until another part of the page is used', async () => {
  const { page } = workbench;
  await page.frameLocator('iframe[data-page="pane"]').locator('body').waitFor();
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  await pane?.waitForFunction(() => typeof Excel !== 'undefined');
  const ask = () =>
    pane?.evaluate(() =>
      Excel.run((context) => {
        context.workbook.load('name');
        return context.sync();
      }).then(
        () => 'done',
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
      ),
    );
  await at('B4').click();
  await type('half a wo');
  expect(await ask()).toBe('InvalidOperationInCellEditMode');
  await page.getByRole('tab', { name: 'Lists' }).click();
  expect(await ask()).toBe('done');
  await workbench.goTo('Actions!B4');
  expect(await at('B4').innerText()).toBe('half a wo');
});

test('axe finds nothing at WCAG 2.2 AA in the sheets', async () => {
  // Each cell of the sheet is looked at, so fewer of them.
  await workbench.page.setViewportSize({ width: 760, height: 500 });
  expect(await complaintsOfAxe(workbench.page, { include: ['.sheets-view'] })).toEqual([]);
});
