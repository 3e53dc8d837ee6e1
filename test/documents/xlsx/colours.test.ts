import { tinted } from '../../../src/documents/package/tint.js';
import { readColour, readPalette } from '../../../src/documents/xlsx/colours.js';
import { parseXml } from '../../../src/documents/package/xml.js';

const usual = readPalette(undefined, undefined);

test.each([
  ['<c rgb="FF92D050"/>', '#92D050'],
  ['<c indexed="10"/>', '#FF0000'],
  ['<c theme="0"/>', '#FFFFFF'],
  ['<c theme="9"/>', '#70AD47'],
  ['<c theme="0" tint="-0.5"/>', '#808080'],
  ['<c indexed="64"/>', undefined],
  ['<c auto="1"/>', undefined],
])('%s is %s', (colour, hex) => {
  expect(readColour(parseXml(colour), usual)).toBe(hex);
});

test('a workbook’s own theme and palette count before Office’s', () => {
  const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme>
    <a:lt1><a:sysClr val="window" lastClr="FAFAFA"/></a:lt1><a:accent1><a:srgbClr val="123456"/></a:accent1>
  </a:clrScheme></a:themeElements></a:theme>`;
  const styles =
    '<s><colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors></s>';
  const own = readPalette(theme, parseXml(styles));
  expect([own.theme[0], own.theme[4], own.indexed[0]]).toEqual(['#FAFAFA', '#123456', '#ABCDEF']);
});

// Excel's own names for these: "Accent 6, Lighter 60%" and "Accent 1, Darker 25%" of Office's theme.
test('tints are those that Excel shows, to a step or two of 255', () => {
  const near = (hex: string, expected: string) =>
    [1, 3, 5].every((at) => {
      const part = (text: string) => Number.parseInt(text.slice(at, at + 2), 16);
      return Math.abs(part(hex) - part(expected)) <= 2;
    });
  expect(near(tinted('#70AD47', 0.6), '#C6E0B4')).toBe(true);
  expect(near(tinted('#4472C4', -0.25), '#305496')).toBe(true);
});
