import type { Finding } from '../checks/finding.js';
import { countFact, fact, quoted, withFact } from './facts.js';
import type { ReadingCode, WordingOf } from './finding-words.js';
import { nameSubject } from './name-subject.js';
import { wordCount } from './words.js';

/** What reading a document reports: nothing of it is lost, but some of it needs a person. */
export const FINDINGS_ON_READING: Readonly<Record<ReadingCode, WordingOf>> = {
  'columns-not-found': (finding) => ({
    says: `No column was found that holds ${withFact(finding, 'columns', (columns) => columns) || 'recommendations or actions'}.`,
    why: 'Without it the rows cannot be told apart.',
    doThis: 'Say what each column holds, or give the table a row of headings.',
  }),
  'row-incomplete': (finding) => ({
    says: `${nameSubject(finding.about)} is incomplete${withFact(finding, 'text', (text) => `: ${quoted(text)}`)}.`,
    why: 'A page break or a merged cell may have cut it; what is there was kept.',
    doThis: 'Compare it with the document and fill in what is missing.',
  }),
  'scheme-to-confirm': (finding) => ({
    says: `The ratings look like ${withFact(finding, 'scheme', quoted) || 'a scheme of the council’s own'}${withFact(finding, 'value', (value) => `, but ${quoted(value)} means different things in different councils`)}.`,
    why: 'The counts and the key depend on what each rating means.',
    doThis: 'Look at the key and confirm it, or correct it.',
  }),
  'differs-from-statement': (finding) => ({
    says: `${nameSubject(finding.about)} is rated ${quoted(fact(finding, 'value'))} in its row, but its text says ${quoted(fact(finding, 'statement'))}.`,
    why: 'Only one of the two can be counted: the row’s was.',
    doThis: 'Correct the rating or the text.',
  }),
  'text-not-understood': (finding) => ({
    says: `${placeOf(finding)}a piece of text fits no record: ${quoted(fact(finding, 'text'))}.`,
    why: 'It was kept, but it is not part of the plan.',
    doThis: 'Copy it to where it belongs, or leave it out.',
  }),
  'further-table': (finding) => ({
    says: `The document has ${countFact(finding, 'count') > 1 ? `${wordCount(countFact(finding, 'count'), 'further table', 'further tables')} that were` : 'a further table that was'} not brought in.`,
    why: 'One table is read at a time, so that nothing is mixed up.',
    doThis: 'If it is part of the plan, paste it separately.',
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

/** "On line 12 "; a sentence that begins without a place begins with a capital. */
function placeOf({ about }: Finding): string {
  return about.line === undefined ? 'In the document ' : `On line ${about.line} `;
}
