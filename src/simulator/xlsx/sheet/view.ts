import { type Sheet, cellAddress, parseArea } from '../../model/index.js';
import { element, whenOff, whenOn } from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf, flagOf, numberOf } from '../xml-tree.js';
import { fileRef, readAreas, sqref } from './areas.js';

/** The pane that the cursor is in: the one that scrolls. */
function activePane({ rows, columns }: Sheet['frozen']): string | undefined {
  if (rows > 0) return columns > 0 ? 'bottomRight' : 'bottomLeft';
  return columns > 0 ? 'topRight' : undefined;
}

/** ECMA-376 Part 1, 18.3.1.66 pane. */
function paneXml(sheet: Sheet): string {
  const { rows, columns } = sheet.frozen;
  const pane = activePane(sheet.frozen);
  if (pane === undefined) return '';
  return element('pane', {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: pane,
    state: 'frozen',
  });
}

function selectionXml(sheet: Sheet): string {
  const { row, column } = sheet.activeCell;
  const holdsCursor = ({ top, left, bottom, right }: (typeof sheet.selection)[number]): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const place = Math.max(0, sheet.selection.findIndex(holdsCursor));
  return element('selection', {
    pane: activePane(sheet.frozen),
    activeCell: cellAddress(row, column),
    activeCellId: place > 0 ? place : undefined,
    sqref: sheet.selection.length > 0 ? sqref(sheet.selection) : cellAddress(row, column),
  });
}

/** 18.3.1.87 sheetView. */
export function viewXml(sheet: Sheet, isActive: boolean): string {
  const attributes = {
    showGridLines: whenOff(sheet.showGridlines),
    showRowColHeaders: whenOff(sheet.showHeadings),
    tabSelected: whenOn(isActive),
    workbookViewId: 0,
  };
  const view = element('sheetView', attributes, paneXml(sheet), selectionXml(sheet));
  return element('sheetViews', {}, view);
}

export function readView(views: XmlElement, sheet: Sheet): void {
  const view = childOf(views, 'sheetView');
  sheet.showGridlines = flagOf(view, 'showGridLines', true);
  sheet.showHeadings = flagOf(view, 'showRowColHeaders', true);
  const pane = childOf(view, 'pane');
  if (pane.attributes['state']?.startsWith('frozen')) {
    sheet.frozen = { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
  }
  const wanted = pane.attributes['activePane'];
  const selection = childrenOf(view, 'selection').find(
    ({ attributes }) => attributes['pane'] === wanted,
  );
  const cursor = parseArea(selection?.attributes['activeCell'] ?? 'A1');
  if (selection === undefined || cursor === null) return;
  sheet.activeCell = { row: cursor.top, column: cursor.left };
  const areas = readAreas(selection.attributes['sqref'] ?? fileRef(cursor));
  if (areas.length > 0) sheet.selection = areas;
}
