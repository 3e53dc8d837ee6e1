import { wordRefusal } from '../workbook/word-refusal.js';
import type { Refusal } from '../workbook/refusal.js';
import type { Message } from './message/message.js';

/** What the commands of the ribbon say. */
export const NO_PLAN: Message = {
  heading: 'There is no action plan in this workbook yet.',
  sentences: [
    'Nothing was changed.',
    'Choose Open in the group Committee Pack on the Home tab, then paste a plan or pick a table of this workbook.',
  ],
};

export const FAULT: Message = {
  heading: 'Something went wrong inside Committee Pack.',
  sentences: [
    'This is a fault of the add-in, not of your plan; your tables are as they were.',
    'Open the pane with Open on the Home tab and try again there.',
  ],
};

export function sayRefusal(refusal: Refusal): Message {
  const { happened, safe, doThis } = wordRefusal(refusal);
  return { heading: happened, sentences: [safe, doThis] };
}

/** The sheet stands, and Excel would not bring it to the front. */
export function sayNotShown(sheet: string): Message {
  return {
    heading: `The sheet “${sheet}” is ready.`,
    sentences: ['Excel did not bring it to the front: choose its tab below the cells.'],
  };
}
