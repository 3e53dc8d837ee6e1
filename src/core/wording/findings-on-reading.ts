import type { Finding } from '../checks/finding.js';
import { countFact, fact, quoted, withFact } from './facts.js';
import type { ReadingCode, WordingOf } from './finding-words.js';
import { nameSubject } from './name-subject.js';
import { wordPartNotRead } from './part-not-read.js';
import { wordPlace } from './word-place.js';
import { wordCount } from './words.js';

/** What reading a document reports: nothing of it is lost, but some of it needs a person. */
export const FINDINGS_ON_READING: Readonly<Record<ReadingCode, WordingOf>> = {
  'columns-not-found': (finding) =>
    fact(finding, 'heading') === '' ? headingsUnknown(finding) : columnGone(finding),
  'headings-from-above': (finding) => ({
    says: `A table of ${wordCount(countFact(finding, 'rows'), 'row', 'rows')}${lineOf(finding)}${withFact(finding, 'section', (section) => `, under ${quoted(section)},`)} has no headings and was read by those of the table above.`,
    why: 'Its columns hold the same kinds of things, in the same order.',
    doThis: 'Compare its first row with the document.',
  }),
  'refs-begin-again': (finding) =>
    fact(finding, 'under') === 'recommendation'
      ? numbersOfActions(finding)
      : numbersByTheme(finding),
  'row-incomplete': (finding) => ({
    says: `${nameSubject(finding.about)} has no ${missingPart(finding)}.`,
    why: 'A page break or a merged cell may have cut the row; what is there was kept.',
    doThis: 'Compare it with the document and fill in what is missing.',
  }),
  'scheme-to-confirm': (finding) => ({
    says: `The ratings were read as ${fact(finding, 'scheme') || 'a scheme of the council’s own'}, but colours mean different things in different councils.`,
    why: 'The counts and the key depend on what each rating means.',
    doThis: 'Look at the key and confirm it, or correct it.',
  }),
  'differs-from-statement': (finding) => ({
    says: `The row of ${rowOf(finding)} now differs from statement ${fact(finding, 'statement')}, which was printed for it.`,
    why: 'What the row says is counted for it in place of the statement.',
    doThis: 'Leave it so if it was meant; otherwise put back what stood in the row.',
  }),
  'text-not-understood': (finding) => ({
    says: `${placeOf(finding)}a piece of text fits no record: ${quoted(fact(finding, 'text'))}.`,
    why: 'It was kept, but it is not part of the plan.',
    doThis: 'Copy it to where it belongs, or leave it out.',
  }),
  'text-struck-through': (finding) => ({
    says: `${placeOf(finding)}${quoted(fact(finding, 'text'))} is struck through${withFact(finding, 'kept', (kept) => `, and ${quoted(kept)} was read in its place`)}.`,
    why: 'What is struck through no longer stands, yet it may be what was first agreed.',
    doThis: 'Compare it with the document, and put back what should count.',
  }),
  'rating-contradicts-fill': (finding) => ({
    says: `${placeOf(finding)}the rating says ${quoted(fact(finding, 'rating'))}, but its colour is that of ${quoted(fact(finding, 'seems'))}.`,
    why: 'The word was read; one of the two was probably not brought up to date.',
    doThis: 'Find out which is meant, and correct the rating if it is the colour.',
  }),
  'dates-not-matched': (finding) => ({
    says: `${placeOf(finding)}${wordCount(countFact(finding, 'parts'), 'line', 'lines')} of actions stand beside ${wordCount(countFact(finding, 'dates'), 'date', 'dates')}.`,
    why: 'It is not clear which date belongs to which, so they were kept together as one action.',
    doThis: 'Part them where they are separate actions, each with its date.',
  }),
  'part-not-read': wordPartNotRead,
  'look-not-read': lookNotRead,
  'further-table': (finding) => ({
    says: `A further table of ${wordCount(countFact(finding, 'rows'), 'row', 'rows')}${lineOf(finding)}${withFact(finding, 'section', (section) => `, under ${quoted(section)},`)} was not brought in.`,
    why: 'One table is read at a time, so that nothing is mixed up.',
    doThis: 'If it is part of the plan, paste it separately.',
  }),
  'columns-interleaved': (finding) => ({
    says: `${placeOf(finding)}a table with the headings ${quoted(fact(finding, 'headings'))} lost its columns when it was copied, so its rows cannot be told apart.`,
    why: 'Nothing of it was brought in, because nothing is made up.',
    doThis: 'Open the file itself here, or copy the table from Word, Excel or a web page.',
  }),
  'nothing-to-read': () => ({
    says: 'There is nothing to read.',
    why: 'What was given is empty, or holds no text.',
    doThis: 'Copy the whole plan again, or choose another file.',
  }),
  'no-plan-found': () => ({
    says: 'No action plan and no list of recommendations was found in this document.',
    why: 'Nothing was brought in, because nothing is made up.',
    doThis: 'Copy the table of actions itself, with its row of headings.',
  }),
  'candidate-recommendation': (finding) => ({
    says: `${placeOf(finding)}this may be a recommendation: ${quoted(fact(finding, 'text'))}.`,
    why: 'It was not brought in without your yes.',
    doThis: 'Bring it in if it belongs to the plan.',
  }),
};

const NOT_READ: Readonly<Record<string, { readonly says: string; readonly why: string }>> = {
  merged: {
    says: 'This version of Excel does not say which cells are merged.',
    why: 'A cell that is merged over several rows was read in the first of them alone.',
  },
  struck: {
    says: 'In some cells a part of the text is struck through; Excel does not say which.',
    why: 'All of their text was read, also what no longer stands.',
  },
  colours: {
    says: 'Rules colour some cells of this sheet; the colours that they give were not read.',
    why: 'A rating that only such a colour shows is not in the plan.',
  },
};

const NOT_READ_AT_ALL = {
  says: 'Not all of how the sheet’s cells look could be read.',
  why: 'What only their look says is not in the plan.',
};

function lookNotRead(finding: Finding) {
  const { says, why } = NOT_READ[fact(finding, 'look')] ?? NOT_READ_AT_ALL;
  return { says, why, doThis: 'Compare what was read with the sheet.' };
}

function headingsUnknown(finding: Finding) {
  return {
    says: `The table${lineOf(finding)} has no headings that say what its columns hold.`,
    why: 'Its columns can be told only by what stands in them, or not at all.',
    doThis: 'Say what each column holds, or give the table a row of headings.',
  };
}

function columnGone(finding: Finding) {
  return {
    says: `The table no longer has the column ${quoted(fact(finding, 'heading'))}.`,
    why: 'What stood in it is missing from the figures and from the pack.',
    doThis: 'Undo its deletion, or choose another column for it.',
  };
}

const numbersByTheme: WordingOf = (finding) => ({
  says: `The numbers begin again under each of ${wordCount(countFact(finding, 'count'), 'theme', 'themes')}, so each theme was given a letter: ${fact(finding, 'letters')}.`,
  why: 'A ref must name one record, or an update reaches the wrong one.',
  doThis: 'Give each record a ref of its own in the document, or keep the letters.',
});

const numbersOfActions: WordingOf = (finding) => ({
  says: `The numbers of actions begin again under each of ${wordCount(countFact(finding, 'count'), 'recommendation', 'recommendations')}, so the recommendation’s ref was put before them: 2.1.`,
  why: 'A ref must name one action, or an update reaches the wrong one.',
  doThis: 'Nothing needs doing; the document’s numbers are the last parts of the refs.',
});

function missingPart(finding: Finding): string {
  return fact(finding, 'missing') || fact(finding, 'lacks') || 'text';
}

function rowOf({ about }: Finding): string {
  return about.action === undefined ? 'the update' : `action ${about.action}`;
}

/** " on line 12" after what stands there. */
function lineOf({ about }: Finding): string {
  if (about.place) return ` on ${wordPlace(about.place)}`;
  return about.line === undefined ? '' : ` on line ${about.line}`;
}

/** "On line 12 ", "On page 3, line 12, "; a sentence that begins without a place begins with a capital. */
function placeOf({ about }: Finding): string {
  if (about.place) return `On ${wordPlace(about.place)}, `;
  return about.line === undefined ? 'In the document ' : `On line ${about.line} `;
}
