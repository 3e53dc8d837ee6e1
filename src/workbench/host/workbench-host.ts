import { DesktopExcel } from '../../simulator/desktop/desktop-excel.js';
import type { OpenDialog } from '../../simulator/desktop/dialogs.js';
import type { OfficeThemeName } from '../../simulator/desktop/office-theme.js';
import { findPlace } from '../../simulator/excel/address.js';
import { writeValues } from '../../simulator/excel/range-values.js';
import type { Host } from '../../simulator/host.js';
import type { Workbook } from '../../simulator/model/index.js';
import { HostError } from '../../simulator/protocol/errors.js';

/** How things stand; a new value each time that anything may look different. */
interface Snapshot {
  /** Changed in place: what makes two snapshots differ is `version`. */
  readonly workbook: Workbook;
  readonly version: number;
  /** Grows when another workbook is opened: its pages start anew. */
  readonly opened: number;
  /** A person is typing in a cell: Excel refuses the add-in meanwhile. */
  readonly isEditing: boolean;
  readonly trouble: Trouble;
  readonly theme: OfficeThemeName;
  readonly dialog: OpenDialog | null;
}

/** What Excel can be made to suffer from, to see how the add-in takes it. */
export type Trouble = 'none' | 'slow' | 'typing' | 'offline';

/** What became of something that a person did: done, or Excel's code for why not. */
type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** The running Excel, as the workbench's page sees it. */
export interface WorkbenchHost {
  readonly excel: DesktopExcel;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => Snapshot;
  /** Does something as a person would: the add-in hears of it as in Excel. */
  act(change: (host: Host) => void): Outcome;
  /** Types a value into the cells at an address ("Sheet1!B2" or "B2"), as a person would. */
  type(address: string, value: unknown): Outcome;
  /** From the first letter typed into a cell until Enter, Tab or Esc. */
  setEditing(isEditing: boolean): void;
  openWorkbook(workbook: Workbook): void;
  /** The workbook has been written to a file just now. */
  noteSaved(): void;
  /** Cells were written since the workbook was opened or saved. */
  hasUnsavedWork(): boolean;
  setTheme(theme: OfficeThemeName): void;
  setTrouble(trouble: Trouble): void;
}

/** Milliseconds that each request waits while Excel is slow. */
const SLOW = 2000;

export function startWorkbench(origin: string): WorkbenchHost {
  const listeners = new Set<() => void>();
  let opened = 0;
  let isEditing = false;
  let trouble: Trouble = 'none';
  let savedAt = 0;
  const excel = new DesktopExcel({ origin, onChange: () => changed() });
  let snapshot = look(0);

  function look(version: number): Snapshot {
    const { workbook, theme, dialogs } = excel;
    return { workbook, version, opened, isEditing, trouble, theme, dialog: dialogs.shown };
  }

  function changed(): void {
    snapshot = look(snapshot.version + 1);
    for (const listener of listeners) listener();
  }

  function bringFaultsUpToDate(): void {
    const { faults } = excel;
    faults.cellEditMode = isEditing || trouble === 'typing';
    faults.delay = trouble === 'slow' ? SLOW : 0;
    faults.beforeBatch =
      trouble === 'offline'
        ? (number) => void faults.failures.set(number, 'ServiceNotAvailable')
        : null;
    changed();
  }

  function act(change: (host: Host) => void): Outcome {
    try {
      excel.act(change);
      return { ok: true };
    } catch (error) {
      if (error instanceof HostError) return { ok: false, code: error.code };
      throw error;
    }
  }

  return {
    excel,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    act,
    type: (address, value) =>
      act((host) => {
        const { sheet, area } = findPlace(host, address, host.activeSheet);
        writeValues(host, sheet, area, value);
      }),
    setEditing: (editing) => {
      isEditing = editing;
      bringFaultsUpToDate();
    },
    openWorkbook: (workbook) => {
      opened += 1;
      isEditing = false;
      trouble = 'none';
      savedAt = 0;
      excel.open(workbook);
    },
    noteSaved: () => {
      savedAt = excel.host.counts.cellsWritten;
    },
    hasUnsavedWork: () => excel.host.counts.cellsWritten !== savedAt,
    setTheme: (theme) => {
      excel.theme = theme;
      changed();
    },
    setTrouble: (next) => {
      trouble = next;
      bringFaultsUpToDate();
    },
  };
}
