import type { SheetStood } from './as-it-stood.js';
import type { RedrawnSheet } from './redrawn-sheet.js';
import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { done, refuse, type Result } from '../../workbook/result.js';
import {
  sameName,
  sheetMarked,
  sheetNamed,
  type SheetSeen,
  type WorkbookSeen,
} from '../workbook-seen.js';

/** Where a sheet is to be drawn. */
export interface TargetSheet {
  /** The name it is to have in the workbook: people may have renamed a sheet of ours. */
  readonly name: string;
  /** What stands there and must go first; null for a sheet to be added. */
  readonly existing: SheetSeen | null;
  /** Where it is a sheet of ours. */
  readonly redrawn?: RedrawnSheet;
  /** How it stands, where Undo needs to be told. */
  readonly stood?: SheetStood;
}

/**
 * Finds the place for a sheet. The sheet that bears its mark is drawn anew; an empty sheet of its
 * name may be used (what Undo leaves behind); any other sheet of that name is not ours to touch.
 * @param empty names of sheets without any value
 */
export function targetFor(
  placed: PlacedSheet,
  seen: WorkbookSeen,
  empty: readonly string[],
): Result<TargetSheet> {
  const marked =
    placed.mark === undefined ? undefined : sheetMarked(seen, placed.mark, placed.name);
  const existing = marked ?? sheetNamed(seen, placed.name) ?? null;
  if (existing && existing !== marked && !isEmpty(existing, empty)) {
    const code = placed.mark === undefined ? 'name-taken' : 'not-our-sheet';
    return refuse({ code, subject: existing.name });
  }
  if (existing?.isProtected) return refuse({ code: 'sheet-protected', subject: existing.name });
  const taken = takenTableName(placed, seen, existing);
  if (taken !== undefined) return refuse({ code: 'name-taken', subject: taken });
  return done({ name: existing ? nameFor(placed, existing, seen) : placed.name, existing });
}

/** A name that we gave follows what the sheet is called now, unless another sheet has it. */
function nameFor(placed: PlacedSheet, existing: SheetSeen, seen: WorkbookSeen): string {
  const { name, formerName } = placed;
  const isOurs = formerName !== undefined && sameName(existing.name, formerName);
  return isOurs && !sheetNamed(seen, name) ? name : existing.name;
}

function isEmpty(sheet: SheetSeen, empty: readonly string[]): boolean {
  const holdsNothing = sheet.tables.length === 0 && sheet.charts.length === 0;
  return holdsNothing && empty.some((name) => sameName(name, sheet.name));
}

/** Tables and defined names share one space of names across the workbook. */
function takenTableName(
  placed: PlacedSheet,
  seen: WorkbookSeen,
  target: SheetSeen | null,
): string | undefined {
  const others = seen.sheets.filter((sheet) => sheet !== target);
  const taken = [...seen.names, ...others.flatMap(({ tables }) => tables)];
  return placed.tables
    .map(({ name }) => name)
    .find((name) => taken.some((other) => sameName(other, name)));
}
