import { checkSheets } from '../../../src/core/accessibility/check-accessibility.js';
import { ACCESSIBILITY_RULES } from '../../../src/core/accessibility/rules.js';
import { wordAccessibility, wordCells } from '../../../src/core/wording/word-accessibility.js';
import { valueOf, type OpenExcel } from '../../excel/simulated.js';
import { put, sheetSpoilt, SPOILT } from './spoilt-sheets.js';

async function findingsOn(excel: OpenExcel, name = 'Progress') {
  return checkSheets(valueOf(await excel.workbook.inspect([name])).sheets);
}

test('a sheet with a title, a named table and words for its ratings has no findings', async () => {
  expect(await findingsOn(await sheetSpoilt(() => undefined))).toEqual([]);
});

test.each(SPOILT)('%s: that and nothing else is found', async (_what, spoil, finding) => {
  const findings = await findingsOn(await sheetSpoilt(spoil));
  expect(findings.map((each) => `${each.severity} ${each.rule} ${wordCells(each)}`)).toEqual([
    finding,
  ]);
});

test('something beside a table is found where it stands', async () => {
  const findings = await findingsOn(await sheetSpoilt((sheet) => put(sheet, 'D6', 'ask Ann')));
  expect(findings.map((each) => `${each.rule} ${wordCells(each)}`)).toEqual([
    'reading-order Progress, D6',
  ]);
});

test('a blank column between others is found', async () => {
  const excel = await sheetSpoilt((sheet) => put(sheet, 'E1', 'Draft'));
  expect((await findingsOn(excel)).map((each) => `${each.rule} ${wordCells(each)}`)).toEqual([
    'blank-columns Progress, D1:D7',
  ]);
});

test('the name that Excel gives a sheet is found, and so is an empty sheet', async () => {
  const named = await findingsOn(await sheetSpoilt(() => undefined, 'Sheet9'), 'Sheet9');
  expect(named.map(({ rule }) => rule)).toEqual(['sheet-name']);
  const excel = await sheetSpoilt((sheet) => {
    sheet.tables.getItem('Progress_table').convertToRange();
    sheet.getRange('A1:C7').clear('Contents');
  });
  expect((await findingsOn(excel)).map(({ rule }) => rule)).toEqual(['empty-sheet']);
});

test('a chart whose title and figures stand in a cell is told', async () => {
  const excel = await sheetSpoilt((sheet) => {
    sheet.charts.add('ColumnClustered', sheet.getRange('B4:C7')).title.text = 'By rating';
    put(sheet, 'A9', 'Chart: By rating. Red 1, Green 1, Amber 1.');
  });
  expect(await findingsOn(excel)).toEqual([]);
});

test('a row that is repeated on each page heads the table there', async () => {
  const excel = await sheetSpoilt((sheet) => {
    sheet.pageLayout.paperSize = 'A4';
    sheet.getRange('5:7').format.rowHeight = 400;
    sheet.pageLayout.setPrintTitleRows('$4:$4');
  });
  expect(await findingsOn(excel)).toEqual([]);
});

test('every finding says in one sentence what to do, and every rule where it is laid down', async () => {
  for (const { sources } of ACCESSIBILITY_RULES) expect(sources.length).toBeGreaterThan(0);
  for (const [, spoil] of SPOILT) {
    const [finding] = await findingsOn(await sheetSpoilt(spoil));
    const { says, doThis } = finding ? wordAccessibility(finding) : { says: '', doThis: '' };
    for (const sentence of [says, doThis]) expect(sentence).toMatch(/^[“\p{Lu}].*\.$/u);
    expect(`${says}${doThis}`).not.toMatch(/undefined|null/);
  }
});
