import {
  type FilterCriteria,
  type Sheet,
  type Table,
  type TableColumn,
  tableBody,
} from '../../model/index.js';
import { fromFileFormula, inOwnTable, toFileFormula } from '../cells/formula-text.js';
import { NAMESPACE } from '../namespaces.js';
import type { FileStyles } from '../styles/styles-reader.js';
import type { StylesWriter } from '../styles/styles-writer.js';
import { decodeXstring, encodeXstring } from '../text.js';
import {
  countedElement,
  element,
  elementIfAny,
  textElement,
  whenOff,
  whenOn,
} from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf, findChild, flagOf, numberOf } from '../xml-tree.js';
import { fileRef, readArea } from './areas.js';
import { autoFilterXml, hasAutoFilter, readFilterCriteria } from './filter.js';

/** Excel writes a line end in a column's name as _x000a_, since attributes cannot hold it. */
function columnName(name: string): string {
  return encodeXstring(name).replaceAll('\n', '_x000a_');
}

/** ECMA-376 Part 1, 18.5.1.3 tableColumn. */
function columnXml(column: TableColumn, table: Table): string {
  const { id, name, totalsFunction, totalsLabel, calculatedFormula } = column;
  const attributes = {
    id,
    name: columnName(name),
    totalsRowLabel: totalsLabel === undefined ? undefined : encodeXstring(totalsLabel),
    totalsRowFunction: totalsFunction,
  };
  const formula =
    calculatedFormula === undefined
      ? ''
      : textElement('calculatedColumnFormula', toFileFormula(calculatedFormula, table));
  return element('tableColumn', attributes, formula);
}

function filterXml(table: Table, styles: StylesWriter): string {
  if (!table.showFilterButton || !table.showHeaders) return '';
  const criteria = new Map<number, FilterCriteria>();
  table.columns.forEach(({ filter }, index) => {
    if (filter) criteria.set(index, filter);
  });
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return autoFilterXml({ ...table.area, bottom }, criteria, styles);
}

/** 18.3.1.92 sortState: each key is a column of the table's body. */
function sortXml(table: Table): string {
  const body = tableBody(table);
  const conditions = table.sort.map(({ key, ascending }) => {
    const column = body.left + key;
    return element('sortCondition', {
      descending: whenOn(!ascending),
      ref: fileRef({ ...body, left: column, right: column }),
    });
  });
  return elementIfAny('sortState', { ref: fileRef(body) }, conditions);
}

/** 18.5.1.2 table. */
export function tableXml(table: Table, styles: StylesWriter): string {
  const name = encodeXstring(table.name);
  const attributes = {
    xmlns: NAMESPACE.main,
    id: table.id,
    name,
    displayName: name,
    ref: fileRef(table.area),
    insertRow: whenOn(table.insertRow),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: whenOff(table.showTotals),
  };
  const styleInfo = element('tableStyleInfo', {
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  return element(
    'table',
    attributes,
    filterXml(table, styles),
    sortXml(table),
    countedElement(
      'tableColumns',
      table.columns.map((column) => columnXml(column, table)),
    ),
    styleInfo,
  );
}

function readColumn(
  column: XmlElement,
  place: number,
  filter: FilterCriteria | undefined,
): TableColumn {
  const { name = '', totalsRowFunction, totalsRowLabel } = column.attributes;
  const formula = findChild(column, 'calculatedColumnFormula')?.text;
  return {
    id: numberOf(column, 'id') ?? place + 1,
    name: decodeXstring(name),
    ...(filter ? { filter } : {}),
    ...(totalsRowFunction === undefined ? {} : { totalsFunction: totalsRowFunction }),
    ...(totalsRowLabel === undefined ? {} : { totalsLabel: decodeXstring(totalsRowLabel) }),
    ...(formula === undefined ? {} : { calculatedFormula: fromFileFormula(formula) }),
  };
}

/** Null for a part that names no cells. */
export function readTable(table: XmlElement, styles: FileStyles): Table | null {
  const area = readArea(table.attributes['ref']);
  if (area === undefined) return null;
  const style = childOf(table, 'tableStyleInfo');
  const criteria = readFilterCriteria(table, styles);
  const { displayName, name } = table.attributes;
  const found: Table = {
    id: numberOf(table, 'id') ?? 0,
    name: decodeXstring(displayName ?? name ?? ''),
    area,
    columns: childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map((column, place) =>
      readColumn(column, place, criteria.get(place)),
    ),
    showHeaders: (numberOf(table, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberOf(table, 'totalsRowCount') ?? 0) > 0,
    style: style.attributes['name'] ?? '',
    showBandedRows: flagOf(style, 'showRowStripes'),
    showBandedColumns: flagOf(style, 'showColumnStripes'),
    showFilterButton: hasAutoFilter(table),
    highlightFirstColumn: flagOf(style, 'showFirstColumn'),
    highlightLastColumn: flagOf(style, 'showLastColumn'),
    insertRow: flagOf(table, 'insertRow'),
    sort: readSort(table, area.left),
  };
  return writeThisRowShort(found);
}

function readSort(table: XmlElement, left: number): Table['sort'] {
  return childrenOf(childOf(table, 'sortState'), 'sortCondition').map((condition) => ({
    key: (readArea(condition.attributes['ref'])?.left ?? left) - left,
    ascending: !flagOf(condition, 'descending'),
  }));
}

function writeThisRowShort(table: Table): Table {
  for (const column of table.columns) {
    const formula = column.calculatedFormula;
    if (formula !== undefined) column.calculatedFormula = inOwnTable(formula, table);
  }
  return table;
}

/** Lets formulas inside a table say `[@Owner]`, as Excel shows them there. */
export function shortenOwnReferences(sheet: Sheet): void {
  for (const table of sheet.tables) {
    const { top, bottom, left, right } = table.area;
    for (let row = top; row <= bottom; row++) {
      const cells = sheet.rows.get(row)?.cells;
      if (cells === undefined) continue;
      for (let column = left; column <= right; column++) {
        const cell = cells.get(column);
        if (cell?.formula !== undefined) cell.formula = inOwnTable(cell.formula, table);
      }
    }
  }
}
