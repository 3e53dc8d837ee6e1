import type { Trouble } from './host/workbench-host.js';

/** What the workbench itself says. */
export const WORDING = {
  title: 'Committee Pack workbench',
  open: 'Open…',
  save: 'Save',
  start: 'New…',
  dark: 'Dark theme',
  trouble: 'Excel says no',
  troubleHint: 'Try how the add-in takes it when Excel refuses.',
  troubles: {
    none: 'Excel works as it should',
    slow: 'Excel is slow: each request takes two seconds',
    typing: 'Someone is typing in a cell',
    offline: 'The connection is lost',
  } satisfies Record<Trouble, string>,
  protectSheet: (sheet: string) => `The sheet “${sheet}” is protected`,
  pane: 'Task pane',
  paneWidth: 'Width of the task pane',
  closePane: 'Close the task pane',
  closeDialog: 'Close the dialog',
  sheetArea: 'Workbook',
  welcome: 'Try Committee Pack without Excel',
  welcomeText:
    'This page runs the real add-in on a simulated Excel. Everything stays in this browser; nothing is sent anywhere.',
  unsaved: 'The workbook that is open will be closed. Save it first if you want to keep it.',
  back: 'Back to the open workbook',
  report: 'Paste the example report',
  reportText: 'Copies a council’s progress report and opens an empty workbook to paste it into.',
  tracker: 'Open the example workbook',
  trackerText: 'A council’s own action tracker, with headings of its own.',
  openFile: 'Open a workbook of yours',
  openFileText: 'An .xlsx file from this computer. The file itself is not changed.',
  empty: 'Start with an empty workbook',
  emptyText: 'To paste a plan of yours, or to start from the template.',
  copied: 'The report is copied. Click in the pane on the right and paste it with Ctrl+V or ⌘V.',
  notCopied:
    'This browser did not allow copying. Copy the report from here, then paste it into the pane.',
  showReport: 'Show the report',
  hideReport: 'Hide the report',
  reportLabel: 'Text of the example report',
  dismiss: 'Dismiss',
  notAWorkbook: (file: string) =>
    `“${file}” could not be opened: it is not an .xlsx workbook, or it is damaged or protected by a password. Nothing was changed; choose another file.`,
  noExample: 'The example could not be loaded. Is the workbench still running in its window?',
  saved: (file: string) => `Saved as ${file} in this browser’s downloads.`,
  running: (command: string) => `${command} is running…`,
  ran: {
    completed: (command: string) => `${command} is done.`,
    failed: (command: string) => `${command} failed. Open the pane and try there.`,
    'no such function': (command: string) =>
      `${command} is named in the manifest, and the add-in has no such function.`,
    silent: (command: string) => `${command} did not start. Reload this page and try again.`,
  },
} as const;
