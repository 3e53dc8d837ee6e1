import type { CellValue, PlacedSheet, Rect } from '../core/sheet/placed-sheet.js';
import type { Standing } from '../core/redraw/hand-edits.js';
import type { ChangeStep } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { jsonBytes, REPLY_BYTES } from './payload.js';
import { isTooLarge, unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';
import { refuse, done, type Result } from '../workbook/result.js';

/** By the sheet's name; null where nothing stands on it. Sheets that are not there are left out. */
export type StandingByName = ReadonlyMap<string, Standing | null>;

/**
 * Sheets that a change draws again, as they were called when last seen: those of which one reply can
 * surely tell all that stands there. What was drawn weighs about as much as what is to be drawn.
 */
export function sheetsToRead(steps: readonly ChangeStep[]): readonly string[] {
  let room = REPLY_BYTES;
  return steps.flatMap((step) => {
    if (step.kind !== 'draw-sheet' || step.sheet.mark === undefined) return [];
    room -= weightOf(step.sheet);
    return room < 0 ? [] : [step.over?.name ?? step.sheet.name];
  });
}

function weightOf({ values }: PlacedSheet): number {
  return values.reduce((sum, block) => sum + jsonBytes(block.values), 0);
}

/** Formulas: of every cell what was typed into it, which is what Undo has to bring back. */
export function queueStanding(
  context: Excel.RequestContext,
  names: readonly string[],
): () => StandingByName {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ name: true });
    const used = sheet.getUsedRangeOrNullObject(true).load({ ...PLACE, formulas: true });
    return { sheet, used };
  });
  return () =>
    new Map(
      asked.flatMap(({ sheet, used }) =>
        sheet.isNullObject ? [] : [[sheet.name, used.isNullObject ? null : standingOf(used)]],
      ),
    );
}

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Office.js types every cell as `any`. */
function standingOf(used: Excel.Range): Standing {
  return { at: rectOf(used), cells: used.formulas as CellValue[][] };
}

function rectOf(used: Excel.Range): Rect {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return { row, column, rows, columns };
}

/** What stands on one sheet: in one round trip, or in pieces where one reply does not hold it. */
export async function readStanding(name: string): Promise<Result<Standing | null>> {
  const whole = await unlessRefused(() => roundTrip((context) => queueStanding(context, [name])));
  if (whole.ok) {
    const standing = whole.value.get(name);
    return standing === undefined ? refuse({ code: 'sheet-gone', subject: name }) : done(standing);
  }
  return isTooLarge(whole.refusal) ? inPieces(name) : whole;
}

async function inPieces(name: string): Promise<Result<Standing | null>> {
  const place = await unlessRefused(() =>
    roundTrip((context) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      used.load(PLACE);
      return () => (used.isNullObject ? null : rectOf(used));
    }),
  );
  if (!place.ok || place.value === null) return place.ok ? done(null) : place;
  const at = place.value;
  const cells: (readonly CellValue[])[] = [];
  let atOnce = Math.ceil(at.rows / 3);
  while (cells.length < at.rows) {
    const rows = Math.min(atOnce, at.rows - cells.length);
    const piece = { ...at, row: at.row + cells.length, rows };
    const read = await unlessRefused(() =>
      roundTrip((context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(addressOf(piece));
        range.load({ formulas: true });
        return () => range.formulas as CellValue[][];
      }),
    );
    if (read.ok) cells.push(...read.value);
    else if (!isTooLarge(read.refusal) || rows === 1) return read;
    else atOnce = Math.ceil(rows / 2);
  }
  return done({ at, cells });
}
