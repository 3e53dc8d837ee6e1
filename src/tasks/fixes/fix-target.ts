import { readRefs } from '../../core/binding/cells.js';
import type { Field } from '../../core/binding/fields.js';
import type { Finding, FindingCode } from '../../core/checks/finding.js';
import { fieldsSpokenOf } from '../fields-spoken-of.js';
import { recordOf } from '../place-of.js';
import { planCells, type PlanCell, type PlanRow } from '../plan-cells.js';
import { actionsOnRow } from './actions-on-row.js';
import { ratingTarget } from './rating-target.js';
import type { FixablePlan } from './fixable-plan.js';

export type FixKind = 'rating' | 'owner' | 'due' | 'percent' | 'status' | 'reference' | 'ref';

/** Where the answer to a finding is written. */
export interface FixTarget {
  readonly kind: FixKind;
  readonly field: Field;
  /** At least one. */
  readonly cells: readonly PlanCell[];
  /** Refs of further actions that the answer is given for, since they share the cell. */
  readonly sharedWith: readonly string[];
}

const KINDS: Readonly<Partial<Record<FindingCode, FixKind>>> = {
  'rating-not-recognised': 'rating',
  'rating-missing': 'rating',
  'rating-contradicts-status': 'rating',
  'owner-missing': 'owner',
  'due-missing': 'due',
  'due-ambiguous': 'due',
  'due-not-a-date': 'due',
  'percent-out-of-range': 'percent',
  'completed-but-open': 'status',
  'duplicate-ref': 'ref',
  'unknown-reference': 'reference',
};

/** The cells in which a finding can be put right; null where there are none, or none surely. */
export function fixTarget(opened: FixablePlan, finding: Finding): FixTarget | null {
  const kind = KINDS[finding.code];
  if (!kind) return null;
  if (kind === 'rating') return ratingTarget(opened, finding);
  const record = recordOf(finding);
  const rows = record ? planCells(opened).rowsOf(record) : [];
  const row = kind === 'ref' ? rows.at(-1) : rows[0];
  const answer = row && answerIn(row, finding);
  if (!answer) return null;
  const [field, cell] = answer;
  const sharedWith = kind === 'owner' || kind === 'due' ? sharingRow(opened, finding, row) : [];
  return {
    kind: kind === 'status' && field === 'percent' ? 'percent' : kind,
    field,
    cells: [cell],
    sharedWith,
  };
}

/** The first column that the finding speaks of in which its answer would lose nothing. */
function answerIn(row: PlanRow, finding: Finding): readonly [Field, PlanCell] | null {
  const takes = TAKES_ANSWER[finding.code];
  for (const field of fieldsSpokenOf(finding)) {
    const cell = row.cell(field);
    if (cell && takes?.(cell.text.trim(), finding.facts, field)) return [field, cell];
  }
  return null;
}

/** A cell that says more than its finding does is for a person to change by hand. */
const TAKES_ANSWER: Readonly<
  Partial<Record<FindingCode, (text: string, facts: Finding['facts'], field: Field) => boolean>>
> = {
  'owner-missing': (text) => text === '',
  'due-missing': (text, _, field) => field === 'due' && /^(?:n\/?a|none|nil|[-–—.?]*)$/i.test(text),
  'due-ambiguous': saysDueOnce,
  'due-not-a-date': saysDueOnce,
  'completed-but-open': (text, { open }, field) =>
    text === String(open) || (field === 'percent' && isOpenPercent(text, String(open))),
  'percent-out-of-range': (text, { percent }) => Number.parseFloat(text) === Number(percent),
  'duplicate-ref': (text, { ref }) => text === String(ref),
  'unknown-reference': (text, { ref }) => readRefs(text).includes(String(ref)),
};

function saysDueOnce(text: string, { due }: Finding['facts']): boolean {
  return text.split(String(due)).length === 2;
}

function isOpenPercent(text: string, open: string): boolean {
  return open.endsWith('%') && Number.parseFloat(text) === Number.parseFloat(open);
}
/** In a wide table one row may hold several actions, and its cells speak of all of them. */
function sharingRow(opened: FixablePlan, { about }: Finding, row: PlanRow): readonly string[] {
  if (row.role !== 'plan') return [];
  return actionsOnRow(opened, row).filter((ref) => ref !== about.action);
}
