import { isInside, LAST_ROW, readAddress, readArea, type Area } from './addresses.js';
import { serialOfIsoDate } from './iso-date.js';
import { iconAreas, readRules, type ColourRule } from './colour-rules.js';
import type { Palette } from './colours.js';
import type { RuleStyle } from './styles.js';
import { plainText, readText, type CellText } from './texts.js';
import { childNamed, childrenNamed, isOn, parseXml, type XmlElement } from '../package/xml.js';

/** What a cell holds: a number (a date is one too), a truth, a text, or an error by its name. */
export type RawValue = number | boolean | CellText | { readonly error: string };

export interface RawCell {
  /** From 1. */
  readonly column: number;
  readonly style: number;
  /** Absent where the cell is blank. */
  readonly value?: RawValue;
}

export interface RawRow {
  /** From 1. */
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly RawCell[];
}

/** A sheet as its part holds it; blank rows and cells without a look of their own are not there. */
export interface RawSheet {
  readonly rows: readonly RawRow[];
  readonly merged: readonly Area[];
  readonly hiddenColumns: readonly Area[];
  readonly rules: readonly ColourRule[];
  /** Cells with a formula for which the file holds no result. */
  readonly unworked: number;
  /** Cells with a value that a rule shows an icon beside. */
  readonly icons: number;
}

/** What the sheets of one workbook share. */
export interface Shared {
  readonly texts: readonly CellText[];
  readonly ruleStyles: readonly RuleStyle[];
  readonly palette: Palette;
  /** Days from 1899-12-30 to the first day that the workbook counts: 0, or 1462 since 1904. */
  readonly firstDay: number;
}

/** Reads a worksheet (ECMA-376 part 1, 18.3.1.99), its rows one by one. */
export function readSheet(part: string, shared: Shared): RawSheet {
  const reader = new RowReader(shared);
  const sheet = parseXml(part, (element) => {
    if (element.name !== 'row') return false;
    reader.take(element);
    return true;
  });
  return {
    rows: reader.rows,
    merged: childrenNamed(childNamed(sheet, 'mergeCells'), 'mergeCell').flatMap(
      ({ attributes }) => readArea(attributes['ref'] ?? '') ?? [],
    ),
    hiddenColumns: childrenNamed(childNamed(sheet, 'cols'), 'col').flatMap(hiddenColumns),
    rules: readRules(sheet, shared.ruleStyles, shared.palette),
    unworked: reader.unworked,
    icons: cellsIn(reader.rows, iconAreas(sheet)),
  };
}

/** Hidden by hand, by a collapsed outline, or made as narrow as nothing. */
function hiddenColumns({ attributes }: XmlElement): readonly Area[] {
  const { min, max, hidden, width } = attributes;
  if (!isOn(hidden) && Number(width ?? 1) !== 0) return [];
  return [{ top: 1, bottom: LAST_ROW, left: Number(min), right: Number(max) }];
}

class RowReader {
  readonly rows: RawRow[] = [];
  unworked = 0;

  constructor(private readonly shared: Shared) {}

  take({ attributes, children }: XmlElement): void {
    const { r, hidden, ht } = attributes;
    const row = r === undefined ? (this.rows.at(-1)?.row ?? 0) + 1 : Number(r);
    const cells: RawCell[] = [];
    for (const cell of children)
      if (cell.name === 'c') cells.push(this.readCell(cell, (cells.at(-1)?.column ?? 0) + 1));
    this.rows.push({ row, hidden: isOn(hidden) || Number(ht ?? 1) === 0, cells });
  }

  private readCell(cell: XmlElement, next: number): RawCell {
    const { r, s } = cell.attributes;
    const column = (r === undefined ? undefined : readAddress(r)?.column) ?? next;
    const value = this.readValue(cell);
    return { column, style: Number(s ?? 0), ...(value !== undefined && { value }) };
  }

  /** By the cell's type (18.18.11 ST_CellType); of a formula, the result that was last worked out. */
  private readValue(cell: XmlElement): RawValue | undefined {
    const { t = 'n' } = cell.attributes;
    if (t === 'inlineStr') {
      const inline = childNamed(cell, 'is');
      return inline && readText(inline);
    }
    const value = childNamed(cell, 'v')?.text;
    if (value === undefined || (value === '' && t !== 'str')) {
      if (childNamed(cell, 'f')) this.unworked += 1;
      return undefined;
    }
    return this.typedValue(t, value);
  }

  private typedValue(type: string, value: string): RawValue | undefined {
    switch (type) {
      case 's':
        return this.shared.texts[Number(value)];
      case 'b':
        return value === '1' || value === 'true';
      case 'e':
        return { error: value };
      case 'd': {
        const serial = serialOfIsoDate(value);
        return serial === undefined ? plainText(value) : serial - this.shared.firstDay;
      }
      default: {
        const number = Number(value);
        return type === 'str' || Number.isNaN(number) ? plainText(value) : number;
      }
    }
  }
}

function cellsIn(rows: readonly RawRow[], areas: readonly Area[]): number {
  if (areas.length === 0) return 0;
  const isIn = (row: number, { column, value }: RawCell): boolean =>
    value !== undefined && areas.some((area) => isInside(area, { row, column }));
  return rows.reduce(
    (sum, { row, cells }) => sum + cells.filter((cell) => isIn(row, cell)).length,
    0,
  );
}
