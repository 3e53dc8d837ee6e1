import { FormulaError, UnknownFormula } from '../../../src/documents/xlsx/formula-value.js';
import { applies, readRuleFormula } from '../../../src/documents/xlsx/rule-formula.js';

const CELLS: Readonly<Record<string, string | number | boolean | FormulaError>> = {
  '2,1': 'Red – off track',
  '2,2': 0.85,
  '2,3': 45930,
  '2,4': new FormulaError(),
  '3,1': 'Green',
  '3,2': 0.4,
};

function isTrueAt(formula: string, row: number): boolean {
  const value = readRuleFormula(formula)((place) => CELLS[`${place.row},${place.column}`] ?? null, {
    row: row - 2,
    column: 0,
  });
  return applies(value);
}

test.each<[string, boolean, boolean]>([
  ['$B2>=0.8', true, false],
  ['B$2>=0.8', true, true],
  ['AND($B2>=0.5,$A2<>"Green")', true, false],
  ['OR($B2<0.5,$A2="nothing")', false, true],
  ['NOT(ISERROR(SEARCH("red",A2)))', true, false],
  ['ISNUMBER(FIND("red",A2))', false, false],
  ['ISNUMBER(SEARCH("r?d*track",A2))', true, false],
  ['LEFT(A2,LEN("gre"))="GRE"', false, true],
  ['RIGHT($A2,5)="track"', true, false],
  ['EXACT(A2,"green")', false, false],
  ['LEN(TRIM(C2))=0', false, true],
  ['ISBLANK($C2)', false, true],
  ['C2=""', false, true],
  ['IF($B2*100>50%*100,TRUE,FALSE)', true, false],
  ['ISERROR(D2)', true, false],
  ['D2>1', false, false],
  ['-B2+1<0.2', true, false],
  ['"a"&"b"="AB"', true, true],
])('%s holds where it should', (formula, inRow2, inRow3) => {
  expect([isTrueAt(formula, 2), isTrueAt(formula, 3)]).toEqual([inRow2, inRow3]);
});

test.each([
  'A2<TODAY()',
  'COUNTIF(A:A,A2)>1',
  'Lists!$A$1=A2',
  'Limit<B2',
  'SUM(A1:B2)',
  'A2=',
  '',
])('what %s gives is left unknown, not guessed', (formula) => {
  expect(() => readRuleFormula(formula)).toThrow(UnknownFormula);
});
