import type { TextRun } from './page-content.js';

/** Words that stand on one line, from left to right. */
export interface Line {
  readonly runs: readonly TextRun[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Runs as lines, from the top; what is raised or lowered a little belongs to its line. */
export function linesOf(runs: readonly TextRun[]): readonly Line[] {
  const sorted = [...runs].sort((a, b) => a.base - b.base || a.left - b.left);
  const rows: TextRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && row.some((other) => sharesLine(other, run))) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.left - b.left)));
}

const sharesLine = (a: TextRun, b: TextRun): boolean =>
  Math.abs(a.base - b.base) < 0.45 * Math.max(a.size, b.size);

export function lineOf(runs: readonly TextRun[]): Line {
  const largest = Math.max(...runs.map(({ size }) => size));
  return {
    runs,
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    base: Math.max(...runs.filter(({ size }) => size > 0.8 * largest).map(({ base }) => base)),
    size: largest,
  };
}

/** How far runs of a line stand apart, in heights of the font, where a new column begins. */
const COLUMN_GAP = 0.75;

/** A line cut at its wide gaps. */
export function segmentsOf(line: Line): readonly Line[] {
  const segments: TextRun[][] = [];
  let right = -Infinity;
  for (const run of line.runs) {
    const last = segments.at(-1);
    if (last && run.left - right < COLUMN_GAP * run.size) last.push(run);
    else segments.push([run]);
    right = Math.max(right, run.right);
  }
  return segments.map(lineOf);
}

export const isBoldLine = (line: Line): boolean => line.runs.every(({ bold }) => bold);

/** The words of a line, with spaces where the page leaves room for one. */
export const plainText = (line: Line): string =>
  phrasesOf(line)
    .map(({ text }) => text)
    .join('')
    .trim();

/** The words of a line, bold phrases between `**`. */
export const markedText = (line: Line): string =>
  phrasesOf(line)
    .map(({ text, bold }) => (bold ? text.replace(/^(\s*)(.*\S)(\s*)$/, '$1**$2**$3') : text))
    .join('')
    .trim();

interface Phrase {
  readonly text: string;
  readonly bold: boolean;
}

function phrasesOf({ runs, left }: Line): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let right = left;
  for (const run of runs) {
    const last = phrases.at(-1);
    const text = (last && needsSpace(last.text, run, right) ? ' ' : '') + run.text;
    if (last?.bold === run.bold) phrases[phrases.length - 1] = { ...last, text: last.text + text };
    else phrases.push({ text, bold: run.bold });
    right = run.right;
  }
  return phrases;
}

function needsSpace(text: string, run: TextRun, right: number): boolean {
  if (/\s$/.test(text) || /^\s/.test(run.text)) return false;
  return run.left - right > 0.12 * run.size;
}
