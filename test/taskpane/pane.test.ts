import path from 'node:path';
import { startExcel } from '../../src/simulator/index.js';
import { pasteFile } from '../support/pack-run.js';
import { ROOT } from '../support/run-command.js';

/** What the pane needs of a page: elements with text, and buttons that can be pressed. */
class PageElement {
  textContent = '';
  hidden = false;
  private press: () => void = () => undefined;

  addEventListener(_: 'click', press: () => void): void {
    this.press = press;
  }

  click(): void {
    this.press();
  }
}

function aPage() {
  const elements = new Map(
    ['sentence', 'findings', 'check', 'draw'].map((id) => [id, new PageElement()]),
  );
  const element = (id: string) => {
    const found = elements.get(id);
    if (!found) throw new Error(`No element ${id}`);
    return found;
  };
  element('check').hidden = true;
  element('draw').hidden = true;
  Object.defineProperty(globalThis, 'document', {
    configurable: true,
    value: { getElementById: (id: string) => elements.get(id) ?? null },
  });
  return element;
}

async function openPane() {
  const element = aPage();
  await jest.isolateModulesAsync(async () => {
    await import('../../src/taskpane/index.js');
  });
  await settle(() => element('sentence').textContent !== '');
  return element;
}

async function settle(isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isDone(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

test('a workbook without a plan is said to have none, and nothing can be drawn', async () => {
  startExcel();
  const element = await openPane();
  expect(element('sentence').textContent).toMatch(/no action plan in this workbook/);
  expect(element('draw').hidden).toBe(true);
});

test('the pane says how the plan stands, and draws the pack', async () => {
  const { excel, opened } = await pasteFile(
    path.join(ROOT, 'examples', 'peer-challenge-update.txt'),
  );
  const element = await openPane();
  expect(element('sentence').textContent).toBe(opened.progress.sentence);
  expect(element('findings').textContent).toMatch(/^The checks found \d+ things to look at\.$/);
  element('draw').click();
  await settle(() => element('findings').textContent.startsWith('Drawn'));
  expect(element('findings').textContent).toBe('Drawn: Appendix 1, RAG summary.');
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain('Appendix 1');
});

test('a refusal of Excel is said in words', async () => {
  const { excel } = await pasteFile(path.join(ROOT, 'examples', 'peer-challenge-update.txt'));
  const element = await openPane();
  excel.faults.cellEditMode = true;
  element('check').click();
  await settle(() => element('sentence').textContent.startsWith('Excel is waiting'));
  expect(element('sentence').textContent).toMatch(/finish typing in a cell.*Press Enter there/);
});
