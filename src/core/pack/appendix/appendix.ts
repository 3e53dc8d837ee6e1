import { formatLong } from '../../plan/calendar.js';
import type { ActionPlan } from '../../plan/plan.js';
import type { Progress } from '../../progress/progress.js';
import type { Block, SheetSpec } from '../../sheet/sheet-spec.js';
import { appendixColumns, appendixFields, fieldsLeftOut } from './appendix-columns.js';
import { appendixRows, SHARED } from './appendix-rows.js';
import { capital, counted } from '../parts/counted.js';
import { ratingKey } from '../parts/key.js';
import { appendixName, type ColumnToLeaveOut, type PackOptions } from '../pack-options.js';
import type { PackSheet, PackSource } from '../pack-sheet.js';
import { shownInAppendix } from './shown-in-appendix.js';
import { packPage, packTitle } from '../pack-title.js';
import { isAnyRated } from '../parts/ratings-of-scheme.js';

/** Appendix 1: the whole plan with its progress, in one table, key below. */
export const APPENDIX_1: PackSheet = { draw: appendixSheet, shows: shownInAppendix };

function appendixSheet({ plan, progress }: PackSource, options: PackOptions): SheetSpec {
  const title = packTitle(appendixName(options), plan, progress, options);
  return {
    name: appendixName(options),
    mark: 'appendix-1',
    title,
    note: appendixNote(plan, progress, options),
    blocks: isEmpty(plan)
      ? [NOTHING]
      : [appendixTable(plan, progress, options), ...keyBlocks(plan, progress, options)],
    page: packPage(title, options),
  };
}

function isEmpty({ recommendations, actions, updates }: ActionPlan): boolean {
  return recommendations.length + actions.length + updates.length === 0;
}

const NOTHING: Block = {
  kind: 'paragraph',
  text: 'The plan has no recommendations and no actions yet.',
};

function appendixTable(plan: ActionPlan, progress: Progress, options: PackOptions): Block {
  const rows = appendixRows(plan, progress);
  const fields = appendixFields(plan, options);
  return {
    kind: 'table',
    name: 'Appendix1',
    columns: appendixColumns(plan, rows, options),
    rows: rows.map((row) => ({
      startsGroup: row.startsGroup,
      cells: fields.map((field) => row[field]),
    })),
    groupColumns: fields.includes('recommendation') ? 2 : 1,
    longRowsContinue: true,
    repeatHeader: true,
    freezeHeader: true,
  };
}

function keyBlocks(plan: ActionPlan, progress: Progress, options: PackOptions): readonly Block[] {
  const fields = appendixFields(plan, options);
  if (!isAnyRated(progress)) return [];
  const isShared = progress.actionRatings.some(({ inherited }) => inherited);
  const remark = `${SHARED} marks a rating that was given once for several actions together; each of them takes it.`;
  return [
    ...ratingKey(plan.scheme, 'Appendix1Key', fields[2] === 'action'),
    ...(isShared ? [{ kind: 'remark', text: remark } as const] : []),
  ];
}

/** What the table holds, as at when, and what the plan leaves open. */
function appendixNote(plan: ActionPlan, progress: Progress, options: PackOptions): string {
  const { actions, recommendations } = plan;
  if (isEmpty(plan)) return `There is nothing to list. As at ${formatLong(progress.asAt)}.`;
  const under = counted(recommendations.length, 'recommendation');
  const holds = actions.length > 0 ? `${counted(actions.length, 'action')} under ${under}` : under;
  const key = isAnyRated(progress) ? ['Key below the table.'] : [];
  const holding = `${capital(holds)}, as at ${formatLong(progress.asAt)}.`;
  return [holding, ...gaps(plan), ...notShown(plan, options), ...key].join(' ');
}

function gaps({ actions, updates }: ActionPlan): readonly string[] {
  if (actions.length === 0) return updates.length === 0 ? [] : ['No actions are recorded.'];
  const missing = [
    actions.some(({ owners }) => owners.length > 0) ? '' : 'owners',
    actions.some(({ due, revisedDues }) => due ?? revisedDues[0]) ? '' : 'due dates',
    updates.length > 0 ? '' : 'updates',
  ].filter((what) => what !== '');
  return missing.length > 0 ? [`The plan gives no ${missing.join(' or ')}.`] : [];
}

const PLURALS: Readonly<Record<ColumnToLeaveOut, string>> = {
  recommendation: 'the words of recommendations',
  owner: 'owners',
  due: 'due dates',
  update: 'updates',
};

/** Members are told that there is more, lest they take it that the plan does not say it. */
function notShown(plan: ActionPlan, options: PackOptions): readonly string[] {
  const leftOut = fieldsLeftOut(plan, options).map((field) => PLURALS[field]);
  if (leftOut.length === 0) return [];
  return [`Not shown here: ${leftOut.join(', ')}.`];
}
