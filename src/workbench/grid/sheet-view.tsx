import { type FocusEvent, useMemo, useRef, useState } from 'react';
import { findPlace } from '../../simulator/excel/address.js';
import { cellAddress, type Sheet, styleAt } from '../../simulator/model/index.js';
import { HostError } from '../../simulator/protocol/errors.js';
import { CellEditor } from './cell-editor.js';
import { ChoiceArrow } from './choice-arrow.js';
import { ChoiceList } from './choice-list.js';
import { clipboardOn } from './clipboard-events.js';
import { measureSheet } from './extents.js';
import { FormulaBar } from './formula-bar.js';
import { areaPressed, keysOn } from './keys.js';
import type { Place } from './moves.js';
import { openSheet, selectArea, selectCells, typedIn } from './person.js';
import { SheetGrid } from './sheet-grid.js';
import { choicesAt, useEditing } from './use-editing.js';
import { useRoom } from './use-room.js';
import type { WorkbookHost } from './workbook-host.js';
import { words } from './wording.js';

interface Props {
  readonly host: WorkbookHost;
  readonly sheet: Sheet;
  readonly say: (message: string) => void;
}

/** One sheet with its bar, and what mouse and keys do to it. */
export function SheetView({ host, sheet, say }: Props) {
  const { workbook, version } = host.getSnapshot();
  const view = useRef<HTMLDivElement>(null);
  const room = useRoom(view);
  const editing = useEditing(host, sheet, say);
  const [reach, setReach] = useState<Place | null>(null);
  const [isListed, setListed] = useState(false);
  // The sheet changes in place: only its version tells that sizes may be others.
  const extents = useMemo(
    () => measureSheet(workbook, sheet, room),
    [workbook, sheet, room, version],
  );
  const active: Place = sheet.activeCell;
  const here = cellAddress(active.row, active.column);
  const last = { row: extents.rows.length - 2, column: extents.columns.length - 2 };
  const choices = editing.draft === null ? choicesAt(host, sheet) : [];

  const focusGrid = (): void =>
    view.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
  const go = (to: Place, extend: boolean): void => {
    selectCells(host, sheet, extend ? active : to, to);
    setReach(extend ? to : null);
  };
  const openList = (): boolean => {
    // What has the focus now gets it back when the list is closed.
    focusGrid();
    setListed(choices.length > 0);
    return choices.length > 0;
  };
  const keys = keysOn({ host, sheet, editing, last, say, go, focusGrid, openList });
  const goToPlace = (address: string): boolean => {
    try {
      const found = findPlace(host.excel.host, address, sheet);
      const from = { row: found.area.top, column: found.area.left };
      if (found.sheet !== sheet) openSheet(host, found.sheet);
      selectArea(host, found.sheet, found.area, from);
      setReach(null);
      say('');
      focusGrid();
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      say(words.noPlace(address));
      return false;
    }
  };
  /** Leaving for another part of the page ends the typing; going to the pane does not, as in Excel. */
  const onBlur = ({ target, relatedTarget }: FocusEvent): void => {
    if (editing.draft === null || !(target instanceof HTMLTextAreaElement)) return;
    if (!(relatedTarget instanceof HTMLElement) || relatedTarget instanceof HTMLIFrameElement)
      return;
    if (view.current?.contains(relatedTarget) === true) return;
    if (!editing.finish()) editing.cancel();
  };

  // One value as long as nothing about it changes, so that the active row is not drawn for others.
  const { draft } = editing;
  const hasChoices = choices.length > 0;
  const content = typedIn(sheet, active);
  const atActive = useMemo(() => {
    if (draft === null) {
      return hasChoices ? <ChoiceArrow address={here} onOpen={openList} /> : null;
    }
    const wraps = styleAt(workbook, sheet, active.row, active.column).wrapText;
    return <CellEditor editing={editing} address={here} wraps={wraps} onKey={keys.inEditor} />;
  }, [draft, here, hasChoices, version]);

  return (
    <div
      ref={view}
      className="sheet-view"
      onKeyDown={keys.onGrid}
      onBlur={onBlur}
      {...clipboardOn({ host, sheet, say })}
    >
      <FormulaBar
        address={here}
        content={content}
        editing={editing}
        onKey={keys.inEditor}
        onGo={goToPlace}
      />
      <SheetGrid
        workbook={workbook}
        sheet={sheet}
        extents={extents}
        lookAt={reach ?? active}
        atActive={atActive}
        mouse={{
          onPress: (at, extend) => {
            if (!editing.finish()) return false;
            const { area, from } = areaPressed(at, extend ? active : null);
            selectArea(host, sheet, area, from);
            setReach(null);
            return true;
          },
          onDrag: (to) => {
            if (to.kind === 'cell') go(to, true);
          },
          onDoublePress: () => editing.begin({ text: content, at: 'cell', isOverwriting: false }),
        }}
      />
      {isListed ? (
        <ChoiceList
          address={here}
          choices={choices}
          chosen={content}
          onChoose={(choice) => editing.write(choice)}
          onClose={() => {
            setListed(false);
            focusGrid();
          }}
        />
      ) : null}
    </div>
  );
}
