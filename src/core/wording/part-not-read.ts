import { LEFT_OUT, type LeftOut } from '../grid/grid.js';
import { countFact, fact, quoted, withFact } from './facts.js';
import type { FindingWords, WordingOf } from './finding-words.js';
import { wordCount } from './words.js';

type Words = (sheet: string, cells: string, count: number) => FindingWords;

const LOOK =
  'Look at them in the workbook, and type the rating into each where the colour gives it.';

const WORDS: Readonly<Record<LeftOut['what'], Words>> = {
  'hidden-sheet': (sheet) => ({
    says: `A hidden sheet${sheet} was not read.`,
    why: 'What nobody sees in the workbook must not reach a committee unasked.',
    doThis: 'If it holds part of the plan, show it in Excel, save, and bring the file in again.',
  }),
  'sheet-without-cells': (sheet) => ({
    says: `A sheet${sheet} holds a chart and no cells, and was not read.`,
    why: 'Only cells say what a plan holds.',
    doThis: 'Nothing, if the chart only shows what the plan says.',
  }),
  'colour-rules': (sheet, cells) => ({
    says: `The colour of ${cells} on a sheet${sheet} was not read.`,
    why: 'A rule gives it that depends on today’s date, on other sheets, or on what cannot be worked out here.',
    doThis: LOOK,
  }),
  icons: (sheet, cells) => ({
    says: `The icons beside ${cells} on a sheet${sheet} were not read.`,
    why: 'What an icon stands for is not written in the workbook.',
    doThis: LOOK,
  }),
  formulas: (sheet, cells) => ({
    says: `${cells} with a formula on a sheet${sheet} had no result, and were left blank.`,
    why: 'The program that wrote the file did not work them out.',
    doThis: 'Open the workbook in Excel, save it, and bring it in again.',
  }),
  'closed-part': (name) => ({
    says: `A part of the page${name} was closed, and nothing of it came along.`,
    why: 'A browser copies only the parts of a page that are open.',
    doThis: 'Open every part on the page, and copy it again.',
  }),
  'further-pages': (words) => ({
    says: `The page shows part of a list${words} and the rest was not read.`,
    why: 'The page shows some of its rows at a time.',
    doThis: 'Show all of its rows, and copy the page again.',
  }),
  pictures: (_, cells) => ({
    says: `The pictures in ${cells} were not read.`,
    why: 'The page has no words for them.',
    doThis: 'Look at them on the page, and type what each says, such as its rating.',
  }),
  diagrams: (_, __, count) => ({
    says: `The document’s ${wordCount(count, 'diagram or chart', 'diagrams and charts')} ${count === 1 ? 'was' : 'were'} not read.`,
    why: 'What stands in boxes and arrows has no order in which it could be read.',
    doThis: 'If one of them holds part of the plan, type it into a table.',
  }),
  comments: (_, __, count) => ({
    says: `${wordCount(count, 'comment', 'comments')} in the margin of the document ${count === 1 ? 'was' : 'were'} not read.`,
    why: 'Comments are asides about the plan, and no part of it.',
    doThis: 'Read them in Word; what belongs to the plan should stand in its text.',
  }),
};

export const wordPartNotRead: WordingOf = (finding) => {
  const what = LEFT_OUT.find((each) => each === fact(finding, 'what')) ?? 'hidden-sheet';
  const count = countFact(finding, 'count');
  const cells = wordCount(count, 'cell', 'cells');
  return WORDS[what](
    withFact(finding, 'sheet', (sheet) => `, ${quoted(sheet)},`),
    cells,
    count,
  );
};
