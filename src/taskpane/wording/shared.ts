import { wordCount, wordNumber } from '../../core/wording/words.js';

/**
 * What the pane says on every screen. This folder holds all of the pane's words, a file a screen, so
 * that each loads with its screen; findings and refusals have words of their own (core/wording,
 * workbook/word-refusal.ts).
 */
export const WORDING = {
  app: 'Committee Pack',
  opening: 'Looking for an action plan in this workbook…',
  reading: 'Reading the plan…',
  readAgain: (read: {
    readonly recommendations: number;
    readonly actions: number;
    readonly updates: number;
  }) =>
    `Read again: ${wordCount(read.recommendations, 'recommendation', 'recommendations')}, ${wordCount(read.actions, 'action', 'actions')}, ${wordCount(read.updates, 'update', 'updates')}.`,
  showAll: 'Show all',
  back: 'Back',
  goingToCell: 'Going to the cell…',
  stop: 'Stop',
  stopping: 'Stopping…',
  dock: 'What happened last',
  fault:
    'Something went wrong in Committee Pack itself. What was written before stays as it is. Close the pane and open it again.',
  readOnly:
    'This plan was last saved by a newer Committee Pack, so it is shown but cannot be changed here. Close and open the workbook again to load the newest version.',
  partOf: (done: number, of: number) => `Part ${done} of ${of}`,

  undo: {
    button: 'Undo',
    what: (label: string) => `Undo: ${label}`,
    canBeUndone: (label: string) => `Can be undone: ${label}`,
    working: 'Undoing the last change…',
    done: (label: string) => `Undone: ${label}`,
  },

  copy: { button: 'Copy', done: 'Copied', failed: 'Press Ctrl+C to copy' },

  portions: { more: (n: number) => `Show ${wordNumber(n)} more` },
} as const;
