import { MEASURED_SETTINGS, MEASURED_WIDTHS } from './measured-lines.js';

/** Points of the column that names each row, of the page's margins, and of the page itself. */
export const LABELS = 90;
export const MARGIN = 20;
const PAGE = { width: 900, height: 8000 };

/** A text in its row, which is high enough whatever lines it takes. */
export interface TextRow {
  readonly label: string;
  readonly text: string;
  /** Points. */
  readonly height: number;
}

const NAMES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

/**
 * A flat OpenDocument spreadsheet with a sheet for each setting and column. Cells have Excel's
 * padding, five pixels in all (ECMA-376 part 1, 18.3.1.13), and the indent of our tables.
 */
export function workbookOfTexts(
  rowsOf: (setting: number, column: number) => readonly TextRow[],
): string {
  const heights = new Map<number, string>();
  const sheets = MEASURED_SETTINGS.flatMap((_, setting) =>
    MEASURED_WIDTHS.map((_width, column) => {
      const rows = rowsOf(setting, column).map((row) => {
        const style = heights.get(row.height) ?? `ro${heights.size}`;
        heights.set(row.height, style);
        return rowMarkup(row, style, `ce${setting}`);
      });
      return `<table:table table:name="S${setting}-${column}" table:style-name="ta"><table:table-column table:style-name="labels"/><table:table-column table:style-name="co${column}"/>${rows.join('')}</table:table>`;
    }),
  );
  const looks = [...columnStyles(), ...cellStyles(), ...[...heights].map(rowStyle)].join('');
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${looks}${PAGE_LAYOUT}</office:automatic-styles><office:master-styles><style:master-page style:name="page" style:page-layout-name="pm"/></office:master-styles><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document>`;
}

const PAGE_LAYOUT = `<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="${PAGE.width}pt" fo:page-height="${PAGE.height}pt" fo:margin="${MARGIN}pt"/><style:header-style/><style:footer-style/></style:page-layout>`;

function columnStyles(): readonly string[] {
  const column = (name: string, width: number) =>
    `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>`;
  return [
    '<style:style style:name="ta" style:family="table" style:master-page-name="page"/>',
    column('labels', LABELS),
    ...MEASURED_WIDTHS.map((width, index) => column(`co${index}`, width)),
  ];
}

function cellStyles(): readonly string[] {
  return MEASURED_SETTINGS.map(({ font, size, bold }, index) => {
    const letters = ['', '-asian', '-complex'].map((script) => {
      const of = script === '' ? 'fo' : 'style';
      const weight = bold ? ` ${of}:font-weight${script}="bold"` : '';
      return `${of}:font-family${script}="${font}" ${of}:font-size${script}="${size}pt"${weight}`;
    });
    return `<style:style style:name="ce${index}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:padding="1.875pt"/><style:paragraph-properties fo:text-align="start" fo:margin-left="9pt"/><style:text-properties ${letters.join(' ')}/></style:style>`;
  });
}

function rowStyle([height, name]: readonly [number, string]): string {
  return `<style:style style:name="${name}" style:family="table-row"><style:table-row-properties style:row-height="${height}pt" style:use-optimal-row-height="false"/></style:style>`;
}

function rowMarkup({ label, text }: TextRow, row: string, cell: string): string {
  const cells = [label, text].map((one) => {
    const paragraphs = one.split('\n').map((line) => `<text:p>${markup(line)}</text:p>`);
    return `<table:table-cell table:style-name="${cell}" office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
  });
  return `<table:table-row table:style-name="${row}">${cells.join('')}</table:table-row>`;
}

/** Blanks in a row are one in XML, unless they are counted. */
function markup(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\t', '<text:tab/>')
    .replace(/^ +| {2,}| +$/g, (blanks) => `<text:s text:c="${blanks.length}"/>`);
}
