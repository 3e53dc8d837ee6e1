import { endsSentence, introducesList, startsLowerCase } from './sentence-flow.js';
import { splitPoints } from './split-points.js';

/** One action of a cell. `ref` as printed; absent where the action bears no number. */
export interface ActionText {
  readonly ref?: string;
  readonly text: string;
  readonly points: readonly string[];
  readonly strays: readonly string[];
}

export interface SplitActions {
  /** What stands before the first number: a remark, a label. Empty where nothing does. */
  readonly note: string;
  readonly actions: readonly ActionText[];
}

const LABEL = /^(?:(?:agreed |planned |proposed |key )?actions?|camau?(?: gweithredu)?)\s*[:–-]?$/i;
const ABOUT_ACTIONS = /\bactions?\b[^.]{0,40}:$/i;

/** A number that may begin an action, and where. */
interface Mark {
  readonly ref: string;
  readonly index: number;
  readonly end: number;
  readonly startsLine: boolean;
  readonly kind: 'number' | 'letter';
}

/** At the start of a line: "4." "4)" "(4)" "4.1" "A4:" "Action 4 –" "a)". */
const AT_LINE_START =
  /(?<=^|\n)(?:\*\*)?(?:(?:[Aa]ction|ACTION|Cam)\s*)?(?:(?<dotted>[A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?)(?:[.):]|(?=\*{0,2}\s+["'“‘(*]*\p{Lu}))|(?<number>[A-Z]{0,3}\d{1,3}[a-z]?)\s?[.):–]|\((?<bracketed>\d{1,3})\)|\(?(?<letter>[a-z])[.)])\*{0,2}\s+(?=["'“‘(*]*[\p{L}£])/gu;
/** Within a line only before a capital: "… Action: 1. Set up … 2. Publish …", "a) Agree … b) Sign …". */
const WITHIN_LINE =
  /(?<=[^\n][ (])(?:(?<dotted>\d{1,3}(?:\.\d{1,3}){1,3})[.)]?|(?<number>\d{1,3})[.)]|\(?(?<letter>[a-z])\))\s+(?=["'“‘]?\p{Lu})/gu;

/** What makes a number before a capital part of a sentence: "section 4. The", "ref 4) Then". */
const NAMES_ANOTHER =
  /\b(?:ref|rec|recommendations?|section|paragraph|para|page|part|phase|stage|tier|level|no|number|step|year|quarter|appendix|annex|item|objective|priority|q|s|and|or|to|of|in|for|by|at|from|than|about|over|under|version|v|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s*$/i;

/**
 * Parts the actions that stand in one cell. Numbers at the start of a paragraph begin actions;
 * numbers within one only where they count on. Bullets are actions where nothing introduces them,
 * else points of the action above. `paragraphsAreActions`: printed paragraphs without any mark may
 * be actions each (not where page breaks made the paragraphs).
 */
export function splitActions(text: string, paragraphsAreActions = true): SplitActions {
  const marks = actionMarks(text);
  const [first] = marks;
  if (!first) return { note: '', actions: unnumbered(text, paragraphsAreActions) };
  const note = text.slice(0, first.index).trim();
  if (isLeadIn(note, text.slice(first.end)) && marks.every(({ kind }) => kind === first.kind)) {
    return { note: '', actions: [withNumberedPoints(note, text, marks)] };
  }
  const actions = marks.map((mark, at): ActionText => {
    const end = marks[at + 1]?.index ?? text.length;
    return { ref: mark.ref, ...splitPoints(text.slice(mark.end, end).trim()) };
  });
  const earlier =
    note === '' || LABEL.test(note) || !isActionItself(note) ? [] : unnumbered(note, false);
  return { note: earlier.length > 0 ? '' : note, actions: [...earlier, ...actions] };
}

/** The pieces of a numbered text, numbers included; null where it does not begin with a number. */
export function numberedPieces(
  text: string,
): readonly { readonly ref: string; readonly text: string }[] | null {
  const marks = actionMarks(text);
  if (marks[0]?.index !== 0) return null;
  return marks.map(({ ref, index }, at) => ({
    ref,
    text: text.slice(index, marks[at + 1]?.index ?? text.length).trim(),
  }));
}

/** "Work with partners to: 1. agree …": the numbers count points, for they go on with the sentence. */
function isLeadIn(note: string, after: string): boolean {
  if (note === '' || LABEL.test(lastLine(note)) || ABOUT_ACTIONS.test(note)) return false;
  return (
    note.endsWith(':') &&
    (startsLowerCase(after) || introducesList(note)) &&
    !/\b(?:actions?)\s*:$/i.test(note)
  );
}

const lastLine = (text: string): string => text.split(/\n|(?<=[.!?])\s/).at(-1) ?? '';

/** Text before the first number is a remark, unless a bullet shows that it is an action. */
const isActionItself = (note: string): boolean => note.startsWith('•');

function withNumberedPoints(lead: string, text: string, marks: readonly Mark[]): ActionText {
  const points = marks.map((mark, at) =>
    text.slice(mark.end, marks[at + 1]?.index ?? text.length).trim(),
  );
  const split = splitPoints(lead);
  return { text: split.text, points: [...split.points, ...points], strays: split.strays };
}

function actionMarks(text: string): readonly Mark[] {
  const found = [
    ...[...text.matchAll(AT_LINE_START)].map((match) => markOf(match, true)),
    ...[...text.matchAll(WITHIN_LINE)].map((match) => markOf(match, false)),
  ].sort((a, b) => a.index - b.index);
  const marks: Mark[] = [];
  for (const mark of found)
    if (countsOn(mark, marks, text.slice(Math.max(0, mark.index - WORDS_BEFORE), mark.index)))
      marks.push(mark);
  const numbers = marks.filter(({ kind }) => kind === 'number');
  if (numbers.length > 0) return numbers;
  return marks.length > 1 ? marks : [];
}

/** So many characters before a number tell whether it begins an action. */
const WORDS_BEFORE = 120;

function markOf(match: RegExpExecArray, startsLine: boolean): Mark {
  const { dotted, number, bracketed, letter } = match.groups ?? {};
  return {
    ref: dotted ?? number ?? bracketed ?? letter ?? '',
    index: match.index,
    end: match.index + match[0].length,
    startsLine,
    kind: letter === undefined ? 'number' : 'letter',
  };
}

/** Whether a number goes on with the count, or may begin one. */
function countsOn(mark: Mark, marks: readonly Mark[], before: string): boolean {
  const last = marks.findLast(({ kind }) => kind === mark.kind);
  if (mark.startsLine) {
    return mark.kind === 'number' || mark.ref === (last ? nextLetter(last.ref) : 'a');
  }
  if (NAMES_ANOTHER.test(before)) return false;
  if (mark.kind === 'letter')
    return (
      mark.ref === (last ? nextLetter(last.ref) : 'a') &&
      (last !== undefined || before.endsWith(': '))
    );
  if (last) return isNext(last.ref, mark.ref);
  return (
    /[.!?]\s+$/.test(before) || (LABEL.test(lastLine(before.trim())) && /[:–-]\s*$/.test(before))
  );
}

const nextLetter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

/** "4.1" is followed by "4.2" or "5", "4" by "5". */
function isNext(last: string, ref: string): boolean {
  const split = (text: string): [string, number] => {
    const dot = text.lastIndexOf('.');
    return [text.slice(0, Math.max(dot, 0)), Number(text.slice(dot + 1))];
  };
  const [lastHead, lastTail] = split(last);
  const [head, tail] = split(ref);
  return head === lastHead && tail === lastTail + 1;
}

/** Begins a sentence that tells, and so goes on with the paragraph above. */
const TELLS =
  /^(?:this|these|the|it|we|they|a|an|in|there|however|also|as|our|following|both|once|all|subject|see|note|nb|then|where|when|if|lead|owner|by|responsible|timescale|deadline|due|target|rag|progress|mae|bydd|yn)\b/i;

function unnumbered(text: string, paragraphsAreActions: boolean): readonly ActionText[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const groups = groupLines(lines, paragraphsAreActions);
  return groups.map((group) => splitPoints(group.join('\n')));
}

function groupLines(
  lines: readonly string[],
  paragraphsAreActions: boolean,
): readonly (readonly string[])[] {
  const outer = lines.filter((line) => line.startsWith('•'));
  if (lines[0]?.startsWith('•') && outer.length > 1) {
    return groupBy(lines, (line) => line.startsWith('•')).map(([head = '', ...rest]) => [
      head.replace(/^•\s*/, ''),
      ...rest,
    ]);
  }
  if (lines[0]?.startsWith('•')) return [[lines[0].replace(/^•\s*/, ''), ...lines.slice(1)]];
  if (!paragraphsAreActions) return lines.length === 0 ? [] : [lines];
  return groupBy(lines, (line, above) => isParagraphOfItsOwn(line) && !above.endsWith(':'));
}

const isParagraphOfItsOwn = (line: string): boolean =>
  /^["'“‘*]*\p{Lu}/u.test(line) &&
  !TELLS.test(line.replace(/^\*+/, '')) &&
  (line.split(' ').length > 2 || endsSentence(line)) &&
  !/^[^:]{1,25}:/.test(line);

function groupBy(
  lines: readonly string[],
  begins: (line: string, above: string) => boolean,
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && !begins(line, last.at(-1) ?? '')) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
