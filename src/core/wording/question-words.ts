import type { Choice, Question, QuestionKind } from '../intake/plan-reading.js';
import { dateInOrder } from './date-in-order.js';
import { countFact, fact, quoted, withFact } from './facts.js';
import { nameColour } from './name-colour.js';
import { wordPlace } from './word-place.js';
import { wordCount, wordNumber } from './words.js';

export interface WordsOfKind {
  readonly asks: string;
  readonly why: string;
  readonly answer: (choice: Choice) => string;
  /** What an answer takes to be so, as it goes on after "Assumed: ". */
  readonly assumed: (choice: Choice) => string;
}

/** Every kind of question has its words, whole even where a fact is not known. */
export const QUESTION_WORDS: Readonly<Record<QuestionKind, (question: Question) => WordsOfKind>> = {
  'fill-means': fillMeans,
  'hidden-rows': hiddenRows,
  'hidden-columns': hiddenColumns,
  'date-order': dateOrder,
  'which-table': whichTable,
  candidates,
  'key-means': keyMeans,
  'which-rating': whichRating,
};

function fillMeans(question: Question): WordsOfKind {
  const colour = wordColour(fact(question, 'colour'));
  const cells = wordCount(countFact(question, 'cells') || 1, 'cell is', 'cells are');
  return {
    asks: `Which rating does ${colour} stand for?`,
    why: `${cells} filled with it${inColumn(question)}, and no word there says a rating.`,
    answer: ({ id, name }) => (id === 'none' ? 'No rating: it means something else' : name || id),
    assumed: ({ id, name }) => `${colour} stands for ${id === 'none' ? 'no rating' : name || id}`,
  };
}

function hiddenRows(question: Question): WordsOfKind {
  const rows = countFact(question, 'rows') || question.lines.length;
  const begins = rows === 1 ? 'It begins' : 'The first begins';
  return hidden(rows, rows === 1 ? 'the hidden row' : `the ${wordNumber(rows)} hidden rows`, {
    text: fact(question, 'text'),
    says: (text) => ` ${begins} ${text}.`,
  });
}

function hiddenColumns(question: Question): WordsOfKind {
  const columns = countFact(question, 'columns') || 1;
  const named = columns === 1 ? 'the hidden column' : `the ${wordNumber(columns)} hidden columns`;
  return hidden(columns, named, {
    text: fact(question, 'text'),
    says: (text) => ` ${columns === 1 ? 'Its heading is' : 'Their headings are'} ${text}.`,
  });
}

interface FirstWords {
  readonly text: string;
  readonly says: (text: string) => string;
}

/** Somebody hid them by hand, by a filter or by an outline; why, the file does not say. */
function hidden(count: number, named: string, { text, says }: FirstWords): WordsOfKind {
  const hides = count === 1 ? 'It is' : 'They are';
  return {
    asks: belongs(count, named),
    why: `${hides} hidden in the document, which does not say why.${text === '' ? '' : says(quoted(text))}`,
    answer: ({ id }) => yesOrNo(id, count),
    assumed: ({ id }) => broughtOrLeft(id, count, named),
  };
}

function dateOrder(question: Question): WordsOfKind {
  const text = fact(question, 'text');
  const cells = countFact(question, 'cells');
  const example = (id: string): string => {
    const day = dateInOrder(text, id);
    return day === '' ? '' : `: ${day}`;
  };
  return {
    asks: `Do dates${text === '' ? '' : ` such as ${quoted(text)}`} begin with the day or with the month?`,
    why: `${cells === 0 ? 'Some dates' : wordCount(cells, 'date', 'dates')}${inColumn(question)} can be read both ways.`,
    answer: ({ id }) =>
      id === 'leave-open'
        ? 'I cannot tell: leave these dates unread'
        : `${id === 'month-first' ? 'Month' : 'Day'} first${example(id)}`,
    assumed: ({ id }) =>
      id === 'leave-open'
        ? 'dates that can be read both ways are left unread'
        : `dates begin with the ${id === 'month-first' ? 'month' : 'day'}`,
  };
}

function whichTable({ choices }: Question): WordsOfKind {
  return {
    asks: `Which of the ${wordNumber(choices.length)} tables is the plan?`,
    why: 'Each of them could be it. One is read at a time, so that nothing is mixed up.',
    answer: (choice) =>
      choice.name ? `${choice.name} (${placeOf(choice)})` : `The table on ${placeOf(choice)}`,
    assumed: (choice) => `the plan is the table on ${placeOf(choice)}${withName(choice.name)}`,
  };
}

const placeOf = ({ id, place }: Choice): string => (place ? wordPlace(place) : `line ${id}`);

function candidates(question: Question): WordsOfKind {
  const count = countFact(question, 'count') || question.lines.length;
  const isList = fact(question, 'what') === 'list';
  const [one, many] = isList ? ['entry', 'entries'] : ['resolution', 'resolutions'];
  const named = count === 1 ? `this ${one}` : `these ${wordNumber(count)} ${many}`;
  const asked = isList
    ? 'A list of the document may be recommendations, or something else.'
    : `${count === 1 ? 'It asks' : 'They ask'} a committee to decide something, which is seldom part of a plan.`;
  const first = withFact(
    question,
    'text',
    (text) => ` ${count === 1 ? 'It' : 'The first'} is ${quoted(text)}.`,
  );
  return {
    asks: belongs(count, named, ` as ${count === 1 ? 'a recommendation' : 'recommendations'}`),
    why: `${asked}${first}`,
    answer: ({ id }) => yesOrNo(id, count),
    assumed: ({ id }) => broughtOrLeft(id, count, named),
  };
}

function keyMeans(question: Question): WordsOfKind {
  const of = (name: string): string => withFact(question, name, quoted) || 'another meaning';
  const rating = withFact(question, 'rating', quoted) || 'a rating';
  return {
    asks: `Does ${rating} mean what the key in the document says?`,
    why: `The key says ${of('key')}; elsewhere it usually means ${of('usual')}.`,
    answer: ({ id }) =>
      id === 'as-usual' ? `No, as usual: ${of('usual')}` : `Yes, as the key says: ${of('key')}`,
    assumed: ({ id }) => `${rating} means ${of(id === 'as-usual' ? 'usual' : 'key')}`,
  };
}

function whichRating(question: Question): WordsOfKind {
  const columns = countFact(question, 'columns') || question.choices.length;
  const named = ({ id, name }: Choice): string => quoted(name ?? `column ${Number(id) + 1}`);
  return {
    asks: 'Which column rates the progress?',
    why: `${wordCount(columns, 'column holds', 'columns hold')} ratings. One is counted; the others are kept out of the figures.`,
    answer: named,
    assumed: (choice) => `the ratings of the plan are those of ${named(choice)}`,
  };
}

/** "light green (#92D050)": a colour is never shown by itself alone. */
function wordColour(code: string): string {
  return code === '' ? 'a colour' : `${nameColour(code)} (${code.toUpperCase()})`;
}

const inColumn = (question: Question): string =>
  withFact(question, 'column', (heading) => ` in ${quoted(heading)}`);

const withName = (name = ''): string => (name === '' ? '' : `, ${quoted(name)}`);

/** "Do the 3 hidden rows belong to the plan?" */
const belongs = (count: number, named: string, as = ''): string =>
  `${count === 1 ? 'Does' : 'Do'} ${named} belong to the plan${as}?`;

const yesOrNo = (id: string, count: number): string =>
  `${id === 'bring-in' ? 'Yes, bring' : 'No, leave'} ${count === 1 ? 'it' : 'them'} ${id === 'bring-in' ? 'in' : 'out'}`;

const broughtOrLeft = (id: string, count: number, named: string): string =>
  `${named} ${count === 1 ? 'is' : 'are'} ${id === 'bring-in' ? 'brought in' : 'left out'}`;
