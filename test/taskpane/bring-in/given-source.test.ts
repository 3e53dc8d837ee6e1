import {
  beginningOf,
  givenByFile,
  givenByPaste,
} from '../../../src/taskpane/bring-in/given-source.js';

test('a table copied from Word or Excel is taken as HTML, which knows its cells', () => {
  const html = '<table><tr><td>1</td><td>Publish the plan</td></tr></table>';
  const given = givenByPaste({ html, text: '1\tPublish the plan' });
  expect(given?.source).toEqual({ kind: 'html', text: html });
});

test('lines that a PDF viewer wraps in HTML are taken as text, whose spaces line up columns', () => {
  const text = 'Ref   Action\n1     Publish the plan';
  const given = givenByPaste({ html: `<span>${text}</span>`, text });
  expect(given).toEqual({ source: { kind: 'text', text }, from: { kind: 'paste', lines: 2 } });
});

test('lines with tabs that an editor wraps in paragraphs are taken as text, which has the columns', () => {
  const text = 'Ref\tAction\tOwner\n1\tPublish the plan\tHead of Place';
  const html = '<p>Ref Action Owner</p><p>1 Publish the plan Head of Place</p>';
  expect(givenByPaste({ html, text })?.source).toEqual({ kind: 'text', text });
});

test('a Markdown table that a page shows as paragraphs is taken as text', () => {
  const text = '| Ref | Action |\n|---|---|\n| 1 | Publish the plan |';
  const html = text.replace(/.+/g, '<p>$&</p>');
  expect(givenByPaste({ html, text })?.source).toMatchObject({ kind: 'text' });
});

test.each([
  ['numbers', '1.\tPublish the plan\n2.\tTrain members\n2.1\tBy May'],
  ['letters', 'a)\tPublish the plan\niv.\tTrain members'],
  ['bullets', '•\tPublish the plan\no\tTrain members\n·\tListen'],
])('a list of Word with %s is taken as HTML, though tabs follow its marks', (_, text) => {
  const html = '<p class=MsoListParagraph><b>Publish</b> the plan</p>';
  expect(givenByPaste({ html, text })?.source).toMatchObject({ kind: 'html' });
});

test('HTML around a picture holds no text, and what stands beside it counts', () => {
  const html = '<p>&nbsp;</p><table><tr><td><img src="chart.png" alt="Chart"></td></tr></table>';
  expect(givenByPaste({ html, text: '' })).toBeNull();
  expect(givenByPaste({ html, text: '1) Publish' })?.source).toMatchObject({ kind: 'text' });
});

test('HTML is taken where nothing else is offered', () => {
  const given = givenByPaste({ html: '<span>1) Publish the plan</span>', text: '' });
  expect(given?.source).toMatchObject({ kind: 'html' });
});

test('a picture or nothing at all is no source', () => {
  expect(givenByPaste({ html: '', text: ' \n ' })).toBeNull();
});

test('what was received is shown as plain text, without the marks of HTML', () => {
  const html =
    '<style>p{color:red}</style><p>First</p><table><tr><td>1</td><td>Go</td></tr></table>';
  const given = givenByFile('plan.html', { kind: 'html', text: html });
  expect(beginningOf(given).split(/\s+/)).toEqual(['First', '1', 'Go']);
});

test('of a long text only the beginning is shown, and that it goes on', () => {
  const given = givenByPaste({ html: '', text: 'word '.repeat(1000) });
  expect(given && beginningOf(given)).toMatch(/^word .{1990,}…$/s);
});

test('of a sheet its cells are shown row by row', () => {
  const row = (line: number, ...texts: string[]) => ({
    line,
    cells: texts.map((text) => ({ text })),
  });
  const grid = { rows: [row(1, 'Ref', 'Action'), row(2, '1', 'Go')] };
  const given = {
    source: { blocks: [{ kind: 'table', line: 1, grid }] },
    from: { kind: 'sheet', name: 'Plan' },
  } as const;
  expect(beginningOf(given)).toBe('Ref | Action\n1 | Go');
});
