import {
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { displayedText } from '../../simulator/excel/displayed-text.js';
import { loadFormulaEngine } from '../../simulator/formulas/index.js';
import { areaOf, cellAddress, cellAt, type Sheet, styleAt } from '../../simulator/model/index.js';
import { measureSheet } from './extents.js';
import './grid.css';
import { placeAfter, type Place } from './moves.js';
import { readPasted, writeCopied } from './pasted-cells.js';
import {
  choicesOf,
  emptyCells,
  fullAddress,
  placeNamed,
  ruleAt,
  selectCells,
  sheetInFront,
} from './person.js';
import { SheetGrid } from './sheet-grid.js';
import { SheetTabs } from './sheet-tabs.js';
import type { Outcome, WorkbookHost } from './workbook-host.js';
import { words } from './wording.js';

/** The open workbook: its sheets, the cell at hand, and what a person types. */
export function WorkbookView({ host }: { readonly host: WorkbookHost }) {
  const { workbook, version } = useSyncExternalStore(host.subscribe, host.getSnapshot);
  const sheet = sheetInFront(workbook);
  useEffect(() => void loadFormulaEngine(), []);
  const [said, setSaid] = useState('');
  const tell = (outcome: Outcome): void => setSaid(outcome.ok ? '' : words.refusal(outcome.code));
  if (sheet === undefined) return null;
  return (
    <div className="sheets-view">
      <SheetView {...{ host, sheet, version, said, setSaid, tell }} key={sheet.id} />
      <SheetTabs host={host} workbook={workbook} sheet={sheet} onOutcome={tell} />
    </div>
  );
}

interface SheetViewProps {
  readonly host: WorkbookHost;
  readonly sheet: Sheet;
  readonly version: number;
  readonly said: string;
  readonly setSaid: (message: string) => void;
  readonly tell: (outcome: Outcome) => void;
}

const typedIn = (sheet: Sheet, { row, column }: Place): string => {
  const cell = cellAt(sheet, row, column);
  return cell?.formula ?? String(cell?.value ?? '');
};

function SheetView({ host, sheet, version, said, setSaid, tell }: SheetViewProps) {
  const { workbook } = host.getSnapshot();
  const [draft, setDraft] = useState<string | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const view = useRef<HTMLDivElement>(null);
  // The sheet is changed in place: its version is what tells that sizes may be others.
  const extents = useMemo(() => measureSheet(workbook, sheet), [workbook, sheet, version]);
  const active: Place = sheet.activeCell;
  const here = cellAddress(active.row, active.column);
  const rule = ruleAt(sheet, active);
  const last = { row: extents.rows.length - 2, column: extents.columns.length - 2 };

  const focusGrid = (): void => view.current?.querySelector<HTMLElement>('table')?.focus();
  const edit = (text: string): void => {
    if (draft === null) host.setEditing(true);
    setDraft(text);
  };
  const stop = (): void => {
    if (draft !== null) host.setEditing(false);
    setDraft(null);
    focusGrid();
  };
  const write = (text: string): void => {
    if (rule?.type === 'List' && rule.errorAlert.showAlert && text !== '') {
      const known = text.startsWith('=') || choicesOf(workbook, sheet, rule).includes(text);
      if (!known && rule.errorAlert.style === 'Stop') {
        return setSaid(words.notAllowed(text, rule.errorAlert.message));
      }
      tell(host.type(fullAddress(sheet, areaOf(active.row, active.column)), text));
      return known ? undefined : setSaid(rule.errorAlert.message || words.unusual(text));
    }
    tell(host.type(fullAddress(sheet, areaOf(active.row, active.column)), text));
  };
  const commit = (key: string, back: boolean): void => {
    const text = draft;
    stop();
    if (text !== null && text !== typedIn(sheet, active)) write(text);
    const arrow =
      key === 'Tab' ? (back ? 'ArrowLeft' : 'ArrowRight') : back ? 'ArrowUp' : 'ArrowDown';
    go(placeAfter(sheet, active, arrow, false, last), false);
  };
  const go = (to: Place | null, extend: boolean): void => {
    if (to === null) return;
    selectCells(host, sheet, extend ? active : to, to);
  };
  const farCorner = (): Place => {
    const [area] = sheet.selection;
    if (area === undefined) return active;
    return {
      row: area.top === active.row ? area.bottom : area.top,
      column: area.left === active.column ? area.right : area.left,
    };
  };

  const onGridKey = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLTableElement) || event.altKey) return;
    const { key, shiftKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const place = placeAfter(sheet, shiftKey ? farCorner() : active, key, ctrl, last);
    if (place !== null) go(place, shiftKey);
    else if (key === 'Enter' || (key === 'Tab' && !ctrl)) commit(key, shiftKey);
    else if (key === 'F2') edit(typedIn(sheet, active));
    else if (key === 'Delete' || key === 'Backspace') {
      for (const area of sheet.selection) tell(emptyCells(host, sheet, area));
    } else if (key.length === 1 && !ctrl) edit(key);
    else return;
    event.preventDefault();
  };
  const onEditorKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.key === 'Escape') stop();
    else if (event.key === 'Enter' && event.altKey) edit(`${draft ?? ''}\n`);
    else if (event.key === 'Enter' || event.key === 'Tab') commit(event.key, event.shiftKey);
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    const [area] = sheet.selection;
    if (!(event.target instanceof HTMLTableElement) || area === undefined) return;
    const rows: string[][] = [];
    for (let row = area.top; row <= Math.min(area.bottom, last.row); row++) {
      const cells: string[] = [];
      for (let column = area.left; column <= Math.min(area.right, last.column); column++) {
        const value = cellAt(sheet, row, column)?.value ?? '';
        cells.push(displayedText(value, styleAt(workbook, sheet, row, column).numberFormat));
      }
      rows.push(cells);
    }
    event.clipboardData.setData('text/plain', writeCopied(rows));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (!(event.target instanceof HTMLTableElement)) return;
    const rows = readPasted(event.clipboardData.getData('text/plain'));
    const width = rows[0]?.length ?? 0;
    event.preventDefault();
    if (width === 0) return;
    tell(
      host.type(fullAddress(sheet, areaOf(active.row, active.column, rows.length, width)), rows),
    );
  };

  const choices =
    rule?.type === 'List' && rule.inCellDropDown ? choicesOf(workbook, sheet, rule) : [];
  const onActive =
    draft !== null ? (
      <textarea
        autoFocus={!(document.activeElement instanceof HTMLTextAreaElement)}
        aria-label={words.editing(here)}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        value={draft}
        onChange={({ target }) => edit(target.value)}
        onKeyDown={onEditorKey}
      />
    ) : choices.length > 0 ? (
      <select
        aria-label={words.choices(here)}
        value={choices.includes(typedIn(sheet, active)) ? typedIn(sheet, active) : ''}
        onChange={({ target }) => write(target.value)}
      >
        {['', ...choices].map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    ) : null;

  return (
    <div ref={view} className="sheets-view" onKeyDown={onGridKey} onCopy={onCopy} onPaste={onPaste}>
      <form
        className="sheet-bar"
        onSubmit={(event) => {
          event.preventDefault();
          const area = placeNamed(address ?? here);
          if (area === null) return setSaid(words.noPlace(address ?? ''));
          setAddress(null);
          selectCells(
            host,
            sheet,
            { row: area.top, column: area.left },
            { row: area.bottom, column: area.right },
          );
          focusGrid();
        }}
      >
        <input
          aria-label={words.nameBox}
          value={address ?? here}
          onChange={({ target }) => setAddress(target.value)}
        />
        <textarea
          aria-label={words.formulaBar}
          rows={1}
          value={draft ?? typedIn(sheet, active)}
          onChange={({ target }) => edit(target.value)}
          onKeyDown={onEditorKey}
        />
      </form>
      <p className="sheet-said" role="status">
        {said}
      </p>
      <SheetGrid
        {...{ workbook, sheet, version, extents, onActive }}
        onPress={(place, extend) => {
          if (draft !== null) {
            const text = draft;
            stop();
            if (text !== typedIn(sheet, active)) write(text);
          }
          go(place, extend);
        }}
        onDrag={(place) => go(place, true)}
        onEdit={() => edit(typedIn(sheet, active))}
      />
    </div>
  );
}
