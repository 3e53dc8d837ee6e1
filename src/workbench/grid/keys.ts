import type { KeyboardEvent } from 'react';
import {
  type Area,
  areaOf,
  enclose,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  type Sheet,
  usedArea,
  WHOLE_SHEET,
} from '../../simulator/model/index.js';
import type { Pointed } from './mouse.js';
import { placeAfter, type Place } from './moves.js';
import { emptyCells, selectArea, typedIn } from './person.js';
import { farCorner } from './selection.js';
import type { Editing } from './use-editing.js';
import type { WorkbookHost } from './workbook-host.js';
import { words } from './wording.js';

/** What a press on a cell or a heading selects, from the active cell on with Shift. */
export function areaPressed(at: Pointed, from: Place | null): { area: Area; from: Place } {
  if (at.kind === 'sheet') return { area: WHOLE_SHEET, from: { row: 0, column: 0 } };
  if (at.kind === 'row') {
    const rows = enclose(areaOf(at.row, 0, 1, MAX_COLUMNS), areaOf(from?.row ?? at.row, 0));
    return { area: rows, from: from ?? { row: at.row, column: 0 } };
  }
  if (at.kind === 'column') {
    const own = areaOf(0, at.column, MAX_ROWS);
    const columns = enclose(own, areaOf(0, from?.column ?? at.column));
    return { area: columns, from: from ?? { row: 0, column: at.column } };
  }
  const start = from ?? at;
  return {
    area: enclose(areaOf(at.row, at.column), areaOf(start.row, start.column)),
    from: { row: start.row, column: start.column },
  };
}

interface Desk {
  readonly host: WorkbookHost;
  readonly sheet: Sheet;
  readonly editing: Editing;
  /** The last cell on the screen. */
  readonly last: Place;
  readonly say: (message: string) => void;
  readonly go: (to: Place, extend: boolean) => void;
  readonly focusGrid: () => void;
  /** Opens the list of the active cell; false where it has none. */
  readonly openList: () => boolean;
}

interface Keys {
  readonly onGrid: (event: KeyboardEvent) => void;
  readonly inEditor: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** What keys do on the cells, and in a text that is being typed. */
export function keysOn(desk: Desk): Keys {
  const { host, sheet, editing, last, go, focusGrid } = desk;
  const active = sheet.activeCell;

  /** Enter goes down and Tab right, with Shift the other way. */
  const moveOn = (key: string, back: boolean): void => {
    const arrow =
      key === 'Tab' ? (back ? 'ArrowLeft' : 'ArrowRight') : back ? 'ArrowUp' : 'ArrowDown';
    const next = placeAfter(sheet, active, arrow, false, last);
    if (next !== null) go(next, false);
  };
  const emptySelection = (): void => {
    for (const area of sheet.selection) {
      const outcome = emptyCells(host, sheet, area);
      desk.say(outcome.ok ? '' : words.refusal(outcome.code));
    }
  };
  const selectAll = (): void =>
    selectArea(
      host,
      sheet,
      usedArea(host.getSnapshot().workbook, sheet, true) ?? WHOLE_SHEET,
      active,
    );
  /** Tab stays among the cells; where no pane is open for F6 to go to, it leads to the tabs. */
  const leave = (): boolean => {
    if (document.querySelector('iframe[data-page=pane]') !== null) return false;
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    return true;
  };
  const onPlainKey = (key: string): boolean => {
    if (key === 'F6') return leave();
    if (key === 'F2') {
      editing.begin({ text: typedIn(sheet, active), at: 'cell', isOverwriting: false });
    } else if (key === 'Delete') emptySelection();
    else if (key === 'Backspace') editing.begin({ text: '', at: 'cell', isOverwriting: true });
    else if (key.length === 1) editing.begin({ text: key, at: 'cell', isOverwriting: true });
    else return false;
    return true;
  };

  const onCellKey = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const ctrl = ctrlKey || metaKey;
    const isWhole = sheet.selection.some((area) => isWholeRows(area) || isWholeColumns(area));
    const from = shiftKey && !isWhole ? farCorner(sheet) : active;
    const to = placeAfter(sheet, from, key, ctrl, last);
    if (to !== null) go(to, shiftKey);
    else if (key === 'Enter' || (key === 'Tab' && !ctrl)) moveOn(key, shiftKey);
    else if (ctrl && key.toLowerCase() === 'a') selectAll();
    else return !ctrl && onPlainKey(key);
    return true;
  };

  return {
    onGrid: (event) => {
      if (!(event.target instanceof HTMLElement) || event.target.role !== 'grid') return;
      const isTaken = event.altKey
        ? event.key === 'ArrowDown' && desk.openList()
        : onCellKey(event);
      if (isTaken) event.preventDefault();
    },
    inEditor: (event) => {
      event.stopPropagation();
      const { key, currentTarget: field, shiftKey } = event;
      const isArrow = editing.draft?.isOverwriting === true && key.startsWith('Arrow');
      if (key === 'Escape') {
        editing.cancel();
        focusGrid();
      } else if (key === 'Enter' && event.altKey) {
        field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
        editing.change(field.value);
      } else if (key === 'Enter' || key === 'Tab' || isArrow) {
        if (editing.finish()) {
          const next = isArrow ? placeAfter(sheet, active, key, false, last) : null;
          if (next !== null) go(next, false);
          else if (!isArrow) moveOn(key, shiftKey);
          focusGrid();
        }
      } else return;
      event.preventDefault();
    },
  };
}
