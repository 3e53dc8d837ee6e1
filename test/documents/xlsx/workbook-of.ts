import { strToU8, zipSync } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships of a part: id and kind → target. */
export const relations = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships>${Object.entries(targets)
    .map(([key, target]) => {
      const [id, kind] = key.split(' ');
      return `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

/** A workbook of one sheet, "Plan", with the content of its `worksheet` and any further parts. */
export const workbookOf = (
  sheet: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const all = {
    '_rels/.rels': relations({ 'r1 officeDocument': 'xl/workbook.xml' }),
    'xl/workbook.xml': '<workbook><sheets><sheet name="Plan" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations({
      'r1 worksheet': 'worksheets/sheet1.xml',
      'r2 styles': 'styles.xml',
      'r3 sharedStrings': 'sharedStrings.xml',
    }),
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
  );
};

/** A row of texts: `row(2, 'Ref', 'Action')`. */
export const row = (number: number, ...texts: readonly string[]): string =>
  `<row r="${number}">${texts
    .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`;
