import type { Finding, FindingCode } from '../../checks/finding.js';
import { isDone } from '../../plan/done.js';
import type { Action, ActionPlan } from '../../plan/plan.js';
import {
  NOT_RATED,
  type RatingId,
  type RatingScheme,
  type RatingValue,
} from '../../plan/rating-scheme.js';
import { isWorst } from '../../plan/worst-rating.js';
import type { Progress } from '../../progress/progress.js';
import type { Block, TableBlock, TableColumn, TableRow } from '../../sheet/sheet-spec.js';
import { appendixName, type PackOptions } from '../pack-options.js';
import { packPage } from '../pack-title.js';
import { counted, firstWords } from '../parts/counted.js';
import { NOT_GIVEN, latestDueCell, movedDue } from '../parts/due-cell.js';
import { firstOwners } from '../parts/owner-names.js';
import { PIECE, tablesWithinPages } from '../parts/page-tables.js';
import { ratingCell, ratingValue } from '../parts/ratings-of-scheme.js';

/** A summary that goes on for pages is none; Appendix 1 has all. */
const MOST_SHOWN = 24;

/**
 * What members should look at first, and why; nothing where all is well or nothing is rated.
 * @param columns of the sheet's first table, on whose widths all of its tables stand
 */
export function attentionBlocks(
  plan: ActionPlan,
  progress: Progress,
  findings: readonly Finding[],
  options: PackOptions,
  columns: readonly TableColumn[],
): readonly Block[] {
  if (plan.actions.length === 0) return [];
  const items = itemsOf(plan, progress, findings);
  if (items.length === 0) return [{ kind: 'heading', text: HEADING }, ALL_WELL];
  const rows = items.slice(0, MOST_SHOWN).map((item) => rowOf(item, plan.scheme));
  const hidden = items.length - rows.length;
  const further = `${counted(hidden, 'further action')} need attention; see ${appendixName(options)}.`;
  return [
    ...tablesWithinPages(HEADING, attentionTable(rows), columns, packPage('', options), PIECE),
    ...(hidden > 0 ? [{ kind: 'remark', text: further } as const] : []),
  ];
}

const HEADING = 'Needs attention, worst first';
const ALL_WELL: Block = {
  kind: 'paragraph',
  text: 'No action is rated off course or past its due date.',
};

function attentionTable(rows: readonly TableRow[]): TableBlock {
  return {
    kind: 'table',
    name: 'NeedsAttention',
    columns: [
      { heading: 'Ref', kind: 'ref' },
      { heading: 'Rating', kind: 'rating' },
      { heading: 'Due', kind: 'text' },
      { heading: 'Action', kind: 'text' },
      { heading: 'Why', kind: 'text' },
      { heading: 'Owner', kind: 'text' },
    ],
    centred: true,
    rows,
  };
}

/** Characters of an action: enough to know it by; Appendix 1 has the whole text. */
const LONGEST = 88;

interface AttentionItem {
  readonly action: Action;
  readonly rating: RatingId;
  readonly why: readonly string[];
  /** Smaller comes first. */
  readonly rank: number;
}

function itemsOf(
  plan: ActionPlan,
  progress: Progress,
  findings: readonly Finding[],
): readonly AttentionItem[] {
  const ratings = new Map(progress.actionRatings.map(({ action, rating }) => [action, rating]));
  const overdue = new Set(progress.overdue);
  const remarks = remarksByAction(findings);
  const isAnyRated = [...ratings.values()].some((rating) => rating !== NOT_RATED);
  const items = plan.actions.flatMap((action): readonly AttentionItem[] => {
    const rating = ratings.get(action.ref) ?? NOT_RATED;
    const isLate = overdue.has(action.ref);
    const rank = rankOf(rating, plan.scheme, isLate, isAnyRated);
    const value = ratingValue(plan.scheme, rating);
    const moved = isDone(action, value) ? undefined : movedDue(action);
    const noticed = remarks.get(action.ref) ?? [];
    if (rank === undefined && noticed.length === 0 && moved === undefined) return [];
    const why = [reason(value, isLate, moved), ...noticed];
    return [{ action, rating, why, rank: rank ?? LAST }];
  });
  return items.sort((one, other) => one.rank - other.rank);
}

const LAST = 1000;

/** The worst rating, then what is past due, then other ratings by severity, then no rating. */
function rankOf(
  rating: RatingId,
  scheme: RatingScheme,
  isLate: boolean,
  isAnyRated: boolean,
): number | undefined {
  const open = scheme.values
    .filter(({ closed }) => closed !== true)
    .map(({ severity }) => severity);
  const { severity, closed } = ratingValue(scheme, rating);
  if (isWorst(rating, scheme)) return 0;
  if (isLate) return 1;
  if (rating === NOT_RATED) return isAnyRated ? LAST - 1 : undefined;
  return closed !== true && severity > Math.min(...open) ? LAST - 2 - severity : undefined;
}

/** "Rated Amber, past due, moved twice from 30 Sep 2023". */
function reason({ id, word }: RatingValue, isLate: boolean, moved: string | undefined): string {
  const rated = id === NOT_RATED ? 'Not rated' : `Rated ${word}`;
  return [rated, ...(isLate ? ['past due'] : []), ...(moved === undefined ? [] : [moved])].join(
    ', ',
  );
}

/** What the checks found that a member would ask about. */
const REMARKS: Readonly<Partial<Record<FindingCode, string>>> = {
  'rating-not-recognised': 'The rating as printed is not one of the key',
  'rating-contradicts-status': 'Rating and status do not agree',
  'completed-but-open': 'Has a completion date but is still open',
};

/** By ref of the action. */
export function remarksByAction(
  findings: readonly Finding[],
): ReadonlyMap<string, readonly string[]> {
  const remarks = new Map<string, string[]>();
  for (const { about, code } of findings) {
    const remark = REMARKS[code];
    if (remark === undefined || about.action === undefined) continue;
    remarks.set(about.action, [...(remarks.get(about.action) ?? []), remark]);
  }
  return remarks;
}

function rowOf({ action, rating, why }: AttentionItem, scheme: RatingScheme): TableRow {
  const owners = firstOwners(action.owners);
  return {
    cells: [
      { value: action.ref, style: 'strong' },
      ratingCell(ratingValue(scheme, rating)),
      latestDueCell(action),
      firstWords(action.text, LONGEST),
      why.join('. '),
      owners === '' ? { value: NOT_GIVEN, style: 'muted' } : owners,
    ],
  };
}
