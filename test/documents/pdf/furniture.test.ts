import { withoutFurniture } from '../../../src/documents/pdf/furniture.js';
import type { PageContent, TextRun } from '../../../src/documents/pdf/page-content.js';

const run = (text: string, base: number): TextRun => ({
  text,
  left: 50,
  right: 50 + 5 * text.length,
  base,
  size: 10,
  bold: false,
  artifact: false,
  content: null,
});

const page = (...runs: readonly TextRun[]): PageContent => ({
  width: 595,
  height: 842,
  runs,
  rules: [],
  fills: [],
  tagged: [],
});

const textsOf = (pages: readonly PageContent[]) =>
  withoutFurniture(pages).map(({ runs }) => runs.map(({ text }) => text));

test('a running line at the top stays on the first page alone', () => {
  const pages = [1, 2, 3].map((n) => page(run('Scrutiny Panel', 40), run(`Text ${n}`, 400)));
  expect(textsOf(pages)).toEqual([['Scrutiny Panel', 'Text 1'], ['Text 2'], ['Text 3']]);
});

test('page numbers and running lines at the foot go from every page', () => {
  const pages = [1, 2].map((n) =>
    page(run(`Text ${n}`, 400), run('Official', 800), run(`Page ${n} of 2`, 815)),
  );
  expect(textsOf(pages)).toEqual([['Text 1'], ['Text 2']]);
});

test('a line that stands at the top of one page only is content', () => {
  const pages = [page(run('1. Purpose', 60)), page(run('goes on here', 60))];
  expect(textsOf(pages)).toEqual([['1. Purpose'], ['goes on here']]);
});
