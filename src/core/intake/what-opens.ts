import { isRef, withoutContinued } from './cell-kinds.js';
import type { ColumnMeaning, ColumnReading } from './plan-reading.js';
import { cellAt, type PlanRow } from './plan-table.js';
import type { RefColumns } from './ref-columns.js';
import { endsSentence, goesOn, startsLowerCase } from './sentence-flow.js';

/** The record that a row begins. */
export type Opening = 'recommendation' | 'action';

/** What stands above a row: the last texts of the columns that tell records apart. */
export interface Standing {
  /** Whether the row stands under the same heading as the record above. */
  readonly section: boolean;
  readonly ref: string;
  readonly recommendation: string;
  /** Whether the recommendation's text reached to the row right above. */
  readonly mayGoOn: boolean;
  readonly actionRef: string;
  readonly action: string;
  /** What the record above has in a column. */
  readonly textOf: (column: number) => string;
}

/** A record has one of each of these: a second begins another record. */
const ONE_EACH: ReadonlySet<ColumnMeaning | null> = new Set([
  'owner',
  'due',
  'rating',
  'status',
  'priority',
  'percent',
  'completed',
  'revised-due',
  'as-at',
]);

/** Which record a row begins, or null where it goes on with the one above. */
export function whatOpens(
  row: PlanRow,
  above: Standing | null,
  refs: RefColumns,
  columns: readonly ColumnReading[],
): Opening | null {
  const hasRecommendations = refs.recommendation !== null || refs.ref !== null;
  const first: Opening = hasRecommendations ? 'recommendation' : 'action';
  if (!above) return first;
  const own = ownTexts(row, refs);
  if (isContinued(own.ref)) return null;
  if (opensRecommendation(row, own, above, refs, columns)) return 'recommendation';
  if (!above.section && own.action !== '' && !goesOn(above.action, own.action)) return first;
  const isNumbered = isRef(own.actionRef) && !isContinued(own.actionRef);
  if (isNumbered && own.actionRef !== above.actionRef) return 'action';
  return opensAction(row, own.action, above, refs, columns) ? 'action' : null;
}

/** The texts of a row by which records are told apart; empty where a merged cell repeats. */
interface OwnTexts {
  readonly ref: string;
  readonly recommendation: string;
  readonly actionRef: string;
  readonly action: string;
}

function ownTexts(row: PlanRow, refs: RefColumns): OwnTexts {
  const own = (column: number | null): string => {
    const cell = column === null ? null : cellAt(row, column);
    return !cell || cell.carried ? '' : cell.text;
  };
  const { ref, recommendation, actionRef, action } = refs;
  return {
    ref: own(ref),
    recommendation: own(recommendation),
    actionRef: own(actionRef),
    action: own(action),
  };
}

function opensRecommendation(
  row: PlanRow,
  { ref, recommendation, actionRef }: OwnTexts,
  above: Standing,
  refs: RefColumns,
  columns: readonly ColumnReading[],
): boolean {
  if (isRef(ref) && !isSameRecommendation(ref, recommendation, above)) return true;
  if (recommendation === '' || recommendation === above.recommendation) return false;
  return opensByText(row, recommendation, actionRef, above, refs, columns);
}

const isContinued = (ref: string): boolean => ref !== '' && withoutContinued(ref) !== ref.trim();

function isSameRecommendation(ref: string, recommendation: string, above: Standing): boolean {
  if (ref !== above.ref) return false;
  return (
    recommendation === '' ||
    recommendation === above.recommendation ||
    goesOn(above.recommendation, recommendation)
  );
}

/** A recommendation without a ref of its own: does its text begin, or go on from above? */
function opensByText(
  row: PlanRow,
  recommendation: string,
  actionRef: string,
  above: Standing,
  refs: RefColumns,
  columns: readonly ColumnReading[],
): boolean {
  if (above.recommendation === '') return true;
  const isNext = above.mayGoOn || startsLowerCase(recommendation);
  if (isNext && goesOn(above.recommendation, recommendation) && !isRef(actionRef)) return false;
  const filled = countFilled(row);
  if (row.startsPage && filled === 1) return false;
  if (!refs.everyRecommendationHasRef) return true;
  if (row.startsPage) return hasSecond(row, above, columns);
  return (filled > 1 && endsSentence(above.recommendation)) || hasSecond(row, above, columns);
}

function hasSecond(row: PlanRow, above: Standing, columns: readonly ColumnReading[]): boolean {
  return countSeconds(row, above, columns) > 0;
}

/** How many fields the row brings that the record above already has. */
function countSeconds(row: PlanRow, above: Standing, columns: readonly ColumnReading[]): number {
  return columns.filter(({ index, means }) => {
    const cell = cellAt(row, index);
    const before = above.textOf(index);
    return (
      ONE_EACH.has(means) &&
      cell.text !== '' &&
      !cell.carried &&
      before !== '' &&
      !goesOn(before, cell.text)
    );
  }).length;
}

const countFilled = (row: PlanRow): number => row.cells.filter((cell) => cell.text !== '').length;

/** An action under the recommendation above, or the rest of the action above? */
function opensAction(
  row: PlanRow,
  action: string,
  above: Standing,
  refs: RefColumns,
  columns: readonly ColumnReading[],
): boolean {
  if (row.startsPage && countFilled(row) === 1) return false;
  const seconds = countSeconds(row, above, columns);
  if (action === '' || refs.action === null)
    return seconds > 1 || (seconds > 0 && countFilled(row) > 1);
  if (seconds > 0) return true;
  if (above.textOf(refs.action) === '' || goesOn(above.action, action)) return false;
  return row.startsPage ? isComplete(row, columns) : true;
}

/** A row with an owner, a date or a rating of its own is a record, even at the top of a page. */
const isComplete = (row: PlanRow, columns: readonly ColumnReading[]): boolean =>
  columns.some(({ index, means }) => {
    const cell = cellAt(row, index);
    return ONE_EACH.has(means) && cell.text !== '' && !cell.carried;
  });
