import { readRefs, writeRefs } from '../../core/binding/cells.js';
import type { Finding } from '../../core/checks/finding.js';
import { excelSerialOf } from '../../core/plan/calendar.js';
import { readDueDate } from '../../core/plan/read-date.js';
import type { CellValue } from '../../core/sheet/placed-sheet.js';
import type { PlanCell } from '../plan-cells.js';
import type { FixKind } from './fix-target.js';

/** What a cell is to hold; with a number format where it is to be a date of Excel's own. */
export interface NewValue {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/**
 * Writes an answer into a cell: all of it, or the piece that the finding speaks of.
 *
 * @param standing what the cell holds by now, other answers included
 */
export function newValue(
  kind: FixKind,
  cell: PlanCell,
  standing: CellValue,
  { code, facts }: Finding,
  answer: string,
): NewValue {
  const text = typeof standing === 'string' ? standing : cell.text;
  switch (kind) {
    case 'due':
      return dueValue(code === 'due-missing' ? answer : replaced(text, facts, answer), cell);
    case 'percent':
      return { value: percentValue(cell, answer) };
    case 'reference':
      return { value: withRef(text, String(facts['ref']), answer) };
    case 'rating':
    case 'owner':
    case 'status':
    case 'ref':
      return { value: answer };
  }
}

/** The function form: a "$" that people write is a "$". */
function replaced(text: string, facts: Finding['facts'], answer: string): string {
  return text.replace(String(facts['due']), () => answer);
}

/**
 * In a column of Excel's own dates a day is written as one, so that the column still sorts and
 * counts; elsewhere it stays in the words that were chosen.
 */
export function dueValue(text: string, { dateFormat }: PlanCell): NewValue {
  const { latest, precision } = readDueDate(text);
  const isDay = precision === 'day' && latest !== undefined;
  const serial = isDay && dateFormat !== undefined ? excelSerialOf(latest) : undefined;
  return serial === undefined || dateFormat === undefined
    ? { value: text }
    : { value: serial, numberFormat: dateFormat };
}

/** A percentage is written as those in its place are: a share of 1, a number, or text. */
export function percentValue({ value, text }: PlanCell, answer: string): CellValue {
  const percent = Number.parseFloat(answer);
  if (typeof value !== 'number' || Number.isNaN(percent)) {
    return /^\s*\d+(?:\.\d+)?\s*$/.test(answer) ? `${answer.trim()}%` : answer;
  }
  return text.endsWith('%') ? percent / 100 : percent;
}

function withRef(text: string, wrong: string, right: string): string {
  return writeRefs([...new Set(readRefs(text).map((ref) => (ref === wrong ? right : ref)))]);
}
