import { listWithAnd } from '../core/wording/words.js';

/** Everything that the pane itself says, by screen. Findings and refusals have words of their own. */
export const WORDING = {
  app: 'Committee Pack',
  opening: 'Looking for an action plan in this workbook…',
  back: 'Back',
  stop: 'Stop',
  fault:
    'Something went wrong in Committee Pack itself. What was written before stays as it is. Close the pane and open it again.',
  tooOld:
    'This version of Excel is too old for Committee Pack. Use Excel 2021, Microsoft 365 or Excel on the web.',
  readOnly:
    'This plan was last saved by a newer Committee Pack, so it is shown but cannot be changed here. Close and open the workbook again to load the newest version.',
  partOf: (done: number, of: number) => `Part ${done} of ${of}`,

  undo: {
    button: 'Undo',
    lastChange: (label: string) => `Last change: ${label}`,
    working: 'Undoing the last change…',
    done: (label: string) => `Undone: ${label}`,
  },

  copy: { button: 'Copy', done: 'Copied', failed: 'Press Ctrl+C to copy' },

  tabs: {
    label: 'Parts of the plan',
    checks: 'Checks',
    progress: 'Progress',
    pack: 'Pack',
  },

  firstUse: {
    title: 'From an action plan to a committee pack',
    steps: [
      {
        title: 'Paste the plan',
        text: 'From Word, a PDF, a web page or another workbook, as it is.',
      },
      {
        title: 'See what is wrong',
        text: 'Missing owners and dates, ratings that do not fit, work that is past due but Green.',
      },
      {
        title: 'Draw the pack',
        text: 'Appendix and summary as sheets, ready for A4, in colour or grey.',
      },
    ],
    promise:
      'Everything stays in this workbook, in plain tables. Nothing is sent anywhere. Nothing is written before you agree, and changes can be undone.',
    begin: 'Begin',
  },

  start: {},
  bringIn: {},
  bind: {},

  plan: {
    asAt: (day: string) => `As at ${day}`,
    countedBy: { action: 'by action', recommendation: 'by recommendation', statement: 'by rating' },
    details: 'Plan details',
    more: 'More',
    ratings: (parts: readonly string[]) => `Ratings: ${listWithAnd(parts)}.`,
  },
  details: {},
  checks: {},
  progress: {},
  pack: {},
} as const;
