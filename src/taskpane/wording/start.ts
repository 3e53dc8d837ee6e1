import { listWithAnd, wordCount } from '../../core/wording/words.js';

export const START_WORDS = {
  title: 'Begin with a plan',
  lead: 'Nothing is written until you have seen what was read.',
  backToPlan: 'Back to the plan',
  paste: 'Paste a plan',
  pasteHint:
    'Copy it from Word, a PDF, a web page or another workbook, click here and press Ctrl+V (⌘V on a Mac). Or drop a file: Word, Excel, PDF, CSV, text or a web page.',
  chooseFile: 'Choose a file',
  typed: 'Paste the plan here; it cannot be typed in.',
  cannotTake: {
    nothing:
      'What you pasted holds no text. If it is a picture or a scan, have its text recognised first, then copy that.',
    picture:
      'This is a picture, which holds no text. Have its text recognised first, then copy that.',
    'several-files': 'One file is read at a time. Drop the one that holds the plan.',
  },
  notOpened: (name: string) =>
    `${name} could not be opened. If it is a folder, drop the file itself.`,
  readingFile: (name: string) => `Opening ${name}…`,
  readAgain: 'Read again',
  kept: {
    paste: (lines: number) =>
      lines === 0
        ? 'Received: what you pasted.'
        : `Received: what you pasted, ${wordCount(lines, 'line', 'lines')} of text.`,
    file: (name: string) => `Received: the file ${name}.`,
    sheet: (name: string) => `Received: the cells of sheet “${name}”.`,
  },
  looking: 'Looking at this workbook’s tables…',
  notLooked: 'The workbook’s tables could not be looked at.',
  lookAgain: 'Look again',
  onThisSheet: 'Use the table on this sheet',
  onThisSheetMany: 'Use a table on this sheet',
  elsewhere: 'Use a table of this workbook',
  others: (count: number) => wordCount(count, 'other table', 'other tables'),
  cells: 'Read a sheet’s cells',
  tables: (names: readonly string[]) =>
    `${names.length === 1 ? 'Table' : 'Tables'} ${listWithAnd(names.map((name) => `“${name}”`))}`,
  tableFacts: (rows: number, address: string, sheet: string | null) =>
    `${wordCount(rows, 'row', 'rows')} · ${address}${sheet === null ? '' : ` on ${sheet}`}`,
  why: (why: string) => why.charAt(0).toUpperCase() + why.slice(1),
  readSheet: (sheet: string) => `Read the sheet “${sheet}”`,
  sheetFacts: (rows: number, address?: string) =>
    `${wordCount(rows, 'row', 'rows')}${address === undefined ? '' : ` · ${address}`}, not in a table`,
  readingSheet: (sheet: string) => `Reading the sheet “${sheet}”…`,
  template: 'Start from the template',
  templateHint: 'Empty tables for recommendations, actions and updates, ready to fill in.',
  planTitle: 'Title of the plan',
  asAt: 'Report date',
  addTemplate: 'Add 4 new sheets',
  adding: 'Adding the template…',
  added: 'Four sheets were added. Fill in Recommendations and Actions; the checks follow.',
  addedChange: 'Template added',
} as const;
