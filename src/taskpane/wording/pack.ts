import { listWithAnd, wordCount } from '../../core/wording/words.js';

export const PACK_WORDS = {
  sheets: {
    legend: 'Sheets',
    all: 'Choose all for members',
    usual: 'Choose the usual two',
    upToDate: 'Up to date.',
  },
  about: {
    'appendix-1': 'Every action in detail',
    'rag-summary': 'Covering figures and chart',
    exceptions: 'Late, moved, off course: why',
    'by-owner': 'Who has what, and how late',
    'by-theme': 'The same, theme by theme',
    'audit-tables': 'For an audit committee',
    data: 'One plain table to publish',
    notes: 'How it was counted; contact',
    checks: 'For officers, not members',
  },
  headings: 'Titles and dates',
  meeting: 'Meeting and marking',
  houseStyle: 'House style',
  kept: 'Kept in the workbook once the pack is drawn.',
  layingOut: 'Laying out the sheets…',
  draw: (count: number) => `Draw ${wordCount(count, 'sheet', 'sheets')}`,
  promise: (isDrawn: boolean) =>
    isDrawn
      ? 'Redrawn in place. What you typed beside or below stays; your own sheets are never touched.'
      : 'In new sheets. Your own sheets are never touched.',
  drawing: 'Drawing the pack…',
  drawn: (names: readonly string[]) => `Drawn: ${sheetsInWords(names)}.`,
  change: (names: readonly string[]) => `${sheetsInWords(names)} drawn`,
  changingDay: 'Changing the report date…',
  dayChanged: 'Report date changed',
  preview: {
    label: 'Preview',
    sheet: 'Preview of',
    nothingChosen: 'Choose at least one sheet.',
    pageOf: (sheet: string, page: number, of: number) => `${sheet}, page ${page} of ${of}`,
    page: (page: number, of: number) => `${page} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
    enlarge: 'Enlarge',
    whole: 'Whole page',
    seenAs: 'See the colours',
    asPrinted: 'As printed in colour',
    sights: {
      grey: 'As printed in grey',
      protanopia: 'Without red cones (protanopia)',
      deuteranopia: 'Without green cones (deuteranopia)',
      tritanopia: 'Without blue cones (tritanopia)',
    },
  },
} as const;

/** More than three would fill the strip at the pane's foot. */
function sheetsInWords(names: readonly string[]): string {
  return names.length > 3 ? wordCount(names.length, 'sheet', 'sheets') : listWithAnd(names);
}
