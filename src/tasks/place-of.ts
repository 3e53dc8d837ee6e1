import type { Field } from '../core/binding/fields.js';
import type { Finding } from '../core/checks/finding.js';
import type { RecordRef } from '../core/plan/plan.js';
import type { Rect } from '../core/sheet/placed-sheet.js';
import { fieldsSpokenOf } from './fields-spoken-of.js';
import { planCells, type PlanCell, type PlanInCells, type PlanRow } from './plan-cells.js';

/** The cell to show to a person. */
export interface CellPlace {
  readonly sheet: string;
  readonly at: Rect;
  /** "Actions!E5" */
  readonly address: string;
}

/** The cell that a finding speaks of; null where it speaks of none, but of the plan as a whole. */
export function placeOfFinding(opened: PlanInCells, finding: Finding): CellPlace | null {
  const cell = cellOfRecord(opened, finding) ?? cellOfLine(opened, finding);
  return cell && placeOf(cell);
}

/** Where a record stands: the cell of one of its fields, else that of its text. */
export function placeOfRecord(
  opened: PlanInCells,
  record: RecordRef,
  field?: Field,
): CellPlace | null {
  const [row] = planCells(opened).rowsOf(record);
  const cell = row && firstCell(row, [...(field ? [field] : []), ...MAIN_FIELDS[record.kind]]);
  return cell ? placeOf(cell) : null;
}

const placeOf = ({ sheet, at, address }: PlanCell): CellPlace => ({ sheet, at, address });

/** What a record is told by; in a wide table perhaps in the column of something else. */
const MAIN_FIELDS: Readonly<Record<RecordRef['kind'], readonly Field[]>> = {
  recommendation: ['recommendation', 'ref'],
  action: ['action', 'action-ref', 'ref', 'recommendation'],
  update: ['update', 'rating', 'action', 'recommendation', 'statement'],
};

function firstCell(row: PlanRow, fields: readonly Field[]): PlanCell | null {
  for (const field of fields) {
    const cell = row.cell(field);
    if (cell) return cell;
  }
  return row.cellAt(1);
}

function cellOfRecord(opened: PlanInCells, finding: Finding): PlanCell | null {
  const record = recordOf(finding);
  if (!record) return null;
  const rows = planCells(opened).rowsOf(record);
  const row = finding.code === 'duplicate-ref' ? rows.at(-1) : rows[0];
  if (!row) return null;
  const fields = fieldsSpokenOf(finding);
  const { due } = finding.facts;
  const saying = fields.find((field) => due !== undefined && says(row.cell(field), String(due)));
  return firstCell(row, [...(saying ? [saying] : []), ...fields, ...MAIN_FIELDS[record.kind]]);
}

const says = (cell: PlanCell | null, text: string): boolean =>
  text !== '' && cell?.text.includes(text) === true;

/** The record that a finding is about, the narrowest first. */
export function recordOf({ code, about }: Finding): RecordRef | null {
  const { action, recommendation, update } = about;
  if (action !== undefined && code === 'differs-from-statement')
    return { kind: 'action', ref: action };
  if (update !== undefined) return { kind: 'update', ref: update };
  if (action !== undefined) return { kind: 'action', ref: action };
  return recommendation === undefined ? null : { kind: 'recommendation', ref: recommendation };
}

/** A row without a ref, a piece of text on a line, or a column as a whole. */
function cellOfLine(opened: PlanInCells, { about, facts }: Finding): PlanCell | null {
  const cells = planCells(opened);
  if (about.column !== undefined) return cells.heading(about.column);
  if (about.line === undefined) return null;
  const row = rowWithoutRef(opened, about.line) ?? cells.rowOn(about.line);
  const text = String(facts['text'] ?? '');
  const saying = text === '' ? undefined : row?.cells().find((cell) => says(cell, text));
  return saying ?? (row && (row.cell('ref') ?? row.cellAt(1)));
}

/** A row of a linked table that lacks its ref goes by the number of its line. */
function rowWithoutRef(opened: PlanInCells, line: number): PlanRow | null {
  const kinds = ['action', 'recommendation', 'update'] as const;
  const rows = kinds.flatMap((kind) => planCells(opened).rowsOf({ kind, ref: `row ${line}` }));
  return rows[0] ?? null;
}
