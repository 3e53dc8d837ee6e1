import type { CellLook } from '../../sheet/placed-sheet.js';
import type { StyleName, TableBlock, TableRow } from '../../sheet/sheet-spec.js';
import { heightOfHeader, heightOfRow, settingOf, TALLEST_ROW } from '../../sheet/table-rows.js';
import { lookBook, type Theme } from '../../sheet/theme.js';
import { isFigure, shownValue, styleOf, valueOf } from '../cell-text.js';
import { escaped } from '../escaped.js';
import { paragraphsOf } from '../paragraphs.js';
import { inHex, paragraph, twips, type ParagraphLook } from './runs.js';

/** What the tables of a sheet share. */
export interface TableSetting {
  readonly theme: Theme;
  /** Points, column by column; a table may have fewer columns. */
  readonly widths: readonly number[];
  readonly textSize: number;
  /** Points of a page that can be printed on. */
  readonly pageHeight: number;
}

/**
 * A table with a name for those who hear it and one header row, printed again on each page. A row
 * is broken by a page only where it is so long that a page might not hold it: programs other than
 * Word cut off what is not.
 */
export function wordTable(table: TableBlock, name: string, setting: TableSetting): string {
  const widths = setting.widths.slice(0, table.columns.length).map(twips);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const { theme } = setting;
  return [
    '<w:tbl><w:tblPr>',
    `<w:tblW w:w="${whole}" w:type="dxa"/>`,
    tableBorders(theme),
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>',
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>',
    `<w:tblCaption w:val="${escaped(name)}"/>`,
    '</w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    headerRow(table, setting, widths),
    ...rowsOf(table, setting, widths),
    '</w:tbl>',
  ].join('');
}

function tableBorders({ header, rowRule }: Theme): string {
  const thin = border('bottom', header.fill ?? '#000000', 6);
  const hair = border('insideH', rowRule.lines?.top?.colour ?? '#808080', 4);
  return `<w:tblBorders>${thin}${hair}</w:tblBorders>`;
}

/** @param weight eighths of a point */
function border(side: string, colour: string, weight: number): string {
  return `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="${inHex(colour)}"/>`;
}

function headerRow(
  { columns }: TableBlock,
  setting: TableSetting,
  widths: readonly number[],
): string {
  const { theme } = setting;
  const look = ownSize(setting);
  const cells = columns.map(({ heading, kind }, at) =>
    tableCell(
      widths[at] ?? 0,
      shading(theme.header) + '<w:vAlign w:val="center"/>',
      paragraph([heading], { style: 'TableHeading', look, right: isFigure(kind) }),
    ),
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

/** What the styles of a table's text do not say already. */
function ownSize({ textSize, theme }: TableSetting): CellLook {
  return textSize === theme.textSize ? {} : { size: textSize };
}

function rowsOf(
  table: TableBlock,
  tableSetting: TableSetting,
  inTwips: readonly number[],
): readonly string[] {
  const { theme, widths, textSize, pageHeight } = tableSetting;
  const size = ownSize(tableSetting);
  const look = lookBook(theme);
  const setting = settingOf(widths, textSize, theme.font);
  const room = pageHeight - heightOfHeader(table, setting);
  const heights = table.rows.map((row) => heightOfRow(row, setting));
  const isShort = heights.reduce((sum, height) => sum + height, 0) <= MOST_KEPT * room;
  return table.rows.map((row, at) => {
    const properties = (heights[at] ?? 0) <= TALLEST_ROW ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
    const keepNext = isShort && at < table.rows.length - 1;
    const cells = cellsOf(row, table, { theme, look, size, widths: inTwips, keepNext });
    return `<w:tr>${properties}${cells}</w:tr>`;
  });
}

/** Part of a page: tables that take no more of it, such as keys, stay on one. */
const MOST_KEPT = 0.5;

interface RowSetting {
  readonly theme: Theme;
  readonly look: (style: StyleName) => CellLook;
  readonly size: CellLook;
  readonly widths: readonly number[];
  readonly keepNext: boolean;
}

function cellsOf(row: TableRow, { columns }: TableBlock, setting: RowSetting): string {
  const { theme, look, size, widths, keepNext } = setting;
  const cells = row.cells.map((cell, at) => {
    const style = styleOf(cell);
    const kind = columns[at]?.kind ?? 'text';
    const properties = cellBorders(style, row.startsGroup === true, theme) + shading(look(style));
    const text = shownValue(valueOf(cell), kind);
    const { bold = false, colour = theme.body.colour ?? '#000000' } = look(style);
    const shared = { look: { bold, colour, ...size }, right: isFigure(kind), keepNext };
    return tableCell(widths[at] ?? 0, properties, cellParagraphs(text, shared));
  });
  return cells.join('');
}

function cellBorders(style: StyleName, startsGroup: boolean, theme: Theme): string {
  const { colour } = theme.ratingBorder;
  if (style.startsWith('rating ')) {
    const sides = ['top', 'left', 'bottom', 'right'].map((side) => border(side, colour, 4));
    return `<w:tcBorders>${sides.join('')}</w:tcBorders>`;
  }
  const line = theme.groupRule.lines?.top;
  return startsGroup && line ? `<w:tcBorders>${border('top', line.colour, 6)}</w:tcBorders>` : '';
}

function shading({ fill }: CellLook): string {
  return fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${inHex(fill)}"/>`;
}

function tableCell(width: number, properties: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

/** A cell ends with a paragraph, also where it is empty (ECMA-376 part 1, 17.4.65). */
function cellParagraphs(text: string, shared: Omit<ParagraphLook, 'style'>): string {
  const paragraphs = paragraphsOf(text);
  const markup = paragraphs.map((one, at) => {
    const next = paragraphs[at + 1];
    const areOneList = one.kind === 'point' && next?.kind === 'point';
    const style = !next || areOneList ? 'TableText' : 'TableParagraph';
    return one.kind === 'lines'
      ? paragraph(one.lines, { ...shared, style })
      : paragraph([one.text], { ...shared, style, level: one.level });
  });
  return markup.length > 0 ? markup.join('') : paragraph([], { ...shared, style: 'TableText' });
}
