import { formatMonth } from '../../core/plan/calendar.js';
import type { PlainDate } from '../../core/plan/dates.js';
import { listWithAnd, wordCount } from '../../core/wording/words.js';

export const PACK_WORDS = {
  sheets: 'Sheets',
  about: {
    'appendix-1': 'Every action in detail, for members.',
    'rag-summary': 'Covering figures, chart and what needs attention.',
    exceptions: 'Actions that are off course, late, moved, downgraded or not updated, and why.',
    'by-owner': 'Who has which actions, and how long they are past due.',
    'by-theme': 'The actions under the themes of their recommendations.',
    checks: 'What the checks found, for officers.',
  },
  title: 'Title of the plan',
  titleHint: 'Stands in the heading of each sheet.',
  day: 'Report date',
  period: 'Month in headings',
  periodOf: (day: PlainDate) => formatMonth(day),
  layingOut: 'Laying out the sheets…',
  draw: (count: number) => `Draw ${wordCount(count, 'sheet', 'sheets')}`,
  promise: 'Sheets drawn before are redrawn in place. Your own sheets are never touched.',
  drawing: 'Drawing the pack…',
  drawn: (names: readonly string[]) => `Drawn: ${listWithAnd(names)}.`,
  notUndoable: 'Undo does not reach this: sheets from before the pane was opened were drawn over.',
  change: (names: readonly string[]) => `${listWithAnd(names)} drawn`,
  changingDay: 'Changing the report date…',
  dayChanged: 'Report date changed',
  preview: {
    label: 'Preview',
    sheet: 'Sheet shown',
    nothingChosen: 'Choose at least one sheet.',
    pageOf: (sheet: string, page: number, of: number) => `${sheet}, page ${page} of ${of}`,
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
    enlarge: 'Enlarge',
    whole: 'Whole page',
  },
} as const;
