import { loadFormulaEngine } from '../../../src/simulator/formulas/index.js';
import { type SimulatedExcel, startExcel } from '../../../src/simulator/index.js';
import {
  areaOf,
  type DataValidation,
  PLAIN_ALERT,
  PLAIN_PROMPT,
} from '../../../src/simulator/model/index.js';
import { choicesOf } from '../../../src/workbench/grid/choices.js';
import { keepsRule } from '../../../src/workbench/grid/typed-rules.js';

let excel: SimulatedExcel;

beforeAll(() => loadFormulaEngine());
beforeEach(async () => {
  excel = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [['Rating'], ['Green'], ['Red']];
    sheet.tables.add('A1:A3', true).name = 'Lists';
    context.workbook.names.add('Words', sheet.getRange('A2:A3'));
    await context.sync();
  });
});
afterEach(() => excel.close());

const rule = (change: Partial<DataValidation>): DataValidation => ({
  ...{ areas: [areaOf(0, 2, 10, 1)], type: 'List', formula1: '', inCellDropDown: true },
  ...{ ignoreBlanks: true, errorAlert: PLAIN_ALERT, prompt: PLAIN_PROMPT },
  ...change,
});

test.each([
  'Green,Red',
  'Green, Red',
  '=$A$2:$A$3',
  '=Sheet1!$A$2:$A$3',
  '=Words',
  '=Lists[Rating]',
  '=INDIRECT("Lists[Rating]")',
])('the choices of a list %s are found', (formula1) => {
  const { host } = excel;
  expect(choicesOf(host, host.activeSheet, rule({ formula1 }))).toEqual(['Green', 'Red']);
});

test('a list whose source is gone offers nothing', () => {
  const { host } = excel;
  expect(choicesOf(host, host.activeSheet, rule({ formula1: '=Gone[Rating]' }))).toEqual([]);
});

test.each([
  [{ type: 'List', formula1: '=Words' }, 'red', true],
  [{ type: 'List', formula1: 'Green,Red' }, 'red', false],
  [{ type: 'List', formula1: '=Words' }, 'Purple', false],
  [{ type: 'WholeNumber', operator: 'Between', formula1: '1', formula2: '5' }, '5', true],
  [{ type: 'WholeNumber', operator: 'Between', formula1: '1', formula2: '5' }, '2.5', false],
  [{ type: 'Decimal', operator: 'GreaterThan', formula1: '=1+1' }, '2', false],
  [{ type: 'Decimal', operator: 'LessThanOrEqualTo', formula1: '=1+1' }, '2', true],
  [{ type: 'Decimal', operator: 'GreaterThan', formula1: '0' }, 'many', false],
  [{ type: 'TextLength', operator: 'LessThan', formula1: '4' }, 'four', false],
  [{ type: 'Date', operator: 'GreaterThan', formula1: '45000' }, '2026-03-31', true],
  [{ type: 'Custom', formula1: '=C1<>"no"' }, 'yes', true],
  [{ type: 'Custom', formula1: '=C1<>"no"' }, 'no', false],
] as const)('the rule %j thinks of “%s”: %p', (change, text, isKept) => {
  const { host } = excel;
  const place = { row: 2, column: 2 };
  expect(keepsRule(host, host.activeSheet, rule(change), place, text)).toBe(isKept);
});
