import type { ActionPlan } from '../plan/plan.js';
import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { layOut } from '../sheet/lay-out.js';
import { placeOfColumn } from '../sheet/place-of-column.js';
import type { PlacedSheet, Rect } from '../sheet/placed-sheet.js';
import type { SheetSpec, TableColumn } from '../sheet/sheet-spec.js';
import { PACK_THEME, ratingStyle } from '../sheet/theme.js';
import { dataColumnWidths } from './data-column-widths.js';
import {
  LINKED_COLUMNS,
  LISTS_NAME,
  TABLE_NAMES,
  TABLE_ROLES,
  type Field,
  type LinkedRole,
} from './fields.js';
import { listedRatings, NOT_RATED_WORD, planRows } from './plan-rows.js';

const RATING = 'Rating';

/** Accessible data sheets are in Arial 12, as guidance on publishing spreadsheets asks. */
const TEXT_SIZE = 12;

/**
 * The sheets that hold a plan: three linked tables and the list that their drop-downs take their
 * values from. They are the user's own once made, and work without the add-in.
 */
export function dataSheets(plan: ActionPlan): readonly PlacedSheet[] {
  const lists = layOut(listsSheet(plan.scheme), PACK_THEME);
  const ratings = placeOfColumn(lists, LISTS_NAME, RATING);
  const rows = planRows(plan);
  const tables = TABLE_ROLES.map((role) =>
    layOut(tableSheet(role, rows[role], plan, ratings), PACK_THEME),
  );
  return [...tables, lists];
}

function tableSheet(
  role: LinkedRole,
  rows: readonly string[][],
  plan: ActionPlan,
  ratings: Rect,
): SheetSpec {
  const name = TABLE_NAMES[role];
  const used = usedColumns(role, rows, isTemplate(plan));
  const page = { orientation: 'landscape', footer: footerOf(name, plan) } as const;
  const widths = dataColumnWidths(
    used.map(({ field, heading, at }) => ({
      field,
      heading,
      cells: rows.map((row) => row[at] ?? ''),
    })),
    TEXT_SIZE,
    page,
  );
  const columns = used.map(({ field, heading }, index) => ({
    ...tableColumn(field, heading, plan.scheme, ratings),
    width: widths[index] ?? { share: 1 },
  }));
  const filled =
    rows.length > 0
      ? rows.map((row) => used.map(({ at }) => row[at] ?? ''))
      : [columns.map(() => '')];
  return {
    name,
    title: plan.title === '' ? name : `${name}: ${plan.title}`,
    note: NOTES[role],
    textSize: TEXT_SIZE,
    blocks: [
      {
        kind: 'table',
        name,
        columns,
        rows: filled.map((cells) => ({ cells })),
        freezeHeader: true,
        repeatHeader: true,
      },
    ],
    page,
  };
}

function footerOf(name: string, { title }: ActionPlan): string {
  return title === '' ? name : `${name} · ${title}`;
}

/** Columns that the plan puts nothing in are left out; a template has them all. */
function usedColumns(role: LinkedRole, rows: readonly string[][], all: boolean) {
  return LINKED_COLUMNS[role]
    .map((column, at) => ({ ...column, at }))
    .filter(({ optional, at }) => all || !optional || rows.some((row) => row[at] !== ''));
}

function isTemplate({ recommendations, actions, updates }: ActionPlan): boolean {
  return recommendations.length + actions.length + updates.length === 0;
}

const NOTES: Readonly<Record<LinkedRole, string>> = {
  recommendations: 'One row for each recommendation, in the words in which it was made.',
  actions:
    'One row for each action, with its latest rating and update. Rows with the same Statement were reported on together.',
  updates: 'One row for each statement of progress, as it was reported.',
};

function tableColumn(
  field: Field,
  heading: string,
  scheme: RatingScheme,
  ratings: Rect,
): TableColumn {
  if (field !== 'rating') return { heading, kind: 'text' };
  return {
    heading,
    kind: 'choice',
    choices: {
      sourceSheet: LISTS_NAME,
      source: ratings,
      title: 'Not a rating of this plan',
      message: `Choose one of: ${ratingWords(scheme).join(', ')}. The list stands on the sheet ${LISTS_NAME}.`,
      strictness: 'warning',
    },
    liveLooks: scheme.values
      .map(({ id, word }) => ({ equals: word, style: ratingStyle(id) }))
      .concat({ equals: NOT_RATED_WORD, style: ratingStyle(NOT_RATED) }),
  };
}

function ratingWords(scheme: RatingScheme): readonly string[] {
  return [...scheme.values.map(({ word }) => word), NOT_RATED_WORD];
}

function listsSheet(scheme: RatingScheme): SheetSpec {
  const rows = listedRatings(scheme);
  return {
    name: LISTS_NAME,
    title: `Ratings: ${scheme.name}`,
    note: 'The Rating columns of Actions and Updates take their drop-down lists from here.',
    textSize: TEXT_SIZE,
    blocks: [
      {
        kind: 'table',
        name: LISTS_NAME,
        columns: [
          { heading: RATING, kind: 'text', width: { points: 110 } },
          { heading: 'Letter', kind: 'text', width: { points: 60 } },
          { heading: 'Meaning', kind: 'text', width: { share: 1 } },
        ],
        rows: rows.map((cells) => ({ cells })),
        freezeHeader: true,
      },
    ],
    page: { orientation: 'landscape', footer: LISTS_NAME },
  };
}
