import { isInside, type Place } from './addresses.js';
import type { ColourRule } from './colour-rules.js';
import { FormulaError, type FormulaValue } from './formula-value.js';
import type { RawRow, RawValue } from './read-sheet.js';
import type { CellStyle } from './styles.js';

/** The colours that the cells of a sheet are shown in, its rules counted. */
export class CellFills {
  /** Cells whose colour depends on a rule that cannot be worked out; theirs is left out. */
  unknown = 0;
  private readonly rows = new Map<number, ReadonlyMap<number, FormulaValue>>();
  private readonly valueAt = ({ row, column }: Place): FormulaValue =>
    this.rows.get(row)?.get(column) ?? null;

  constructor(
    rows: readonly RawRow[],
    private readonly rules: readonly ColourRule[],
  ) {
    if (rules.length === 0) return;
    for (const { row, cells } of rows)
      this.rows.set(row, new Map(cells.map(({ column, value }) => [column, formulaValue(value)])));
  }

  /** "#RRGGBB"; undefined where the cell shows none, or where it is not known which. */
  at(place: Place, style: CellStyle): string | undefined {
    for (const rule of this.rules) {
      if (!rule.areas.some((area) => isInside(area, place))) continue;
      const changes = rule.fill !== undefined;
      if (rule.appliesTo === null && (changes || rule.stops)) {
        this.unknown += 1;
        return undefined;
      }
      if (!rule.appliesTo?.(this.valueAt, place)) continue;
      if (changes) return rule.fill ?? undefined;
      if (rule.stops) break;
    }
    return style.fill;
  }
}

function formulaValue(value: RawValue | undefined): FormulaValue {
  if (value === undefined) return null;
  if (typeof value !== 'object') return value;
  return 'error' in value ? new FormulaError() : value.typed;
}
