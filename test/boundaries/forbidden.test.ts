import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What import rules cannot see: globals, and calls that would harm the user's workbook. */
const SRC = path.join(__dirname, '..', '..', 'src');

function sources(folder: string): readonly { readonly file: string; readonly code: string }[] {
  return readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = path.join(folder, name);
      const text = readFileSync(path.join(SRC, file), 'utf8');
      return { file, code: text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '') };
    });
}

function filesWith(folder: string, pattern: RegExp): readonly string[] {
  return sources(folder)
    .filter(({ code }) => pattern.test(code))
    .map(({ file }) => file);
}

const OFFICE_GLOBALS = /\b(Excel|Office|OfficeExtension)\.[A-Za-z]/;

test('the scan sees what it looks for', () => {
  expect(filesWith('excel', OFFICE_GLOBALS)).not.toEqual([]);
});

/** The bench for any Office.js script is Office.js by its nature. */
const SCRIPT_BENCH = /(run-script|simulate-arguments)\.ts$/;

test.each(['core', 'workbook', 'documents', 'tasks', 'headless'])(
  '%s never touches Office.js',
  (folder) => {
    const files = filesWith(folder, OFFICE_GLOBALS).filter((file) => !SCRIPT_BENCH.test(file));
    expect(files).toEqual([]);
  },
);

test.each(['taskpane', 'commands'])('only the entry files of %s touch Office.js', (folder) => {
  const others = filesWith(folder, OFFICE_GLOBALS).filter((file) => !/index\.tsx?$/.test(file));
  expect(others).toEqual([]);
});

test('the workbench leaves Office.js to the add-in’s own pages', () => {
  const words = /wording\.ts$/;
  expect(filesWith('workbench', OFFICE_GLOBALS).filter((file) => !words.test(file))).toEqual([]);
});

test('the core has no clock, no chance, no console and no timers', () => {
  const impure = /\bDate\.now\b|new Date\(\)|Math\.random|console\.|setTimeout|setInterval/;
  expect(filesWith('core', impure)).toEqual([]);
});

test('no sheet is ever deleted and no cell ever merged', () => {
  expect(filesWith('excel', /[sS]heet\w*(\(.*?\))?\.delete\(|\.merge\(/)).toEqual([]);
});

test('pasted content never becomes markup', () => {
  expect(filesWith('.', /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/)).toEqual(
    [],
  );
});

test('no error is swallowed', () => {
  const emptyCatch = /catch\s*(\([^)]*\))?\s*\{\s*\}/;
  expect(filesWith('.', emptyCatch)).toEqual([]);
});
