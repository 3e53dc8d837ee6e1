import { placeInPart, type PlaceInPart } from '../core/grid/source-parts.js';
import type { PlanReading } from '../core/intake/plan-reading.js';
import { wordPlace } from '../core/wording/word-place.js';

/** Puts places as people count them: the line within its sheet, page or file, and which that is. */
export interface PlacesJson {
  /** { sheet: "Actions", line: 14, place: "sheet Actions, row 14" }; the line alone in a whole. */
  readonly ofLine: (line: number) => Readonly<Record<string, string | number>>;
  /** For each record, by kind and ref ("action 3"), the cells or paragraphs that it was read from. */
  readonly whereFrom: Readonly<Record<string, readonly object[]>>;
}

export function placesJson({ parts, whereFrom }: PlanReading): PlacesJson {
  const ofLine = (line: number) => placeJson(placeInPart(parts, line), line);
  const places = [...whereFrom].map(([record, all]) => [
    record,
    all.map(({ line, column, table }) => ({
      ...(table !== undefined && { table }),
      ...ofLine(line),
      column,
    })),
  ]);
  return { ofLine, whereFrom: Object.fromEntries(places) as PlacesJson['whereFrom'] };
}

/** @param line of the document, for one that has no parts */
export function placeJson(
  place: PlaceInPart | null | undefined,
  line: number,
): Readonly<Record<string, string | number>> {
  if (!place) return { line };
  const { kind, name, file } = place;
  return {
    ...(file !== undefined && { file }),
    [kind]: kind === 'page' ? Number(name) : name,
    line: place.line,
    place: wordPlace(place),
  };
}
