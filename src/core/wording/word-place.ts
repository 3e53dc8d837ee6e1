import type { SourcePart } from '../grid/grid.js';
import { placeInPart, type PlaceInPart } from '../grid/source-parts.js';
import { listWithAnd, wordCount, wordNumber } from './words.js';

export type LineUnit = 'line' | 'row';

/** "sheet Actions, row 14", "page 12, line 8", "return.docx, line 3" */
export const wordPlace = (place: PlaceInPart): string =>
  `${wordPart(place)}, ${unitIn(place)} ${wordNumber(place.line)}`;

/** Lines past so many are counted. */
const AT_MOST = 6;

/**
 * "line 12", "rows 12, 14 and 5 others"; where the source has parts, "sheet Actions, rows 3 and 4;
 * sheet Closed, row 9". Empty where there is no line.
 *
 * @param unit what lines are called where no part says it
 */
export function wordLines(
  lines: readonly number[],
  unit: LineUnit = 'line',
  parts: readonly SourcePart[] = [],
): string {
  if (parts.length === 0) return lines.length === 0 ? '' : linesAlone(lines, unit, AT_MOST);
  const shown = lines.slice(0, AT_MOST);
  const left = lines.length - shown.length;
  const byPart = new Map<string, number[]>();
  const units = new Map<string, LineUnit>();
  for (const line of shown) {
    const place = placeInPart(parts, line);
    const part = place ? wordPart(place) : '';
    byPart.set(part, [...(byPart.get(part) ?? []), place?.line ?? line]);
    units.set(part, place ? unitIn(place) : unit);
  }
  const named = [...byPart].map(([part, own]) => {
    const words = linesAlone(own, units.get(part) ?? unit);
    return part === '' ? words : `${part}, ${words}`;
  });
  return `${named.join('; ')}${left === 0 ? '' : ` and ${wordCount(left, 'other', 'others')}`}`;
}

const linesAlone = (lines: readonly number[], unit: LineUnit, atMost = Infinity): string =>
  `${lines.length === 1 ? unit : `${unit}s`} ${listWithAnd(lines.map(wordNumber), atMost)}`;

function wordPart({ kind, name, file }: PlaceInPart): string {
  const part = kind === 'file' ? name : `${kind} ${name}`;
  return file === undefined ? part : `${file}, ${part}`;
}

/** Sheets have rows, and show their numbers; pages and texts have lines. */
const unitIn = ({ kind }: PlaceInPart): LineUnit => (kind === 'sheet' ? 'row' : 'line');
