import { dropped, pasted } from '../../../src/taskpane/start/offered.js';

/** What a clipboard or a drop offers; files by name, with their type. */
function data(texts: Record<string, string>, ...files: (readonly [string, string])[]) {
  return {
    files: files.map(([name, type]) => new File(['x'], name, { type })),
    getData: (format: string) => texts[format] ?? '',
  };
}

const PLAN = 'Ref\tAction\n1\tPublish the plan';

test('cells that Excel copied are their text, not the picture beside it', () => {
  const excel = data({ 'text/plain': PLAN }, ['image.png', 'image/png']);
  expect(pasted(excel)).toMatchObject({ kind: 'text', given: { source: { text: PLAN } } });
});

test('a picture alone is said to be one', () => {
  expect(pasted(data({}, ['image.png', 'image/png']))).toEqual({ kind: 'picture' });
  const withMarkup = data({ 'text/html': '<img src="a.png" alt="plan">' }, ['a.png', 'image/png']);
  expect(pasted(withMarkup)).toEqual({ kind: 'picture' });
});

test('a file that was copied is pasted as the file, though its name stands beside it', () => {
  const finder = data({ 'text/plain': 'plan.docx' }, ['plan.docx', 'application/x']);
  expect(pasted(finder)).toMatchObject({ kind: 'file', file: { name: 'plan.docx' } });
  expect(pasted(data({}, ['plan.docx', '']))).toMatchObject({ kind: 'file' });
});

test('of what Outlook drops the attachment counts, not the message’s first lines', () => {
  const outlook = data({ 'text/plain': 'From\tSubject\nA\tB' }, ['plan.xlsx', 'application/x']);
  expect(dropped(outlook)).toMatchObject({ kind: 'file', file: { name: 'plan.xlsx' } });
});

test('text can be dropped as it can be pasted', () => {
  expect(dropped(data({ 'text/plain': PLAN }))).toMatchObject({ kind: 'text' });
});

test('of several files none is read, and nothing is nothing', () => {
  const two = data({}, ['a.docx', ''], ['b.docx', '']);
  expect([dropped(two), pasted(two), pasted(data({}))]).toEqual([
    { kind: 'several-files' },
    { kind: 'several-files' },
    { kind: 'nothing' },
  ]);
});
