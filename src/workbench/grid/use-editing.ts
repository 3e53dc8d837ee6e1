import { useEffect, useRef, useState } from 'react';
import { cellAddress, type Sheet } from '../../simulator/model/index.js';
import { choicesOf, ruleAt } from './choices.js';
import type { Place } from './moves.js';
import { mayType, typedIn, typeText } from './person.js';
import { keepsRule } from './typed-rules.js';
import type { WorkbookHost } from './workbook-host.js';
import { words } from './wording.js';

/** A text that is being typed. Until it is done, Excel refuses the add-in. */
interface Draft {
  readonly text: string;
  readonly at: 'cell' | 'bar';
  /** Begun by a letter, arrows end the typing; begun by F2 or the mouse, they move the caret. */
  readonly isOverwriting: boolean;
}

export interface Editing {
  readonly draft: Draft | null;
  begin(draft: Draft): void;
  change(text: string): void;
  cancel(): void;
  /** Writes what was typed; false where Excel refuses it, and the typing goes on. */
  finish(): boolean;
  /** Writes a text at once, as choosing from a list does. */
  write(text: string): boolean;
}

/** Typing into the active cell, in the cell itself or in the bar above the sheet. */
export function useEditing(
  host: WorkbookHost,
  sheet: Sheet,
  say: (message: string) => void,
): Editing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const isOpen = useRef(false);
  const place: Place = sheet.activeCell;

  const setOpen = (open: boolean): void => {
    if (isOpen.current === open) return;
    isOpen.current = open;
    host.setEditing(open);
  };
  // The sheet goes while a cell is open only where its workbook goes.
  useEffect(() => () => setOpen(false), []);

  const write = (text: string): boolean => {
    const rule = ruleAt(sheet, place);
    const isKept = rule === undefined || keepsRule(host.excel.host, sheet, rule, place, text);
    const alert = !isKept && rule.errorAlert.showAlert ? rule.errorAlert : null;
    if (alert?.style === 'Stop') {
      say(words.notAllowed(text, alert.message));
      return false;
    }
    setOpen(false);
    const outcome = typeText(host, sheet, place, text);
    if (outcome.ok) say(alert === null ? '' : words.unusual(text, alert.message));
    else say(words.refusal(outcome.code));
    return outcome.ok;
  };

  return {
    draft,
    begin: (next) => {
      if (!mayType(host.getSnapshot().workbook, sheet, place)) {
        say(words.isProtected(cellAddress(place.row, place.column)));
        return;
      }
      setOpen(true);
      setDraft(next);
    },
    change: (text) => setDraft((now) => (now === null ? null : { ...now, text })),
    cancel: () => {
      setOpen(false);
      setDraft(null);
      say('');
    },
    finish: () => {
      if (draft === null) return true;
      const isDone = draft.text === typedIn(sheet, place) || write(draft.text);
      setOpen(!isDone);
      if (isDone) setDraft(null);
      return isDone;
    },
    write,
  };
}

/** What the active cell's list offers; nothing where it has none or hides it. */
export function choicesAt(host: WorkbookHost, sheet: Sheet): readonly string[] {
  const rule = ruleAt(sheet, sheet.activeCell);
  if (rule?.type !== 'List' || !rule.inCellDropDown) return [];
  return choicesOf(host.excel.host, sheet, rule);
}
