import type { ClipboardEvent, HTMLAttributes } from 'react';
import type { Sheet } from '../../simulator/model/index.js';
import { copyTo, pastedFrom, pastedOver } from './clipboard.js';
import { emptyCells, typeInto } from './person.js';
import type { WorkbookHost } from './workbook-host.js';
import { words } from './wording.js';

interface Desk {
  readonly host: WorkbookHost;
  readonly sheet: Sheet;
  readonly say: (message: string) => void;
}

/** Copy, cut and paste on the cells; in a text that is being typed the browser does them. */
export function clipboardOn({ host, sheet, say }: Desk): HTMLAttributes<HTMLElement> {
  const isOnCells = ({ target }: ClipboardEvent): boolean =>
    target instanceof HTMLElement && target.role === 'grid';
  const copy = (event: ClipboardEvent): boolean => {
    const [area] = sheet.selection;
    if (!isOnCells(event) || area === undefined) return false;
    copyTo(event.clipboardData, host.getSnapshot().workbook, sheet, area);
    event.preventDefault();
    return true;
  };
  return {
    onCopy: copy,
    onCut: (event) => {
      const [area] = sheet.selection;
      if (!copy(event) || area === undefined) return;
      const outcome = emptyCells(host, sheet, area);
      say(outcome.ok ? '' : words.refusal(outcome.code));
    },
    onPaste: (event) => {
      if (!isOnCells(event)) return;
      event.preventDefault();
      const rows = pastedFrom(event.clipboardData);
      if (rows.length === 0) return;
      const outcome = typeInto(
        host,
        sheet,
        pastedOver(sheet.activeCell, sheet.selection, rows),
        rows,
      );
      say(outcome.ok ? '' : words.refusal(outcome.code));
    },
  };
}
