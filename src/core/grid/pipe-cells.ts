import type { SourceLine } from './source-lines.js';

/** How a table parts its cells by pipes: whether its rows begin with one, and how many cells they have. */
export interface PipeStyle {
  readonly outer: boolean;
  readonly width: number;
}

const RULE = /^\s*(?:[-:|\s]+|\+[-=+:\s]+)$/;

/** "|---|:-:|" below the headings, or "+----+----+" as programs draw the edges of a table. */
export const isRule = (line: SourceLine | undefined): boolean =>
  line !== undefined && /[-=]/.test(line.text) && /[|+]/.test(line.text) && RULE.test(line.text);

/** "+----+----+": such edges stand round every row, which may take several lines. */
export const isEdge = (line: SourceLine | undefined): boolean =>
  isRule(line) && (line?.text.includes('+') ?? false);

/** The style of the table that a line of headings begins. */
export function pipeStyle(heading: string): PipeStyle {
  const outer = heading.trim().startsWith('|');
  return { outer, width: splitPipes(heading, outer).length };
}

/**
 * The cells of a row. A pipe at its end closes it where rows begin with one; elsewhere it stands
 * before an empty cell, or after the last where there is one pipe too many. A pipe inside a word
 * ("A|B") parts nothing where the pipes with spaces round them give the right number of cells.
 */
export function pipeCells(line: string, { outer, width }: PipeStyle): readonly string[] {
  const cells = splitPipes(line, outer);
  if (cells.length <= width) return cells;
  if (!outer) {
    const closed = splitPipes(line, true);
    if (closed.length === width) return closed;
  }
  const spaced = withoutEnds(line).split(/\s(?<!\\)\|(?=\s|$)/);
  return spaced.length === width ? spaced : cells;
}

function splitPipes(line: string, outer: boolean): readonly string[] {
  return (outer ? withoutEnds(line) : line.trim()).split(/(?<!\\)\|/);
}

const withoutEnds = (line: string): string =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
