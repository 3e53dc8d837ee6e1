import {
  type SheetArea,
  type Workbook,
  absoluteAddress,
  parseArea,
  quoteSheetName,
  splitSheetName,
} from '../../model/index.js';
import { escapeXml } from '../text.js';
import { element, textElement } from '../xml-writing.js';
import { type XmlElement, childOf } from '../xml-tree.js';

/** `'My sheet'!$A$1:$B$2`, or undefined where the sheet is gone. */
function formulaOf(workbook: Workbook, area: SheetArea | null | undefined): string | undefined {
  const sheet = workbook.sheets.find(({ id }) => id === area?.sheetId);
  return area && sheet ? `${quoteSheetName(sheet.name)}!${absoluteAddress(area.area)}` : undefined;
}

function valuesOf(workbook: Workbook, { sheetId, area }: SheetArea): (string | number | boolean)[] {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  const values: (string | number | boolean)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      values.push(sheet?.rows.get(row)?.cells.get(column)?.value ?? '');
    }
  }
  return values;
}

/**
 * A reference with the values that it had when the file was saved, for programs that do not
 * calculate (ECMA-376 Part 1, 21.2.2.123 numRef and 21.2.2.201 strRef).
 */
export function referenceXml(workbook: Workbook, area: SheetArea, kind: 'num' | 'str'): string {
  const formula = formulaOf(workbook, area);
  if (formula === undefined) return '';
  const values = valuesOf(workbook, area);
  const points = values.flatMap((value, idx) =>
    value === '' || (kind === 'num' && typeof value !== 'number')
      ? []
      : [element('c:pt', { idx }, `<c:v>${escapeXml(String(value))}</c:v>`)],
  );
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  const count = element('c:ptCount', { val: values.length });
  const cache = element(`c:${kind}Cache`, {}, format, count, ...points);
  return element(`c:${kind}Ref`, {}, textElement('c:f', formula), cache);
}

/** The cells that a `tx`, `cat` or `val` element points at; null for values written out. */
export function readReference(workbook: Workbook, parent: XmlElement): SheetArea | null {
  const [reference] = parent.children;
  const formula = reference ? childOf(reference, 'f').text : '';
  const { sheet: name, rest } = splitSheetName(formula);
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  const area = parseArea(rest);
  return sheet && area ? { sheetId: sheet.id, area } : null;
}

/** The first text that a reference had when the file was saved. */
export function cachedText(parent: XmlElement): string {
  return childOf(parent, 'strRef', 'strCache', 'pt', 'v').text;
}
