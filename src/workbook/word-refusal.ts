import { listWithAnd } from '../core/wording/words.js';
import type { Refusal, RefusalCode } from './refusal.js';

/** A refusal in plain words. Each is a sentence or two. */
export interface RefusalWords {
  readonly happened: string;
  /** What became of the user's work. */
  readonly safe: string;
  readonly doThis: string;
}

const NOTHING_CHANGED = 'Nothing was changed.';

type WordingOf = (subject: string) => RefusalWords;

const WORDING: Readonly<Record<RefusalCode, WordingOf>> = {
  'cell-being-edited': () => ({
    happened: 'Excel is waiting for you to finish typing in a cell.',
    safe: NOTHING_CHANGED,
    doThis: 'Press Enter there, then try again.',
  }),
  'sheet-protected': (sheet) => ({
    happened: `${named('sheet', sheet)} is protected.`,
    safe: NOTHING_CHANGED,
    doThis: 'Choose Review, Unprotect Sheet, then try again.',
  }),
  'workbook-protected': () => ({
    happened: 'The structure of this workbook is protected, so no sheet can be added.',
    safe: NOTHING_CHANGED,
    doThis: 'Choose Review, Protect Workbook to lift the protection, then try again.',
  }),
  'table-gone': (table) => ({
    happened: `${named('table', table)} is no longer in this workbook.`,
    safe: NOTHING_CHANGED,
    doThis: 'Undo its deletion, or choose another table.',
  }),
  'sheet-gone': (sheet) => ({
    happened: `${named('sheet', sheet)} is no longer in this workbook.`,
    safe: NOTHING_CHANGED,
    doThis: 'If it was renamed, try again; if it was deleted, look in File, Info, Version History.',
  }),
  'sheet-hidden': (sheet) => ({
    happened: `${named('sheet', sheet)} is hidden, so its cells cannot be shown.`,
    safe: NOTHING_CHANGED,
    doThis: 'Right-click a sheet tab, choose Unhide, then try again.',
  }),
  'name-taken': (name) => ({
    happened: `${named('sheet', name)} is in this workbook already and was not drawn by this add-in.`,
    safe: NOTHING_CHANGED,
    doThis: 'Rename that sheet, then try again.',
  }),
  'not-our-sheet': (sheet) => ({
    happened: `${named('sheet', sheet)} was not drawn by this add-in, so it is left alone.`,
    safe: NOTHING_CHANGED,
    doThis: 'Rename it or move it to another workbook, then try again.',
  }),
  'changed-since-read': (cell) => ({
    happened: `${named('cell', cell)} has changed since it was read.`,
    safe: 'Nothing was written over it.',
    doThis: 'Look at the plan as it is now, then repeat the step.',
  }),
  'edited-by-hand': (sheet) => ({
    happened: `${named('sheet', sheet)} was edited by hand since it was drawn.`,
    safe: 'Nothing was drawn over it.',
    doThis: 'Open the pane and choose Draw: it lists each edit and asks what to do with it.',
  }),
  'settings-changed': () => ({
    happened:
      'The details of the plan were changed meanwhile, by someone else or in another window.',
    safe: 'Nothing was written over them.',
    doThis: 'Look at the plan as it is now, then repeat the step.',
  }),
  'table-filtered': (table) => ({
    happened: `${named('table', table)} is filtered, so some of its rows are hidden.`,
    safe: NOTHING_CHANGED,
    doThis: 'Clear the filter, then try again.',
  }),
  'merged-cells': (cell) => ({
    happened: `${named('range', cell)} has merged cells in it.`,
    safe: NOTHING_CHANGED,
    doThis: 'Choose Home, Unmerge Cells, then try again.',
  }),
  'too-large': () => ({
    happened: 'The plan is larger than Excel accepts from an add-in.',
    safe: NOTHING_CHANGED,
    doThis: 'Bring it in as two or more parts.',
  }),
  'text-too-long': (cell) => ({
    happened: `${named('cell', cell)} would hold more than the 32,767 characters that Excel allows.`,
    safe: NOTHING_CHANGED,
    doThis: 'Shorten it, then try again.',
  }),
  'not-supported': () => ({
    happened: 'This version of Excel cannot do this.',
    safe: NOTHING_CHANGED,
    doThis: 'Open the workbook in Excel on the web or in a newer Excel.',
  }),
  'excel-too-old': () => ({
    happened: 'This version of Excel is too old for the add-in.',
    safe: NOTHING_CHANGED,
    doThis: 'Open the workbook in Excel on the web, or in Excel 2021 or newer.',
  }),
  busy: () => ({
    happened: 'Excel is busy with something else.',
    safe: NOTHING_CHANGED,
    doThis: 'Wait a moment, then try again.',
  }),
  'workbook-behind': () => ({
    happened: 'Another workbook is in front of this one, and Excel answers only the one in front.',
    safe: NOTHING_CHANGED,
    doThis: 'Click into a cell of this workbook, then try again.',
  }),
  'no-connection': () => ({
    happened: 'Excel has lost its connection.',
    safe: NOTHING_CHANGED,
    doThis: 'When the connection is back, try again.',
  }),
  'read-only': () => ({
    happened: 'This workbook is open for reading only.',
    safe: NOTHING_CHANGED,
    doThis: 'Choose Enable Editing or Edit Workbook in Excel, then try again.',
  }),
  'newer-version': () => ({
    happened: 'This workbook was last used with a newer version of the add-in.',
    safe: NOTHING_CHANGED,
    doThis: 'Close and open the workbook again to load the newest version.',
  }),
  'settings-damaged': () => ({
    happened: 'What this workbook keeps about its plan cannot be read: something changed it.',
    safe: 'The tables of the plan are as they were.',
    doThis: 'Bind the tables again.',
  }),
  stopped: () => ({
    happened: 'You stopped it.',
    safe: NOTHING_CHANGED,
    doThis: 'Start again when you are ready.',
  }),
  'pdf-not-made': () => ({
    happened: 'Excel handed over no PDF, or not a whole one, so there is nothing to save.',
    safe: 'The workbook is as it was.',
    doThis: 'Make it in Excel itself: choose File, Export or Save As, PDF; on the web File, Print.',
  }),
  'excel-refused': (subject) => ({
    happened: `Excel refused the change${subject === '' ? '' : ` to “${subject}”`}.`,
    safe: 'Nothing of yours was lost.',
    doThis: 'Try again; if it happens again, save the workbook and open it anew.',
  }),
};

/** What happened, what became of the work, and what to do. `subject`: a sheet, table or cell. */
export function wordRefusal(refusal: Refusal): RefusalWords {
  const words = WORDING[refusal.code](refusal.subject ?? '');
  const became = wordRemains(refusal);
  return became === null ? words : { ...words, safe: became };
}

/** Null where nothing had been written. */
function wordRemains({ takenBack, leftOn }: Refusal): string | null {
  if (leftOn) {
    const place = leftOn.length === 0 ? 'in the workbook’s settings' : `on ${quoted(leftOn)}`;
    return `Part of what was asked may stand ${place}; nothing of yours was lost.`;
  }
  if (!takenBack) return null;
  const { emptied } = takenBack;
  if (emptied.length === 0) return 'What was written was taken back.';
  const added = emptied.length === 1 ? 'the added sheet' : 'the added sheets';
  return `What was written was taken back; ${added} ${quoted(emptied)} stayed, empty.`;
}

function quoted(names: readonly string[]): string {
  return listWithAnd(names.map((name) => `“${name}”`));
}

/** "The sheet “Plan”", or "A sheet" where it is not known which. */
function named(what: string, name: string): string {
  return name === '' ? `A ${what}` : `The ${what} “${name}”`;
}
