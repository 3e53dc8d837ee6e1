import type { Column, Sheet, Style } from '../../model/index.js';
import { MAX_COLUMNS } from '../../model/index.js';
import type { StylesWriter } from '../styles/styles-writer.js';
import {
  charactersToPoints,
  fileToShownCharacters,
  pointsToCharacters,
  shownToFileCharacters,
} from '../units.js';
import { element, elementIfAny, whenOn } from '../xml-writing.js';
import { type XmlElement, childrenOf, flagOf, numberOf } from '../xml-tree.js';

/** What Excel counts a standard column as, in the characters that it shows. */
const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;

/** ECMA-376 Part 1, 18.3.1.81 sheetFormatPr. */
export function sheetFormatXml(sheet: Sheet, digit: number): string {
  const { standardWidth, standardHeight } = sheet;
  return element('sheetFormatPr', {
    defaultColWidth:
      standardWidth === STANDARD_WIDTH ? undefined : shownToFileCharacters(standardWidth, digit),
    defaultRowHeight: standardHeight,
    customHeight: whenOn(standardHeight !== STANDARD_HEIGHT),
  });
}

export function readSheetFormat(format: XmlElement, sheet: Sheet, digit: number): void {
  const width = numberOf(format, 'defaultColWidth');
  if (width !== undefined) sheet.standardWidth = fileToShownCharacters(width, digit);
  sheet.standardHeight = numberOf(format, 'defaultRowHeight') ?? STANDARD_HEIGHT;
}

/** 18.3.1.17 cols: neighbours that are alike go out as one. */
export function columnsXml(sheet: Sheet, styles: StylesWriter, digit: number): string {
  const standard = shownToFileCharacters(sheet.standardWidth, digit);
  const runs: {
    first: number;
    last: number;
    look: Readonly<Record<string, number | true | undefined>>;
  }[] = [];
  for (const index of [...sheet.columns.keys()].sort((a, b) => a - b)) {
    const column = sheet.columns.get(index);
    if (column === undefined) continue;
    const look = columnLook(column, standard, styles, digit);
    const previous = runs.at(-1);
    if (previous?.last === index - 1 && sameLook(previous.look, look)) previous.last = index;
    else runs.push({ first: index, last: index, look });
  }
  const cols = runs.map(({ first, last, look }) =>
    element('col', { min: first + 1, max: last + 1, ...look }),
  );
  return elementIfAny('cols', {}, cols);
}

function columnLook(column: Column, standard: number, styles: StylesWriter, digit: number) {
  const { width, hidden = false, style } = column;
  return {
    width: width === undefined ? standard : pointsToCharacters(width, digit),
    style: style && styles.formatOf(style),
    hidden: whenOn(hidden),
    customWidth: whenOn(width !== undefined),
  };
}

function sameLook(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Widths that a file states without `customWidth` count as well: LibreOffice and others leave the
 * flag out. Only the standard width is none of a column's own.
 */
export function readColumns(
  cols: XmlElement,
  sheet: Sheet,
  cellFormats: readonly Style[],
  digit: number,
): void {
  const standard = shownToFileCharacters(sheet.standardWidth, digit);
  for (const col of childrenOf(cols, 'col')) {
    const first = (numberOf(col, 'min') ?? 1) - 1;
    // A run to the sheet's last column only says how all the rest looks.
    const last = Math.min((numberOf(col, 'max') ?? first + 1) - 1, MAX_COLUMNS - 1);
    for (let index = first; index <= last; index++) {
      sheet.columns.set(index, readColumn(col, standard, cellFormats, digit));
    }
  }
}

function readColumn(
  col: XmlElement,
  standard: number,
  cellFormats: readonly Style[],
  digit: number,
): Column {
  const column: Column = {};
  const width = numberOf(col, 'width');
  if (width !== undefined && (flagOf(col, 'customWidth') || width !== standard)) {
    column.width = charactersToPoints(width, digit);
  }
  if (flagOf(col, 'hidden')) column.hidden = true;
  const style = cellFormats[numberOf(col, 'style') ?? 0];
  if (numberOf(col, 'style') !== undefined && style) column.style = style;
  return column;
}
