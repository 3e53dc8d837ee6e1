import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ScriptResult } from '../../src/headless/run-script.js';
import { runCommand } from '../support/run-command.js';

const folder = mkdtempSync(path.join(tmpdir(), 'simulate-'));
const file = (name: string): string => path.join(folder, name);

interface Run {
  readonly code: number | null;
  readonly said: string;
  readonly result: ScriptResult | null;
}

function simulate(script: string, ...options: string[]): Run {
  writeFileSync(file('script.js'), script);
  return command(file('script.js'), ...options);
}

function command(...args: string[]): Run {
  const { code, out, err } = runCommand('simulate', args);
  const result = out === '' ? null : (JSON.parse(out) as ScriptResult);
  return { code, said: err, result };
}

test('a script written as Microsoft writes its samples runs to its end, and its sheets are shown', () => {
  const { code, result } = simulate(`
    Office.onReady(() => {
      setTimeout(() => Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B1').values = [['Ref', '=1+1']];
        await context.sync();
        console.log('written', { rows: 1 });
      }), 20);
    });`);
  expect(code).toBe(0);
  expect(result).toMatchObject({
    ok: true,
    console: ['written { rows: 1 }'],
    error: null,
    excel: { batches: 1 },
    sheets: [{ name: 'Sheet1', used: 'A1:B1', values: [['Ref', 2]] }],
  });
});

test('what is not emulated ends with its name and exit code 3', () => {
  const { code, result } = simulate(`
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().shapes.addTextBox('hello');
      await context.sync();
    });`);
  expect(code).toBe(3);
  expect(result?.error).toMatchObject({
    code: 'NotImplemented',
    message: 'ShapeCollection.addTextBox is not emulated.',
  });
});

test.each([
  [
    "await Excel.run(async (c) => { c.workbook.worksheets.getItem('x').load(); await c.sync(); });",
    'ItemNotFound',
  ],
  ["Promise.reject(new TypeError('left alone'));", null],
  ['let x = ;', null],
  ['await new Promise(() => {});', null],
])('a script that fails exits with 1: %s', (script, errorCode) => {
  const { code, result } = simulate(script);
  expect(code).toBe(1);
  expect(result).toMatchObject({ ok: false, error: { code: errorCode } });
});

test('what a script logs reads as in Node’s own console', () => {
  const { result } = simulate("console.log('%s is %d', 'A1', 5); console.log([1], { a: 'x' });");
  expect(result?.console).toEqual(['A1 is 5', "[ 1 ] { a: 'x' }"]);
});

test('a workbook is saved and opened again', () => {
  simulate(
    "await Excel.run(async (c) => { c.workbook.worksheets.getFirst().getRange('A1').values = [['kept']]; await c.sync(); });",
    '--save',
    file('out.xlsx'),
  );
  const { result } = simulate('console.log("open")', '--open', file('out.xlsx'));
  expect(result?.sheets).toEqual([{ name: 'Sheet1', used: 'A1', values: [['kept']] }]);
});

test('bad usage and unreadable files are one plain sentence and exit code 2', () => {
  writeFileSync(file('not.xlsx'), 'plain text');
  writeFileSync(file('script.js'), '');
  for (const args of [
    [],
    [file('missing.js')],
    [file('script.js'), '--sav', 'x'],
    [file('script.js'), '--open', file('not.xlsx')],
  ]) {
    const { code, said, result } = command(...args);
    expect([code, result]).toEqual([2, null]);
    expect(said.trim().split('\n')).toHaveLength(1);
  }
});
