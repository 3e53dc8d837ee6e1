import { compareDrawn, type SheetCompared } from '../../core/redraw/compare-drawn.js';
import { drawnCells, type DrawnCells } from '../../core/redraw/drawn-cells.js';
import { notesBeside, type NotesBeside } from '../../core/redraw/notes-beside.js';
import { digestOfEdits, type HandEdit, type Standing } from '../../core/redraw/hand-edits.js';
import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { done, type Result } from '../../workbook/result.js';
import type { SheetDraw, SheetRoom } from '../../workbook/workbook.js';
import { supportsExcelApi } from '../availability.js';
import { unlessRefused } from '../refusal.js';
import { roundTrip } from '../round-trip.js';
import type { Session } from '../session.js';
import { readStanding, type StandingByName } from '../standing.js';
import { sameName, type SheetSeen } from '../workbook-seen.js';

/** A sheet of ours that is to be drawn again, as it stands now. */
export interface RedrawnSheet {
  readonly seen: SheetSeen;
  readonly standing: Standing | null;
  readonly compared: SheetCompared;
  /** What was drawn there last, where this session drew it. */
  readonly earlier: PlacedSheet | null;
  /** Drawn by us; the others are people's own, and stay. */
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** To be put in at the end of what was drawn, so that nothing of people's own is covered. */
  readonly room: SheetRoom;
  /** To be taken out there: it was put in for what now goes. */
  readonly spare: SheetRoom;
  /** Rows that people have notes beside, and the rows that these are to stand beside. */
  readonly notes: NotesBeside['rows'];
}

const NO_ROOM: SheetRoom = { rows: 0, columns: 0 };

/** Reads what stands on the sheet, unless that was looked up, and compares it with what was drawn. */
export async function redrawnSheet(
  step: SheetDraw,
  seen: SheetSeen,
  looked: StandingByName,
  session: Session,
): Promise<Result<RedrawnSheet>> {
  const known = looked.get(seen.name);
  const read = known === undefined ? await readStanding(seen.name) : done(known);
  if (!read.ok) return read;
  const standing = read.value;
  const last = session.drawn.get(step.sheet.mark ?? '') ?? null;
  const drawn = step.over ? step.over.cells : last && drawnCells(last);
  const compared = compareDrawn(drawn, standing, step.sheet);
  const tables = await ownTables(seen, step.sheet, drawn, compared);
  if (!tables.ok) return tables;
  const spare = step.room ?? NO_ROOM;
  const charts = seen.charts.filter((name) => isOurs(name, 'charts', step.sheet, drawn));
  const isLast = last !== null && drawn !== null && sameCells(drawnCells(last), drawn);
  const ownObjects = tables.value.length < seen.tables.length;
  const { notes, left } = notesToMove(drawn, compared, step.sheet, ownObjects);
  const moved = new Set(
    notes.flatMap(({ from, to }) => (to < compared.area.rows - spare.rows ? [from] : [])),
  );
  return done({
    seen,
    standing,
    tables: tables.value,
    charts,
    spare,
    notes,
    compared: {
      ...compared,
      edits: [...compared.edits, ...typedInSpare(compared, spare, moved), ...left],
    },
    earlier: isLast ? last : null,
    room: roomNeeded(compared, step.sheet.extent, spare),
  });
}

/** Null where nothing is lost but what people agreed to lose. */
export function editsNotAgreed(
  step: SheetDraw,
  { compared }: RedrawnSheet,
): readonly HandEdit[] | null {
  const { edits } = compared;
  return edits.length === 0 || step.over?.losing === digestOfEdits(edits) ? null : edits;
}

interface NotesToMove {
  readonly notes: NotesBeside['rows'];
  readonly left: readonly HandEdit[];
}

/**
 * Notes go with their rows, all of them or none: where one cannot, or would come to lie on something
 * else of people's own, they stay where they are, and that is said.
 */
function notesToMove(
  drawn: DrawnCells | null,
  compared: SheetCompared,
  next: PlacedSheet,
  ownObjects: boolean,
): NotesToMove {
  if (!drawn) return { notes: [], left: [] };
  const { rows, left } = notesBeside(drawn, compared, next);
  const stays = rows.every(({ from, to }) => from === to);
  if (stays && left.length === 0) return { notes: [], left: [] };
  const lowest = Math.max(...rows.map(({ to }) => to), 0);
  const { area, outside } = compared;
  const isBlocked =
    left.length > 0 ||
    ownObjects ||
    !supportsExcelApi('1.11') ||
    outside.some(({ row, column }) => row >= area.rows && row <= lowest && column >= area.columns);
  if (!isBlocked) return { notes: rows, left: [] };
  const others = new Set(rows.flatMap(({ from, to }) => (from === to ? [] : [from])));
  const apart = outside.filter(({ row, column }) => others.has(row) && column >= area.columns);
  return { notes: [], left: [...left, ...apart].map((at) => ({ kind: 'note-left', at })) };
}

function sameCells(one: DrawnCells, other: DrawnCells): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isOurs(
  name: string,
  kind: 'tables' | 'charts',
  next: PlacedSheet,
  drawn: DrawnCells | null,
): boolean {
  const ours = [...(drawn?.[kind] ?? []), ...next[kind].map((one) => one.name)];
  return drawn === null || ours.some((own) => sameName(own, name));
}

/** Tables of ours that people renamed are known by where they stand. */
async function ownTables(
  seen: SheetSeen,
  next: PlacedSheet,
  drawn: DrawnCells | null,
  { area }: SheetCompared,
): Promise<Result<readonly string[]>> {
  const others = seen.tables.filter((name) => !isOurs(name, 'tables', next, drawn));
  if (others.length === 0) return done(seen.tables);
  const within = await unlessRefused(() =>
    roundTrip((context) => {
      const tables = context.workbook.worksheets.getItem(seen.name).tables;
      const ranges = others.map((name) =>
        tables.getItem(name).getRange().load({ rowIndex: true, columnIndex: true }),
      );
      return () => ranges.map((at) => at.rowIndex < area.rows && at.columnIndex < area.columns);
    }),
  );
  if (!within.ok) return within;
  const theirs = new Set(others.filter((_, index) => !within.value[index]));
  return done(seen.tables.filter((name) => !theirs.has(name)));
}

/** What people typed beside rows that are to go would go with them. */
function typedInSpare(
  { area, outside }: SheetCompared,
  spare: SheetRoom,
  moved: ReadonlySet<number>,
): readonly HandEdit[] {
  const isSpare = (at: number, end: number, count: number) => at >= end - count && at < end;
  return outside
    .filter(
      ({ row, column }) =>
        (isSpare(row, area.rows, spare.rows) && !moved.has(row)) ||
        isSpare(column, area.columns, spare.columns),
    )
    .map((at) => ({ kind: 'typed', at }));
}

/** Only as much as the new drawing is larger, and only where it would cover something. */
function roomNeeded(
  { area, outside }: SheetCompared,
  extent: PlacedSheet['extent'],
  spare: SheetRoom,
): SheetRoom {
  const end = { rows: area.rows - spare.rows, columns: area.columns - spare.columns };
  const inTheWay = outside.filter((at) => at.row < extent.rows && at.column < extent.columns);
  const below = inTheWay.some(({ row }) => row >= end.rows);
  const beside = inTheWay.some(({ column }) => column >= end.columns);
  return {
    rows: below ? Math.max(0, extent.rows - end.rows) : 0,
    columns: beside ? Math.max(0, extent.columns - end.columns) : 0,
  };
}
