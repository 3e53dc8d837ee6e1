import type { Sheet, Workbook } from '../../../simulator/model/index.js';
import type { Extents } from '../extents.js';
import { type CellPicture, pictureOf, type RowPicture } from './row-picture.js';

/**
 * The pictures of a sheet's rows. A row that looks as before keeps its picture, the same object, so
 * that only rows that changed are drawn anew: the workbook changes in place and does not tell where.
 */
export class PictureBook {
  private pictures = new Map<number, RowPicture>();

  look(
    workbook: Workbook,
    sheet: Sheet,
    extents: Extents,
    rows: readonly number[],
  ): readonly RowPicture[] {
    const draw = pictureOf(workbook, sheet, extents, rows);
    const shown = rows.map((row) => {
      const now = draw(row);
      const before = this.pictures.get(row);
      return before !== undefined && looksAlike(before, now) ? before : now;
    });
    this.pictures = new Map(shown.map((picture) => [picture.row, picture]));
    return shown;
  }
}

const looksAlike = ({ cells: before }: RowPicture, { cells: now }: RowPicture): boolean =>
  before.length === now.length &&
  before.every((cell, index) => {
    const other = now[index];
    return other !== undefined && isSame(cell, other);
  });

const isSame = (one: CellPicture, other: CellPicture): boolean =>
  (Object.keys(one) as (keyof CellPicture)[]).every((part) => one[part] === other[part]);
