import type { Field } from '../core/binding/fields.js';
import type { Finding } from '../core/checks/finding.js';
import { dayFromExcelSerial, formatLong } from '../core/plan/calendar.js';
import { addressOf } from '../core/sheet/address.js';
import type { CellValue, Rect } from '../core/sheet/placed-sheet.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { WorkbookChange } from '../workbook/workbook.js';
import { writesOf, type CellAnswer } from './fixes/cell-writes.js';
import { fixChoices, type FixChoices } from './fixes/fix-choices.js';
import { fixTarget, type FixKind } from './fixes/fix-target.js';
import type { FixablePlan } from './fixes/fixable-plan.js';
import { newValue } from './fixes/new-value.js';

/** How a finding can be put right from the pane. */
export interface FixOffer extends FixChoices {
  readonly field: Field;
  readonly kind: FixKind;
  /** Refs of further actions that the answer is given for, since they share one statement or cell. */
  readonly sharedWith: readonly string[];
  /** Other open findings that the same answer puts right. */
  readonly like: readonly Finding[];
}

/** null where only the sheet itself, or a word with the owner, can put it right. */
export function fixOffer(opened: FixablePlan, finding: Finding): FixOffer | null {
  const target = opened.readOnly ? null : fixTarget(opened, finding);
  if (!target) return null;
  const { field, kind, sharedWith } = target;
  const like = opened.findings.filter(
    (other) => isLike(finding, other) && fixTarget(opened, other) !== null,
  );
  return { ...fixChoices(opened, finding, target), field, kind, sharedWith, like };
}

/** What must agree for two findings of one code to have one answer; none for those with their own. */
const SAME_ANSWER: Readonly<Partial<Record<Finding['code'], readonly string[]>>> = {
  'rating-not-recognised': ['value'],
  'rating-missing': [],
  'rating-contradicts-status': ['status', 'rating'],
  'owner-missing': [],
  'due-missing': [],
  'due-ambiguous': [],
  'due-not-a-date': ['due'],
  'completed-but-open': ['open'],
  'unknown-reference': ['kind', 'ref'],
};

function isLike(finding: Finding, other: Finding): boolean {
  const facts = SAME_ANSWER[finding.code];
  return (
    facts !== undefined &&
    other !== finding &&
    other.code === finding.code &&
    facts.every((fact) => other.facts[fact] === finding.facts[fact])
  );
}

/** A finding and the answer that a person gave. */
export interface Fix {
  readonly finding: Finding;
  readonly value: string;
}

/**
 * The same answer to a finding and to all like it. Dates that can be read in two ways are each
 * read in the order that was chosen for this one.
 */
export function fixesLike(opened: FixablePlan, finding: Finding, value: string): readonly Fix[] {
  const offer = fixOffer(opened, finding);
  const order = finding.code === 'due-ambiguous' ? (offer?.choices.indexOf(value) ?? -1) : -1;
  const others = (offer?.like ?? []).map((other) => ({
    finding: other,
    value: order < 0 ? value : (fixOffer(opened, other)?.choices[order] ?? value),
  }));
  return [{ finding, value }, ...others];
}

/**
 * What would be written, as a change that can be looked at, applied and taken back. Cells that hold
 * the answer already are left out: there may be no step at all.
 */
export function fixChange(opened: FixablePlan, fixes: readonly Fix[]): Result<WorkbookChange> {
  if (opened.readOnly) return refuse({ code: 'newer-version' });
  const answers = new Map<string, CellAnswer>();
  for (const { finding, value } of fixes) {
    const target = fixTarget(opened, finding);
    if (!target) throw new Error(`No fix was offered for ${finding.code}.`);
    for (const cell of target.cells) {
      const standing = answers.get(cell.address)?.after.value ?? cell.value;
      const after = newValue(target.kind, cell, standing, finding, value);
      answers.set(cell.address, { cell, after });
    }
  }
  const count = fixes.length;
  const label = count === 1 ? 'Put one finding right' : `Put ${count} findings right`;
  return done({ label, steps: writesOf([...answers.values()]) });
}

/** A cell that a change writes, as people are shown it beforehand. */
export interface ChangedCell {
  readonly sheet: string;
  readonly at: Rect;
  /** "Actions!E5" */
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** The cells that a change writes, in the order in which it does. */
export function cellsOf(change: WorkbookChange): readonly ChangedCell[] {
  return change.steps.flatMap((step) => {
    if (step.kind !== 'write-cells') return [];
    const { sheet, at, before, after, numberFormats } = step;
    return after.flatMap((row, down) =>
      row.map((value, right) => {
        const cell = { row: at.row + down, column: at.column + right, rows: 1, columns: 1 };
        return {
          sheet,
          at: cell,
          address: `${sheet}!${addressOf(cell)}`,
          before: String(before[down]?.[right] ?? ''),
          after: shown(value, numberFormats?.[down]?.[right]),
        };
      }),
    );
  });
}

/** A date of Excel's own is a number; people are shown the day. */
function shown(value: CellValue, numberFormat: string | undefined): string {
  const day =
    typeof value === 'number' && numberFormat !== undefined ? dayFromExcelSerial(value) : undefined;
  return day === undefined ? String(value) : formatLong(day);
}
