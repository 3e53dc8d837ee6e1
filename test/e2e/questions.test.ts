import { goToPasteArea, previewFigures } from './support/pane-steps.js';
import { paneFrame } from './support/frames.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.start('empty');
  await goToPasteArea(workbench);
});

const RESOLUTIONS = `Thornmere Borough Council

Recommendations

The Committee is recommended to:

1. note the report;
2. approve the plan; and
3. ask for a further report in June.
`;

/** Cells as Excel copies them: the rating is a fill and no word. */
const FILLED = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<style>.good{background:#92D050} .late{background:#FFC000}</style></head><body><table>
<tr><td>Ref</td><td>Recommendation</td><td>Action</td><td>Owner</td><td>RAG</td></tr>
<tr><td>1</td><td>Plan the quarter</td><td>Publish a programme</td><td>Head of Place</td><td class=good>&nbsp;</td></tr>
<tr><td>2</td><td>Open up the budget</td><td>Publish it each year</td><td>Head of Finance</td><td class=late>&nbsp;</td></tr>
<tr><td>3</td><td>Hear from tenants</td><td>Set up a panel</td><td>Head of Housing</td><td class=good>&nbsp;</td></tr>
</table></body></html>`;

test('resolutions without a plan are asked about, and a yes brings them in without moving the focus', async () => {
  const { pane } = workbench;
  await workbench.pasteText(RESOLUTIONS);
  await pane.getByRole('heading', { name: 'No plan found' }).waitFor();
  const question = pane.getByRole('group', { name: /^Do these 3 resolutions belong/ });
  await question.getByText('ask for a further report in June.').waitFor();
  expect(await question.getByLabel('No, leave them out').isChecked()).toBe(true);
  await question.getByText('Assumed: these 3 resolutions are left out.').waitFor();
  await question.getByLabel('No, leave them out').focus();
  await workbench.page.keyboard.press('ArrowDown');
  await pane.getByRole('heading', { name: 'Bring in a plan' }).waitFor();
  const yes = question.getByLabel('Yes, bring them in');
  expect(await yes.evaluate((radio) => radio === document.activeElement)).toBe(true);
  await pane.getByRole('status').filter({ hasText: 'Read again: 3 recommendations' }).waitFor();
  expect(await previewFigures(workbench)).toContain('3 recommendations');
  await pane.getByRole('heading', { name: 'Decided' }).waitFor();
});

test('a colour that stands for a rating is shown and named, and what it means is for a person to say', async () => {
  const { pane } = workbench;
  await workbench.pasteHtml(FILLED, 'Ref Recommendation Action Owner RAG');
  await pane.getByRole('heading', { name: 'To decide (2)' }).waitFor();
  await pane.getByText(/^2 questions are not decided/).waitFor();
  const green = pane.getByRole('group', { name: 'Which rating does light green (#92D050) stand' });
  await green.getByText('See lines 2 and 4.').waitFor();
  await green.getByLabel('Green').click();
  await pane
    .getByText(/3 actions.*Green/)
    .first()
    .waitFor();
  await green.getByText('As you decided.').waitFor();
  const orange = pane.getByRole('group', { name: 'Which rating does orange (#FFC000) stand for?' });
  await orange.getByLabel(/^No rating/).click();
  await pane.getByRole('heading', { name: 'Decided' }).waitFor();
  await pane.getByRole('button', { name: /^Add to workbook/ }).click();
  await pane.getByText('Added 3 recommendations and 3 actions.').first().waitFor();
});

/** Everything by which a page could be made to run or to fetch something. */
const HOSTILE = `<html><head><script>window.wasRun = 1</script>
<link rel="stylesheet" href="https://thornmere.example/a.css"><style>@import "https://thornmere.example/b.css";</style>
<base href="https://thornmere.example/"><meta http-equiv="refresh" content="0;url=https://thornmere.example/c"></head>
<body onload="window.wasRun = 2" background="https://thornmere.example/d.png">
<img src="https://thornmere.example/e.png" onerror="window.wasRun = 3"><svg onload="window.wasRun = 4"></svg>
<iframe src="https://thornmere.example/f"></iframe><video src="https://thornmere.example/g" autoplay></video>
<table><tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>Owner</th></tr>
<tr><td>1</td><td>Plan <script>window.wasRun = 5</script>ahead</td>
<td style="background:url(https://thornmere.example/h.png)">&lt;img src=x onerror="window.wasRun = 6"&gt; Publish it</td>
<td><a href="javascript:window.wasRun = 7">Head of Place</a></td></tr></table></body></html>`;

test('nothing that is pasted is run, fetched or put into the page as HTML', async () => {
  const { page, pane } = workbench;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await workbench.pasteHtml(HOSTILE, 'Ref Recommendation Action Owner');
  await pane.getByRole('button', { name: /^Add to workbook/ }).waitFor();
  await pane.getByText('What was received').click();
  await pane.getByText('What was read').click();
  const shown = pane.getByText('<img src=x onerror="window.wasRun = 6"> Publish it');
  for (const place of [shown.first(), shown.last()]) await place.waitFor();
  const frame = await paneFrame(workbench);
  const held = await frame.evaluate(() => ({
    wasRun: 'wasRun' in window,
    elements: [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ value }) => /thornmere|wasRun/.test(value)),
    ).length,
  }));
  expect(held).toEqual({ wasRun: false, elements: 0 });
  expect(asked.filter((url) => url.includes('thornmere.example'))).toEqual([]);
});

test('a picture, several files and a file too large are refused in one sentence each, unread', async () => {
  const { pane } = workbench;
  const says = (words: RegExp) => pane.getByRole('alert').filter({ hasText: words }).waitFor();
  await drop('scan.png');
  await says(/^This is a picture/);
  await drop('a.docx', 'b.docx');
  await says(/^One file is read at a time/);
  await drop('plan.odt');
  await says(/\.odt files are not supported/);
  await drop('a folder');
  await says(/^a folder could not be opened/);
  await drop('200 MB.docx');
  await says(/^200 MB\.docx is too large/);
});

/** Drops files by these names; one of them is as large as its name says, and another is a folder. */
async function drop(...names: readonly string[]): Promise<void> {
  const frame = await paneFrame(workbench);
  await frame.evaluate((all) => {
    const megabyte = new Uint8Array(1_000_000);
    const dataTransfer = new DataTransfer();
    for (const name of all) {
      const parts = name.startsWith('200 MB')
        ? Array<Uint8Array<ArrayBuffer>>(200).fill(megabyte)
        : ['x'];
      dataTransfer.items.add(
        new File(parts, name, { type: name.endsWith('.png') ? 'image/png' : '' }),
      );
    }
    // What browsers throw for a folder, and what would be the end of the pane for a large file.
    File.prototype.arrayBuffer = function (this: File) {
      if (this.name === 'a folder') return Promise.reject(new DOMException('', 'NotFoundError'));
      if (this.size > 100_000_000) throw new Error('A file too large was read.');
      return Blob.prototype.arrayBuffer.call(this);
    };
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('textarea')?.dispatchEvent(event);
  }, names);
}

test('a file that is chosen is read as a paste is', async () => {
  const { pane } = workbench;
  const buffer = Buffer.from('Ref,Action,Owner,RAG\n1,Publish the plan,Head of Place,Green\n');
  await pane
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer });
  await pane.getByRole('button', { name: /^Add to workbook/ }).waitFor();
  expect(await previewFigures(workbench)).toContain('1 action');
});

test('what is assumed is agreed with at once, and the focus stays with the questions', async () => {
  const { page, pane } = workbench;
  await workbench.pasteHtml(FILLED, 'Ref Recommendation Action Owner RAG');
  await pane.getByRole('heading', { name: 'To decide (2)' }).waitFor();
  await pane.getByText('What was read').click();
  await pane.getByText('line 2', { exact: true }).first().waitFor();
  await pane.getByRole('button', { name: 'Agree with all 2 as assumed' }).focus();
  await page.keyboard.press('Enter');
  const decided = pane.getByRole('heading', { name: 'Decided' });
  await decided.waitFor();
  expect(await decided.evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(await pane.getByText(/questions? (?:is|are) not decided/).count()).toBe(0);
});
