import { colourFamily } from '../../../src/core/plan/colour-family.js';

it.each([
  ['#FF0000', 'red'],
  ['#C00000', 'red'],
  ['#FFC7CE', 'red'],
  ['#FFC000', 'amber'],
  ['#FFFF00', 'amber'],
  ['#ED7D31', 'amber'],
  ['#92D050', 'green'],
  ['#00B050', 'green'],
  ['#c6efce', 'green'],
  ['#0070C0', 'blue'],
  ['#00B0F0', 'blue'],
  ['#BFBFBF', 'grey'],
  ['#000000', 'black'],
  ['#FFFFFF', null],
  ['#7030A0', null],
  ['lightgreen', null],
])('the fill %s is of the family %s', (code, family) => {
  expect(colourFamily(code)).toBe(family);
});
