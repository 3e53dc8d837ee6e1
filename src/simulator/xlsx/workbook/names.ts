import {
  type Area,
  type DefinedName,
  MAX_COLUMNS,
  MAX_ROWS,
  type Sheet,
  type Workbook,
  absoluteAddress,
  parseArea,
  splitSheetName,
} from '../../model/index.js';
import { fromFileFormula, toFileFormula } from '../cells/formula-text.js';
import { decodeXstring, encodeXstring } from '../text.js';
import { element, textElement, whenOn } from '../xml-writing.js';
import { type XmlElement, childrenOf, flagOf, numberOf } from '../xml-tree.js';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

/** Quoted whatever the name: some programs take an unquoted sheet name for something else. */
function onSheet(sheet: Sheet, areas: readonly Area[]): string {
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  return areas.map((area) => `${name}!${absoluteAddress(area)}`).join(',');
}

function titleAreas({ pageLayout }: Sheet): Area[] {
  const { titleRows: rows, titleColumns: columns } = pageLayout;
  const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  return [
    ...(columns ? [{ ...whole, left: columns.from, right: columns.to }] : []),
    ...(rows ? [{ ...whole, top: rows.from, bottom: rows.to }] : []),
  ];
}

/** The names in which a file keeps a sheet's print area, print titles and filtered block. */
function reservedNames(sheet: Sheet, localSheetId: number): string[] {
  const kept: readonly (readonly [string, readonly Area[]])[] = [
    [FILTER, sheet.filter ? [sheet.filter.area] : []],
    [PRINT_AREA, sheet.pageLayout.printAreas],
    [PRINT_TITLES, titleAreas(sheet)],
  ];
  return kept
    .filter(([, areas]) => areas.length > 0)
    .map(([name, areas]) => {
      const attributes = { name, localSheetId, hidden: whenOn(name === FILTER) };
      return textElement('definedName', onSheet(sheet, areas), attributes);
    });
}

function nameXml(name: DefinedName, workbook: Workbook): string {
  const place = workbook.sheets.findIndex(({ id }) => id === name.sheetId);
  const attributes = {
    name: name.name,
    localSheetId: place < 0 ? undefined : place,
    comment: name.comment === '' ? undefined : encodeXstring(name.comment),
    hidden: whenOn(!name.visible),
  };
  return textElement('definedName', encodeXstring(toFileFormula(name.formula)), attributes);
}

/** ECMA-376 Part 1, 18.2.6 definedNames. */
export function namesXml(workbook: Workbook): string {
  const names = [
    ...workbook.names.map((name) => nameXml(name, workbook)),
    ...workbook.sheets.flatMap(reservedNames),
  ];
  return names.length === 0 ? '' : element('definedNames', {}, ...names);
}

/** The blocks of a reserved name: `'A, B'!$A$1:$B$2,'A, B'!$1:$3`. */
function reservedAreas(text: string): Area[] {
  const pieces = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return pieces
    .map((piece) => parseArea(splitSheetName(piece.trim()).rest))
    .filter((a) => a !== null);
}

function readReserved(name: string, text: string, sheet: Sheet): void {
  const areas = reservedAreas(text);
  if (name === PRINT_AREA) sheet.pageLayout.printAreas = areas;
  if (name !== PRINT_TITLES) return;
  for (const area of areas) {
    const wholeRows = area.left === 0 && area.right === MAX_COLUMNS - 1;
    if (wholeRows) sheet.pageLayout.titleRows = { from: area.top, to: area.bottom };
    else sheet.pageLayout.titleColumns = { from: area.left, to: area.right };
  }
}

/** Reads the names; print areas and titles go to their sheets' page layouts. */
export function readNames(names: XmlElement, workbook: Workbook): void {
  for (const found of childrenOf(names, 'definedName')) {
    const { name = '', comment = '' } = found.attributes;
    const place = numberOf(found, 'localSheetId');
    const sheet = place === undefined ? undefined : workbook.sheets[place];
    const text = decodeXstring(found.text);
    if (name.startsWith('_xlnm.')) {
      if (sheet) readReserved(name, text, sheet);
    } else {
      workbook.names.push({
        name,
        sheetId: sheet?.id ?? null,
        formula: fromFileFormula(text),
        comment: decodeXstring(comment),
        visible: !flagOf(found, 'hidden'),
      });
    }
  }
}
