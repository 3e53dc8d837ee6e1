import { listWithAnd, wordNumber } from '../../core/wording/words.js';

/** How the pack's tabs are made one PDF by hand; Excel asks for no more than these three steps. */
const BY_HAND =
  'click the tab of its first sheet, hold Ctrl and click its other tabs, then choose File, Export (on a Mac or on the web: Print), PDF.';

export const PUBLISH_WORDS = {
  title: 'Word, web page, PDF',
  hint: 'Made on this machine from the sheets chosen above, drawn or not. Nothing is sent anywhere.',
  checksStay: 'The sheet of checks is for officers: it is left out.',
  nothingToPublish: 'Choose at least one sheet above that is not the checks.',
  forms: {
    docx: {
      button: 'Save as Word',
      about: 'With real tables, headings and the chart, for an agenda that is made in Word.',
      making: 'Making the Word document…',
    },
    html: {
      button: 'Save as web page',
      about: 'One page for the council’s website that screen readers can follow.',
      making: 'Making the web page…',
    },
    pdf: {
      button: 'Save workbook as PDF',
      making: 'Excel is printing the workbook…',
    },
  },
  pdf: {
    holds: (ofPack: readonly string[], others: readonly string[]) =>
      others.length === 0
        ? `Excel prints the workbook as it stands: ${listWithAnd(ofPack)}.`
        : `Excel prints the whole workbook as it stands, not the pack alone: ${listWithAnd(ofPack)}, and also ${listWithAnd(others)}.`,
    packAlone: `For the pack alone, ${BY_HAND}`,
    byHand: `This Excel makes no PDF for an add-in. To make one yourself, ${BY_HAND}`,
    notDrawn: 'A PDF shows what stands in the workbook: draw the pack first.',
  },
  made: {
    said: (name: string) => `Made: “${name}”.`,
    handedOver: (name: string, size: string) =>
      `“${name}” (${size}) was handed over for saving. Look in your Downloads folder, or where you were asked to put it.`,
    again: 'Save it again',
    nothingCame: 'If no file came, copy instead:',
    cannotSave: (name: string) =>
      `“${name}” is ready. Excel on a Mac or an iPad lets no add-in save a file, so copy it instead:`,
    forWord: 'Copy for Word',
    wordHint: 'Paste it into an empty document turned to landscape. The chart is not copied.',
    source: 'Copy the page’s HTML',
    sourceHint: 'Paste it into the website’s editor, or into a text file that ends in .html.',
  },
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${wordNumber(Math.max(1, Math.round(bytes / 1_000)))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
} as const;
