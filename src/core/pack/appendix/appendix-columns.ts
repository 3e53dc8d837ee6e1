import type { Action, ActionPlan } from '../../plan/plan.js';
import { printable } from '../../sheet/page-size.js';
import type { TableColumn } from '../../sheet/sheet-spec.js';
import type { AppendixRow } from './appendix-rows.js';
import { COLUMNS_TO_LEAVE_OUT, type ColumnToLeaveOut, type PackOptions } from '../pack-options.js';
import { widthOfNames, widthOfRatings, widthOfRefs } from '../parts/column-widths.js';
import { dueKind } from '../parts/due-cell.js';
import { packPage } from '../pack-title.js';
import { shareWidths } from './share-widths.js';

export type AppendixField = Exclude<keyof AppendixRow, 'about' | 'startsGroup'>;

/**
 * The columns that this plan has something to say in, without those that are not to be shown, in the
 * order in which members ask.
 */
export function appendixFields(plan: ActionPlan, options: PackOptions): readonly AppendixField[] {
  const leftOut = fieldsLeftOut(plan, options);
  return fieldsOf(plan).filter((field) => !leftOut.some((one) => one === field));
}

/** What the plan says and the table is not to show. Without actions, recommendations stay. */
export function fieldsLeftOut(
  plan: ActionPlan,
  { leftOut = [] }: PackOptions,
): readonly ColumnToLeaveOut[] {
  const possible = fieldsOf(plan);
  return COLUMNS_TO_LEAVE_OUT.filter(
    (field) =>
      leftOut.includes(field) &&
      possible.includes(field) &&
      (field !== 'recommendation' || possible.includes('action')),
  );
}

function fieldsOf(plan: ActionPlan): readonly AppendixField[] {
  const hasActions = plan.actions.length > 0;
  const hasUpdates = plan.updates.length > 0;
  const wanted: Readonly<Record<AppendixField, boolean>> = {
    ref: true,
    recommendation: true,
    action: hasActions,
    owner: plan.actions.some(({ owners }) => owners.length > 0),
    due: plan.actions.some(({ due, revisedDues }) => due !== undefined || revisedDues.length > 0),
    rating: hasActions || hasUpdates,
    update: hasUpdates,
  };
  return FIELDS.filter((field) => wanted[field]);
}

const FIELDS = ['ref', 'recommendation', 'action', 'owner', 'due', 'rating', 'update'] as const;

const HEADINGS: Readonly<Record<AppendixField, string>> = {
  ref: 'Ref',
  recommendation: 'Recommendation',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  rating: 'Rating',
  update: 'Update',
};

/** Points: room for "30 May 2024", which as a number does not wrap. */
const DAY_WIDTH = 81;
/** Points: room for "Not given" or "Sept 2022". */
const WORD_WIDTH = 68;
const OWNER_WIDTHS = { least: 70, most: 116 };
/** Where an action has more owners than these, each stands on one line. */
const FEW_OWNERS = 4;
const MANY_OWNERS_WIDTHS = { least: 70, most: 172 };
const REF_WIDTHS = { least: 39, most: 84 };

/** Points: room for the heading "Recommendation" on one line. */
const LEAST_TEXT_WIDTH = 109;

const TEXT_FIELDS: ReadonlySet<AppendixField> = new Set(['recommendation', 'action', 'update']);

export function appendixColumns(
  plan: ActionPlan,
  rows: readonly AppendixRow[],
  options: PackOptions,
): readonly TableColumn[] {
  const fields = appendixFields(plan, options);
  const texts = fields.filter((field) => TEXT_FIELDS.has(field));
  const widths = new Map(fields.map((field) => [field, pointsOf(field, plan, rows)]));
  const room = [...widths.values()].reduce<number>(
    (left, points = 0) => left - points,
    printable(packPage('', options)).width,
  );
  const shares = shareWidths(
    rows.map((row) => texts.map((field) => String(row[field].value))),
    LEAST_TEXT_WIDTH / room,
  );
  return fields.map((field) => {
    const points = widths.get(field);
    const share = shares[texts.indexOf(field)] ?? 1;
    return {
      heading: HEADINGS[field],
      kind: kindOf(field, plan),
      width: points === undefined ? { share } : { points },
    };
  });
}

function kindOf(field: AppendixField, plan: ActionPlan): TableColumn['kind'] {
  if (field === 'ref' || field === 'rating') return field;
  return field === 'due' ? dueKind(plan.actions) : 'text';
}

/** Undefined for columns of text, which share what is left. */
function pointsOf(
  field: AppendixField,
  { actions, scheme }: ActionPlan,
  rows: readonly AppendixRow[],
): number | undefined {
  switch (field) {
    case 'ref':
      return widthOfRefs(
        rows.map(({ ref }) => String(ref.value)),
        REF_WIDTHS,
      );
    case 'owner':
      return ownerWidth(actions);
    case 'rating':
      return widthOfRatings(scheme);
    case 'due':
      return actions.some(namesDay) ? DAY_WIDTH : WORD_WIDTH;
    case 'recommendation':
    case 'action':
    case 'update':
      return undefined;
  }
}

function ownerWidth(actions: readonly Action[]): number {
  const names = actions.flatMap(({ owners }) => owners);
  return actions.some(({ owners }) => owners.length > FEW_OWNERS)
    ? widthOfNames(names, MANY_OWNERS_WIDTHS, 1)
    : widthOfNames(names, OWNER_WIDTHS);
}

function namesDay({ due, revisedDues }: Action): boolean {
  return [due, ...revisedDues].some((one) => one?.precision === 'day');
}
