import type { Finding } from '../../core/checks/finding.js';
import type { Join, PlanReading, SourcePlace } from '../../core/intake/plan-reading.js';
import type { RecordRef } from '../../core/plan/plan.js';
import { wordLines, type LineUnit } from '../../core/wording/word-place.js';
import type { GivenSource } from './given-source.js';

/** Names places of what was given as people find them there; empty where none is known. */
export interface PlaceNames {
  /** "line 12", "rows 4, 5 and 9", "sheet Actions, row 14" */
  readonly ofLines: (lines: readonly number[]) => string;
  /** "line 12, “Updates”": where a piece of a record stood. */
  readonly ofRecord: (record: RecordRef, line?: number) => string;
  /** "rows 4 and 5": all that a record was read from. */
  readonly ofWhole: (record: RecordRef) => string;
  /** Empty where no place is known. */
  readonly ofPlace: (place: SourcePlace | undefined) => string;
  readonly ofJoin: (join: Pick<Join, 'into' | 'line'>) => string;
  readonly ofFinding: (finding: Finding) => string;
}

/** Sheets have rows, and show their numbers; text has lines. */
function unitOf({ from }: GivenSource): LineUnit {
  const isSheet = from.kind === 'sheet' || (from.kind === 'file' && /\.xls[xm]$/i.test(from.name));
  return isSheet ? 'row' : 'line';
}

export function placeNames(
  { whereFrom, columns, parts }: PlanReading,
  given: GivenSource,
): PlaceNames {
  const unit = unitOf(given);
  const ofLines = (lines: readonly number[]): string => wordLines(lines, unit, parts);
  const placesOf = ({ kind, ref }: RecordRef): readonly SourcePlace[] =>
    whereFrom.get(`${kind} ${ref}`) ?? [];
  const headingOf = ({ column }: SourcePlace): string =>
    columns.find(({ index }) => index === column - 1)?.heading.replace(/\s+/g, ' ') ?? '';

  const nameLine = (line: number, places: readonly SourcePlace[]): string => {
    const on = places.filter((place) => place.line === line).map(headingOf);
    const headings = [...new Set(on.filter((heading) => heading !== ''))];
    return [ofLines([line]), ...headings.map((heading) => `“${heading}”`)].join(', ');
  };
  const ofRecord: PlaceNames['ofRecord'] = (record, line) => {
    const places = placesOf(record);
    const at = line ?? places[0]?.line;
    return at === undefined ? '' : nameLine(at, places);
  };
  return {
    ofLines,
    ofRecord,
    ofWhole: (record) => ofLines([...new Set(placesOf(record).map(({ line }) => line))]),
    ofPlace: (place) => (place ? nameLine(place.line, [place]) : ''),
    ofJoin: ({ into, line }) =>
      nameLine(
        line,
        (['recommendation', 'action'] as const).flatMap((kind) => placesOf({ kind, ref: into })),
      ),
    ofFinding: ({ about }) => {
      const record = recordOf(about);
      if (about.line !== undefined) return ofLines([about.line]);
      return record ? ofRecord(record) : '';
    },
  };
}

/** The record that a finding is most closely about. */
function recordOf({ update, action, recommendation }: Finding['about']): RecordRef | null {
  if (update !== undefined) return { kind: 'update', ref: update };
  if (action !== undefined) return { kind: 'action', ref: action };
  return recommendation === undefined ? null : { kind: 'recommendation', ref: recommendation };
}
