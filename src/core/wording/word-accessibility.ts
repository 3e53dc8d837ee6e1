import type {
  AccessibilityFinding,
  AccessibilityRuleId,
  Facts,
} from '../accessibility/accessibility-finding.js';
import { addressOf } from '../sheet/address.js';
import { listWithAnd } from './words.js';

interface AccessibilityWords {
  /** What is so: one sentence. */
  readonly says: string;
  /** What to do about it: one sentence. */
  readonly doThis: string;
}

/** The finding in plain words; its place is worded by `wordCells`. */
export function wordAccessibility({
  rule,
  facts,
  unsure,
}: AccessibilityFinding): AccessibilityWords {
  return WORDS[rule](facts, unsure === true);
}

/** "Appendix 1, B3:B9 and D4"; "the workbook" where it is about no sheet. */
export function wordCells({ sheet, cells }: AccessibilityFinding): string {
  if (sheet === null) return 'the workbook';
  const addresses = cells.map(addressOf);
  return addresses.length === 0 ? sheet : `${sheet}, ${listWithAnd(addresses, 5)}`;
}

const words = (says: string, doThis: string): AccessibilityWords => ({ says, doThis });

type WordsOf = (facts: Facts, unsure: boolean) => AccessibilityWords;

const WORDS: Readonly<Record<AccessibilityRuleId, WordsOf>> = {
  'workbook-title': () =>
    words('The workbook has no title.', 'Give it one under File, Info, Properties, Title.'),
  'sheet-name': () =>
    words(
      'The sheet has the name that Excel gave it.',
      'Rename it so that its name says what it holds.',
    ),
  'sheet-title': () =>
    words(
      'Cell A1 holds no title of the sheet.',
      'Write in A1 what the sheet shows, and begin its tables further down.',
    ),
  'empty-sheet': () => words('Nothing stands on the sheet.', 'Delete the sheet.'),
  'data-outside-table': () =>
    words(
      'These rows and columns are no table to Excel, so a screen reader cannot say their headings.',
      'Select them and choose Insert, Table, with the box for headers ticked.',
    ),
  'header-row': ({ table, headers }) =>
    headers === 0
      ? words(
          `The table ${table} shows no header row.`,
          'Tick Header Row under Table Design and write a heading over each column.',
        )
      : words(
          `A second row of headings seems to stand over the table ${table}.`,
          'Put both headings of a column into the one header row.',
        ),
  headings: ({ table, heading }) =>
    heading === undefined
      ? words(
          `Columns of the table ${table} have no heading of their own.`,
          'Write over each column what it holds.',
        )
      : words(
          `The heading “${heading}” of the table ${table} differs from another by its number alone.`,
          'Write over each column what sets it apart.',
        ),
  'table-name': ({ table }) =>
    words(
      `The table has the name that Excel gave it, ${table}.`,
      'Name it under Table Design by what it holds.',
    ),
  'merged-cells': (_facts, unsure) =>
    unsure
      ? words(
          'Whether cells are merged here cannot be told in this Excel.',
          'Select the sheet and see whether Merge & Center is pressed.',
        )
      : words(
          'Cells are merged, which makes screen readers lose their place.',
          'Unmerge them and write the text into each cell that it is about.',
        ),
  'blank-rows': ({ table }) =>
    table === undefined
      ? words(
          'Several blank rows follow one another.',
          'Delete all but one, and make rows higher where you want white space.',
        )
      : words(
          `The table ${table} has blank rows, which can be taken for its end.`,
          'Delete them, and make rows higher where you want white space.',
        ),
  'blank-columns': () =>
    words(
      'The column is blank between others, and can be taken for their end.',
      'Delete it, and make columns wider where you want white space.',
    ),
  'cut-text': ({ side }, unsure) => {
    const says = unsure ? 'may be' : 'is';
    if (side === 'figures')
      return words('The column is too narrow for its figures.', 'Make the column wider.');
    if (side === 'limit')
      return words(
        `The end of the text ${says} cut off, as Excel lets no row be higher.`,
        'Shorten the text, or part it over several rows.',
      );
    return side === 'below'
      ? words(`The end of the text ${says} cut off by the row’s height.`, 'Make the row higher.')
      : words(
          `The end of the text ${says} cut off by the next cell.`,
          'Wrap the text or make the column wider.',
        );
  },
  contrast: ({ colour, fill, ratio, needed }) =>
    words(
      `Text of ${colour} on ${fill} has a contrast of ${ratio} to 1; ${needed} to 1 is needed.`,
      'Make the text darker or its fill lighter, or the other way round.',
    ),
  'colour-alone': ({ text }, unsure) =>
    unsure
      ? words(
          `“${text}” stands in several colours, which seem to say more than the word does.`,
          'Write into each cell what its colour means.',
        )
      : words(
          text === ''
            ? 'Colour alone says what these cells mean.'
            : `“${text}” means what its colour says, and no word says it.`,
          'Write into each cell what its colour means, such as Red or Green.',
        ),
  'coloured-by-rules': () =>
    words(
      'Rules colour cells here, and Excel does not tell in which colours.',
      'See that each coloured cell says the same in words, and can be read on its colour.',
    ),
  'alt-text': ({ kind, name }, unsure) =>
    words(
      unsure
        ? `Excel does not tell whether the ${kind} “${name}” has alternative text.`
        : `The ${kind} “${name}” has no alternative text.`,
      kind === 'chart'
        ? 'Right-click it and choose View Alt Text, or write its title and figures into a cell beside it.'
        : 'Right-click it, choose View Alt Text, and write what it shows.',
    ),
  'reading-order': ({ table, what }) =>
    what === 'away'
      ? words(
          `The table ${table} does not begin in column A, where reading begins.`,
          'Move it to column A.',
        )
      : words(
          `Something stands to the right of the table ${table}, where it is easily missed.`,
          'Move it under the table, or over it.',
        ),
  hidden: ({ what }) =>
    what === 'sheet'
      ? words('The sheet is hidden.', 'Show it, or delete it from the copy that you send out.')
      : words(
          `There are hidden ${what}, which some programs read out all the same.`,
          `Show them, or delete them from the copy that you send out.`,
        ),
  'small-text': ({ size, smallest }) =>
    words(`There is text of ${size} points.`, `Make it ${smallest} points or larger.`),
  'header-not-repeated': ({ table, row }) =>
    words(
      `The table ${table} goes over a page, and its headings are printed on the first alone.`,
      `Choose Page Layout, Print Titles, and give row ${row} to be repeated at the top.`,
    ),
  'bare-link': () =>
    words(
      'A web address stands here in full, which is read out letter by letter.',
      'Write where it leads, and put the address behind these words with Insert, Link.',
    ),
};
