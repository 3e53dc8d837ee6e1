import type { Sheet } from '../../model/index.js';
import { charactersToPoints, shownToFileCharacters } from '../units.js';

/** A point of a sheet as drawings give it: a row or column and how far into it, in points. */
export interface Place {
  readonly index: number;
  readonly offset: number;
}

export type SizeOf = (index: number) => number;

/** Widths of columns in points; hidden ones take no room. */
export function columnSizes(sheet: Sheet, digit: number): SizeOf {
  const standard = charactersToPoints(shownToFileCharacters(sheet.standardWidth, digit), digit);
  return (index) => {
    const column = sheet.columns.get(index);
    return column?.hidden ? 0 : (column?.width ?? standard);
  };
}

/** Heights of rows in points; a row that fits its content counts as one of standard height. */
export function rowSizes(sheet: Sheet): SizeOf {
  return (index) => {
    const row = sheet.rows.get(index);
    return row?.hidden || row?.filtered ? 0 : (row?.height ?? sheet.standardHeight);
  };
}

/** Where `points` from the start falls. */
export function placeOf(points: number, sizeOf: SizeOf): Place {
  let rest = points;
  let index = 0;
  // A file of a million hidden rows would otherwise never come to an end.
  while (index < 1_048_575 && rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return { index, offset: Math.max(0, rest) };
}

/** The points from the start to a place. */
export function pointsTo({ index, offset }: Place, sizeOf: SizeOf): number {
  let points = offset;
  for (let before = 0; before < index; before++) points += sizeOf(before);
  return Math.round(points * 10_000) / 10_000;
}
