import { joinRules } from './lattice.js';
import { plainText, lineOf, type Line } from './lines.js';
import type { Rule, TextRun } from './page-content.js';

/** A line of a table, its words by column. */
export interface ColumnLine {
  readonly line: Line;
  readonly cells: readonly (readonly TextRun[])[];
}

type Row = readonly ColumnLine[];

/**
 * The lines of a table as rows: by the rules between them; else by what stands in the first column
 * where that numbers the rows; else by the room between them.
 */
export function rowsOfLines(
  lines: readonly ColumnLine[],
  painted: readonly Rule[],
): readonly Row[] {
  const rules = joinRules(painted, 'across');
  const ruled = betweenRules(lines, rules);
  if (ruled.length > 2) return ruled;
  const starts = lines.map((line, at) => at === 0 || isRuledOff(line, lines[at - 1], rules));
  const byNumber = numbersRows(lines);
  const room = usualDistance(lines) * 1.3;
  return cut(lines, (line, at) => {
    if (starts[at]) return true;
    const above = lines[at - 1];
    const apart = above !== undefined && line.line.base - above.line.base > room;
    if (byNumber) return hasText(line, 0) || (apart && filled(line) > 1);
    return apart || (room === Infinity && hasText(line, 0) && filled(line) > 1);
  });
}

const hasText = ({ cells }: ColumnLine, column: number): boolean =>
  (cells[column]?.length ?? 0) > 0;

const filled = ({ cells }: ColumnLine): number => cells.filter((runs) => runs.length > 0).length;

/** Whether most of what stands in the first column below the heading is a number. */
function numbersRows(lines: readonly ColumnLine[]): boolean {
  const firsts = lines.slice(1).flatMap(({ cells }) => {
    const runs = cells[0] ?? [];
    return runs.length > 0 ? [plainText(lineOf(runs))] : [];
  });
  const numbers = firsts.filter((text) => /^[A-Z]{0,4}[ .-]?\d+(?:\.\d+)*[a-z]?[.)]?$/.test(text));
  return numbers.length > 0 && numbers.length >= 0.7 * firsts.length;
}

/** How far lines inside a row stand apart; Infinity where rows stand no further apart than lines. */
function usualDistance(lines: readonly ColumnLine[]): number {
  const distances = lines
    .slice(1)
    .map(({ line }, at) => line.base - (lines[at]?.line.base ?? 0))
    .toSorted((a, b) => a - b);
  const least = distances[Math.floor(distances.length / 5)] ?? 0;
  return (distances.at(-1) ?? 0) > least * 1.3 ? least : Infinity;
}

function betweenRules(lines: readonly ColumnLine[], rules: readonly Rule[]): readonly Row[] {
  const [first] = lines;
  if (!first) return [];
  return cut(lines, (line, at) => isRuledOff(line, lines[at - 1], rules));
}

/** A rule stands between two lines, under most of what they say. */
function isRuledOff(
  { line }: ColumnLine,
  above: ColumnLine | undefined,
  rules: readonly Rule[],
): boolean {
  if (!above) return true;
  const from = Math.min(line.left, above.line.left);
  const to = Math.max(line.right, above.line.right);
  return rules.some(
    (rule) =>
      rule.at > above.line.base - 0.1 * line.size &&
      rule.at < line.base - 0.5 * line.size &&
      Math.min(rule.to, to) - Math.max(rule.from, from) > 0.6 * (to - from),
  );
}

function cut(
  lines: readonly ColumnLine[],
  starts: (line: ColumnLine, at: number) => boolean,
): readonly Row[] {
  const rows: ColumnLine[][] = [];
  lines.forEach((line, at) => {
    const row = rows.at(-1);
    if (!row || starts(line, at)) rows.push([line]);
    else row.push(line);
  });
  return rows;
}
