import { findPlace } from '../../simulator/excel/address.js';
import type { Host } from '../../simulator/host.js';
import {
  areaOf,
  cellAt,
  type DataValidation,
  intersect,
  type Sheet,
} from '../../simulator/model/index.js';
import { HostError } from '../../simulator/protocol/errors.js';
import { displayedText } from '../../simulator/excel/displayed-text.js';
import type { Place } from './moves.js';

/** The rule on what may be typed into a cell. */
export function ruleAt(sheet: Sheet, { row, column }: Place): DataValidation | undefined {
  const cell = areaOf(row, column);
  return sheet.validations.find(({ areas }) => areas.some((area) => intersect(area, cell)));
}

/** Names that lead to names, and INDIRECT around them: more steps are a circle. */
const MOST_STEPS = 5;

/**
 * The choices of a list rule: written out, or standing in cells that an address, a name, a table's
 * column (`=Lists[Rating]`) or `=INDIRECT("Lists[Rating]")`, as Excel wants it there, leads to.
 * https://support.microsoft.com/office/create-a-drop-down-list-7693307a-59ef-400a-b769-c5402dce407b
 */
export function choicesOf(host: Host, sheet: Sheet, rule: DataValidation): string[] {
  const source = rule.formula1;
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const place = placeOf(host, sheet, source, MOST_STEPS);
  if (place === null) return [];
  const { top, bottom, left, right } = place.area;
  const choices: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = cellAt(place.sheet, row, column);
      if (cell !== undefined) choices.push(displayedText(cell.value, cell.style.numberFormat));
    }
  }
  return choices.filter((choice) => choice !== '');
}

type Found = ReturnType<typeof findPlace> | null;

function placeOf(host: Host, sheet: Sheet, formula: string, steps: number): Found {
  if (steps === 0) return null;
  const text = formula.replace(/^=/, '');
  const [, inner] = /^INDIRECT\(\s*"([^"]+)"\s*\)$/i.exec(text) ?? [];
  if (inner !== undefined) return placeOf(host, sheet, inner, steps - 1);
  const name = host.workbook.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (name !== undefined) return placeOf(host, sheet, name.formula, steps - 1);
  try {
    return findPlace(host, text, sheet);
  } catch (error) {
    // A source that is gone offers nothing, as in Excel.
    if (error instanceof HostError) return null;
    throw error;
  }
}
