import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NotAWorkbook, openXlsx, saveXlsx } from '../../../src/simulator/xlsx/index.js';
import { aFullWorkbook } from './full-workbook.js';

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await openXlsx(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof NotAWorkbook) return error.code;
    throw error;
  }
}

const sound = saveXlsx(aFullWorkbook());

/** The full workbook with one part put through `edit`; null takes the part out. */
async function edited(path: string, edit: (xml: string) => string | null): Promise<Uint8Array> {
  const files = unzipSync(await sound);
  const content = files[path];
  if (content === undefined) throw new Error(`no part ${path}`);
  const result = edit(strFromU8(content));
  if (result === null) delete files[path];
  else files[path] = strToU8(result);
  return zipSync(files, { level: 1 });
}

test.each([
  ['nothing at all', new Uint8Array()],
  ['plain text', strToU8('Ref,Action\n1,Mow the grass')],
  ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['a PDF', strToU8('%PDF-1.7')],
  ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
])('%s is no archive', async (_, bytes) => {
  expect(await codeOf(bytes)).toBe('not-a-zip');
});

test('an archive without a workbook is told apart from a damaged one', async () => {
  expect(await codeOf(zipSync({ 'notes.txt': strToU8('hello') }))).toBe('no-workbook');
  expect(await codeOf(await edited('_rels/.rels', () => null))).toBe('no-workbook');
});

test.each([
  ['the workbook', 'xl/workbook.xml'],
  ['a sheet', 'xl/worksheets/sheet1.xml'],
  ['the styles', 'xl/styles.xml'],
  ['the texts', 'xl/sharedStrings.xml'],
])('%s cut short is damage', async (_, path) => {
  const bytes = await edited(path, (xml) => xml.slice(0, Math.floor(xml.length / 2)));
  expect(await codeOf(bytes)).toBe('damaged');
});

test('a missing sheet and a text that is nowhere are damage', async () => {
  expect(await codeOf(await edited('xl/worksheets/sheet1.xml', () => null))).toBe('damaged');
  expect(await codeOf(await edited('xl/sharedStrings.xml', () => null))).toBe('damaged');
});

test('settings that are no JSON are damage', async () => {
  const bytes = await edited('customXml/item2.xml', (xml) => xml.replace('{', '{{'));
  expect(await codeOf(bytes)).toBe('damaged');
});

test('an archive cut short anywhere is refused or read, never a crash', async () => {
  const bytes = await sound;
  for (let length = 0; length < bytes.length; length += 997) {
    expect(['not-a-zip', 'damaged', 'no-workbook']).toContain(await codeOf(bytes.slice(0, length)));
  }
});

test('a flipped byte anywhere is refused or read, never a crash', async () => {
  const bytes = await sound;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const broken = bytes.slice();
        broken[at] = (broken[at] ?? 0) ^ flip;
        expect(['opened', 'not-a-zip', 'damaged', 'no-workbook', 'too-large']).toContain(
          await codeOf(broken),
        );
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test('elements that we do not know, prefixes and inline texts are read as other programs write them', async () => {
  const bytes = await edited('xl/worksheets/sheet4.xml', (xml) =>
    xml
      .replace('<sheetData/>', '<sheetData></sheetData>')
      .replace(
        '<sheetData></sheetData>',
        '<!-- made elsewhere --><sheetData><row><c t="inlineStr"><is><r><t>Red </t></r><r><rPr><b/></rPr><t>alert</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>' +
          '<c t="str"><f t="shared" ref="B1:B2" si="0">SUM($A1,C$1,\'A1\'!D1)&amp;"A1"</f><v>x</v></c><c t="d"><v>2023-08-31</v></c></row>' +
          "<row r='3'><c r='B3'><f t='shared' si='0'/><v>7</v></c></row></sheetData><newThing a='1'><b/></newThing>",
      ),
  );
  const sheet = (await openXlsx(bytes)).sheets[3];
  const cells = [...(sheet?.rows ?? [])].map(([row, { cells: found }]) => [
    row,
    [...found].map(([column, { value, formula }]) => [column, value, formula]),
  ]);
  expect(cells).toEqual([
    [
      0,
      [
        [0, 'Red alert', undefined],
        [1, 'x', `=SUM($A1,C$1,'A1'!D1)&"A1"`],
        [2, 45169, undefined],
      ],
    ],
    [2, [[1, 7, `=SUM($A3,C$1,'A1'!D3)&"A1"`]]],
  ]);
});
