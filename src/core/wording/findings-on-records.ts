import type { Finding } from '../checks/finding.js';
import { countFact, fact, quoted, withFact } from './facts.js';
import type { RecordCode, WordingOf } from './finding-words.js';
import { nameColour } from './name-colour.js';
import { nameSubject } from './name-subject.js';
import { listWithAnd, wordCount, wordNumber } from './words.js';

const DAYS_IN_A_MONTH = 30.44;

export const FINDINGS_ON_RECORDS: Readonly<Record<RecordCode, WordingOf>> = {
  'rating-not-recognised': (finding) => ({
    says: `${nameSubject(finding.about)} is rated ${quoted(fact(finding, 'value'))}, which is not one of this plan’s ratings.`,
    why: 'It counts as not rated until someone decides.',
    doThis: finding.suggestion
      ? `If ${finding.suggestion.value} is meant, accept the suggestion; otherwise choose a rating.`
      : 'Choose one of the plan’s ratings, or add this one to its key.',
  }),
  'rating-missing': (finding) =>
    fact(finding, 'colour') !== ''
      ? ratedByColour(finding)
      : fact(finding, 'fills') !== ''
        ? ratingsByColour(finding)
        : {
            says: `${nameSubject(finding.about)} has no rating.`,
            why: 'It counts as not rated, and the totals show it so.',
            doThis: 'Ask its owner for a rating, or leave it as not rated.',
          },
  'rating-inherited': (finding) => ({
    says: inheritedSays(finding),
    why: 'Each of these actions is counted with its row’s rating, not with one of its own.',
    doThis: 'Count by statement if that is what the report means, or rate the actions one by one.',
  }),
  'rating-contradicts-status': (finding) => ({
    says: `${nameSubject(finding.about)} has the status ${quoted(fact(finding, 'status'))} but is rated ${fact(finding, 'rating')}.`,
    why: 'Members will ask which of the two is right.',
    doThis: 'Ask the owner, then correct the status or the rating.',
  }),
  'past-due-but-green': (finding) => ({
    says: `${nameSubject(finding.about)} was due ${dueWords(finding)} and is rated ${fact(finding, 'rating')}, but nothing says that it is complete.`,
    why: `At ${fact(finding, 'asAt')} it is ${lateness(finding)}.`,
    doThis: 'Ask the owner: is it complete, has the date moved, or should the rating change?',
  }),
  'past-due': (finding) => ({
    says: `${nameSubject(finding.about)} was due ${dueWords(finding)} and is not complete.`,
    why: `At ${fact(finding, 'asAt')} it is ${lateness(finding)}.`,
    doThis: 'Ask the owner for a completion date or a revised deadline.',
  }),
  'owner-missing': ({ about }) => ({
    says: `${nameSubject(about)} has no owner.`,
    why: 'Nobody is named to answer for it.',
    doThis: 'Enter the post that answers for it.',
  }),
  'due-missing': ({ about }) => ({
    says: `${nameSubject(about)} has no due date.`,
    why: 'Without one it can never be shown as late.',
    doThis: 'Enter a date, or “Ongoing” if the work has no end.',
  }),
  'due-not-a-date': (finding) => ({
    says: `The deadline of ${inSentence(finding)} is ${quoted(fact(finding, 'due'))}, which names no day.`,
    why: 'The words are kept, but lateness cannot be worked out from them.',
    doThis: 'Enter a date, a month or a quarter, or “Ongoing” if the work has no end.',
  }),
  'due-ambiguous': (finding) => ({
    says: `The deadline of ${inSentence(finding)}, ${quoted(fact(finding, 'due'))}, can be read in two ways.`,
    why: 'Day first or month first: the two are months apart, so neither was assumed.',
    doThis: 'Write the month as a word, such as “1 March 2019”.',
  }),
  'duplicate-ref': (finding) => ({
    says: `${wordCount(countFact(finding, 'count'), fact(finding, 'kind'), `${fact(finding, 'kind')}s`)} have the ref ${quoted(fact(finding, 'ref'))}.`,
    why: 'A ref is how a row is known from one report to the next, so each must be different.',
    doThis: 'Give each its own ref.',
  }),
  'action-without-recommendation': ({ about }) => ({
    says: `${nameSubject(about)} belongs to no recommendation.`,
    why: 'It is counted among the actions but under no recommendation.',
    doThis: 'Enter the ref of the recommendation that it serves.',
  }),
  'recommendation-without-action': (finding) =>
    finding.about.recommendation === undefined ? noActions(finding) : noAction(finding),
  'unknown-reference': (finding) => ({
    says: `${nameSubject(finding.about)} refers to ${fact(finding, 'kind') || 'recommendation'} ${quoted(fact(finding, 'ref'))}, which is not in the plan.`,
    why: 'The link leads nowhere, so what it says is not counted there.',
    doThis: 'Correct the ref, or add the missing row.',
  }),
  'text-too-long': (finding) => ({
    says: `The text of ${inSentence(finding)} has ${wordNumber(countFact(finding, 'length'))} characters; one cell of Excel holds ${wordNumber(countFact(finding, 'limit') || 32767)}.`,
    ...(fact(finding, 'field') === 'update'
      ? {
          why: 'It goes on in further rows of the table Updates; Actions shows only its beginning.',
          doThis: 'Shorten it if it should stand in one cell.',
        }
      : {
          why: 'Excel would refuse it or cut it short.',
          doThis: 'Shorten it, or move part of it to a note of its own.',
        }),
  }),
  'claim-contradicted': (finding) => ({
    says: `The sentence ${quoted(fact(finding, 'claim'))} does not agree with the table.`,
    why: withFact(finding, 'found', (found) => `The table says: ${found}`),
    doThis: 'Correct the sentence, or the ratings if they are out of date.',
  }),
  'claim-not-understood': (finding) => ({
    says: `The sentence ${quoted(fact(finding, 'claim'))} could not be checked.`,
    why:
      withFact(
        finding,
        'unclear',
        (words) => `These words leave open what is meant: ${quoted(words)}.`,
      ) || 'It names no rating and no number that could be counted.',
    doThis: 'Write it as a plain count, such as “12 of 13 actions are Green”, or check it by hand.',
  }),
  'update-missing': ({ about }) => ({
    says: `${nameSubject(about)} has no update.`,
    why: 'Others have been reported on; members will ask about this one.',
    doThis: 'Ask its owner for an update.',
  }),
  'completed-but-open': (finding) => ({
    says: `${nameSubject(finding.about)} is recorded as complete (${fact(finding, 'completed')}) and as still open (${fact(finding, 'open')}).`,
    why: 'It cannot be both, and the totals depend on which it is.',
    doThis: 'Correct the completion date, the percentage or the status.',
  }),
  'percent-out-of-range': (finding) => ({
    says: `${nameSubject(finding.about)} is ${fact(finding, 'percent')}% complete, which is not between 0 and 100.`,
    why: 'It is left as it was written.',
    doThis: 'Enter a percentage from 0 to 100.',
  }),
};

function inSentence({ about }: Finding): string {
  const name = nameSubject(about);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "Sept 2022 (by 30 September 2022)"; the day alone where it was written in full. */
function dueWords(finding: Finding): string {
  const [due, latest] = [fact(finding, 'due'), fact(finding, 'latest')];
  if (latest === '' || due === latest) return due;
  return due === '' ? latest : `${quoted(due)} (at the latest ${latest})`;
}

/** In whole months once there are two of them. */
function lateness(finding: Finding): string {
  const days = countFact(finding, 'daysLate');
  const months = Math.floor(days / DAYS_IN_A_MONTH);
  return months < 2
    ? `${wordCount(days, 'day', 'days')} late`
    : `${wordCount(months, 'month', 'months')} late`;
}

function inheritedSays(finding: Finding): string {
  const [actions, statements] = [countFact(finding, 'actions'), countFact(finding, 'statements')];
  const source =
    statements === 1
      ? 'a rating printed for a whole row'
      : `${wordNumber(statements)} ratings printed for whole rows`;
  return actions === 1
    ? `1 action has its rating from ${source}.`
    : `${wordNumber(actions)} actions have their ratings from ${source}.`;
}

function noAction({ about }: Finding) {
  return {
    says: `${nameSubject(about)} has no action.`,
    why: 'The report would show nothing being done about it.',
    doThis: 'Add an action, or say in the update why none is needed.',
  };
}

function noActions(finding: Finding) {
  const count = countFact(finding, 'recommendations');
  return {
    says: `The plan has ${wordCount(count, 'recommendation', 'recommendations')} and no actions.`,
    why: 'Progress is counted by recommendation.',
    doThis: 'Add actions when they are agreed; nothing needs doing until then.',
  };
}

/** One record of a table that is used where it stands. */
function ratedByColour(finding: Finding) {
  const { about, suggestion } = finding;
  const colour = nameColour(fact(finding, 'colour'));
  return {
    says: `${nameSubject(about)} has no rating in words: its cell is ${colour}.`,
    why: 'A colour means different things in different councils, so it counts as not rated.',
    doThis: suggestion
      ? `If ${suggestion.value} is meant, accept the suggestion; otherwise choose a rating.`
      : 'Choose the rating that the colour stands for.',
  };
}

/** A column of a table that is being brought in. */
function ratingsByColour(finding: Finding) {
  const count = countFact(finding, 'count');
  const colours = fact(finding, 'fills').split(', ').map(nameColour);
  return {
    says: `${wordCount(count, 'cell', 'cells')} of column ${quoted(finding.about.column ?? '')} ${count === 1 ? 'shows' : 'show'} a colour and no word: ${listWithAnd([...new Set(colours)])}.`,
    why: 'A colour means different things in different councils, so none of them is taken for a rating.',
    doThis: 'Say what each colour means, or leave them as not rated.',
  };
}
