import type { Table } from '../../../src/simulator/model/index.js';
import {
  fromFileFormula,
  inOwnTable,
  toFileFormula,
} from '../../../src/simulator/xlsx/cells/formula-text.js';
import { shiftFormula } from '../../../src/simulator/xlsx/cells/shift-formula.js';

const ACTIONS = { name: 'Actions' } as Table;

test.each([
  ['=SUM(A1:B2)', 'SUM(A1:B2)'],
  ['=XLOOKUP("XLOOKUP(",A:A,B:B)', '_xlfn.XLOOKUP("XLOOKUP(",A:A,B:B)'],
  ["=FILTER('IFS(x'!A1:A9,TRUE)", "_xlfn._xlws.FILTER('IFS(x'!A1:A9,TRUE)"],
  ['=IF(IFS(A1=1,2),MAXIFS(A:A,B:B,1))', 'IF(_xlfn.IFS(A1=1,2),_xlfn.MAXIFS(A:A,B:B,1))'],
  [
    '=[@Owner]&" [@x] "&[@[Due date]]',
    'Actions[[#This Row],[Owner]]&" [@x] "&Actions[[#This Row],[Due date]]',
  ],
  ['=COUNTA([@])', 'COUNTA(Actions[#This Row])'],
  ['=Updates[@Rating]', 'Updates[[#This Row],[Rating]]'],
])('%s is kept in a file as %s and shown again as it was', (formula, inFile) => {
  expect(toFileFormula(formula, ACTIONS)).toBe(inFile);
  expect(inOwnTable(fromFileFormula(inFile), ACTIONS)).toBe(formula);
});

test.each([
  ['A1+$B$2+C$3+$D4', 'B3+$B$2+D$3+$D6'],
  ['SUM(A1:B2)&"A1"', 'SUM(B3:C4)&"A1"'],
  ["'A1'!A1+Sheet2!B2", "'A1'!B3+Sheet2!C4"],
  ['LOG10(A1)+Table1[A1]+Name1A', 'LOG10(B3)+Table1[A1]+Name1A'],
])('%s, shared two rows down and one column right, is %s', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});
