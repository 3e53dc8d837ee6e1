import { formatLong } from '../../plan/calendar.js';
import type { Action, ActionPlan } from '../../plan/plan.js';
import {
  EXCEPTION_REASONS,
  findExceptions,
  type Exception,
  type ExceptionReason,
} from '../../progress/exceptions.js';
import type { Progress } from '../../progress/progress.js';
import type { Block, SheetSpec, TableColumn, TableRow } from '../../sheet/sheet-spec.js';
import { digests, keyOf } from '../drawn/digests.js';
import type { PackOptions } from '../pack-options.js';
import type { PackSheet, PackSource } from '../pack-sheet.js';
import { packPage, packTitle } from '../pack-title.js';
import { widthOfNames, widthOfRatings, widthOfRefs } from '../parts/column-widths.js';
import { counted } from '../parts/counted.js';
import { NOT_GIVEN, latestDueCell, shownLatestDue } from '../parts/due-cell.js';
import { firstOwners } from '../parts/owner-names.js';
import { ratingCell, ratingValue } from '../parts/ratings-of-scheme.js';
import { refList } from '../parts/ref-list.js';
import { reasonsInWords, REASON_NAMES } from './exception-words.js';

/** The actions that members should see first, each with every reason why. */
export const EXCEPTIONS: PackSheet = { draw: exceptionsSheet, shows };

function exceptionsSheet({ plan, progress }: PackSource, options: PackOptions): SheetSpec {
  const title = packTitle('Exceptions', plan, progress, options);
  const exceptions = findExceptions(plan, progress);
  return {
    name: 'Exceptions',
    mark: 'exceptions',
    title,
    note: `${howMany(exceptions, plan)} As at ${formatLong(progress.asAt)}.`,
    blocks:
      exceptions.length > 0
        ? [exceptionsTable(exceptions, plan, progress), ...reasonBlocks(exceptions)]
        : [plan.actions.length > 0 ? NONE : NO_ACTIONS],
    page: packPage(title, options),
  };
}

function howMany(exceptions: readonly Exception[], { actions }: ActionPlan): string {
  const total = counted(actions.length, 'action');
  if (actions.length === 0) return 'There is nothing to list.';
  if (exceptions.length === 0) return `None of ${total}.`;
  return `${exceptions.length} of ${total}, worst first, each with its reasons.`;
}

const NO_ACTIONS: Block = { kind: 'paragraph', text: 'The plan has no actions.' };

const NONE: Block = {
  kind: 'paragraph',
  text: 'No action is off course, past due, downgraded, moved, without an update or without a rating.',
};

const OWNER_WIDTHS = { least: 78, most: 124 };
const REF_WIDTHS = { least: 46, most: 84 };
/** Points: room for "30 Sep 2023". */
const DUE_WIDTH = 84;

function exceptionsTable(
  exceptions: readonly Exception[],
  plan: ActionPlan,
  progress: Progress,
): Block {
  return {
    kind: 'table',
    name: 'Exceptions',
    columns: columnsOf(exceptions, plan),
    rows: exceptions.map((exception) => rowOf(exception, plan, progress)),
    longRowsContinue: true,
    repeatHeader: true,
    freezeHeader: true,
  };
}

function columnsOf(
  exceptions: readonly Exception[],
  { scheme }: ActionPlan,
): readonly TableColumn[] {
  const refs = exceptions.map(({ action }) => action.ref);
  const owners = exceptions.flatMap(({ action }) => action.owners);
  return [
    { heading: 'Ref', kind: 'ref', width: { points: widthOfRefs(refs, REF_WIDTHS) } },
    { heading: 'Rating', kind: 'rating', width: { points: widthOfRatings(scheme) } },
    { heading: 'Why', kind: 'text', width: { share: 2 } },
    { heading: 'Action', kind: 'text', width: { share: 3 } },
    { heading: 'Due', kind: 'text', width: { points: DUE_WIDTH } },
    { heading: 'Owner', kind: 'text', width: { points: widthOfNames(owners, OWNER_WIDTHS) } },
  ];
}

function rowOf(exception: Exception, { scheme }: ActionPlan, progress: Progress): TableRow {
  const { action, rating } = exception;
  const owners = firstOwners(action.owners);
  return {
    cells: [
      { value: action.ref, style: 'strong', whenContinued: action.ref },
      ratingCell(ratingValue(scheme, rating)),
      reasonsInWords(exception, scheme, progress.asAt),
      action.text,
      latestDueCell(action),
      owners === '' ? { value: NOT_GIVEN, style: 'muted' } : owners,
    ],
  };
}

/** How many stand here for which reason, with their refs and what the reason means. */
function reasonBlocks(exceptions: readonly Exception[]): readonly Block[] {
  const told = EXCEPTION_REASONS.flatMap((reason): readonly Block[] => {
    const refs = exceptions.filter(({ reasons }) => reasons.includes(reason)).map(refOf);
    return refs.length === 0 ? [] : [{ kind: 'paragraph', text: toldOf(reason, refs) }];
  });
  return [
    { kind: 'heading', text: 'The reasons counted' },
    ...told,
    { kind: 'remark', text: 'An action with several reasons is counted under each of them.' },
  ];
}

const refOf = ({ action }: Exception): string => action.ref;

function toldOf(reason: ExceptionReason, refs: readonly string[]): string {
  const { name, means } = REASON_NAMES[reason];
  return `${name}: ${counted(refs.length, 'action')} (${refList(refs)}). ${means}`;
}

function shows({ plan, progress }: PackSource): ReturnType<PackSheet['shows']> {
  const found = new Map(findExceptions(plan, progress).map((one) => [one.action.ref, one]));
  const exceptional = plan.actions.filter(({ ref }) => found.has(ref));
  const shown = (action: Action) => [
    action.text,
    action.owners,
    shownLatestDue(action),
    { ...found.get(action.ref), action: undefined },
  ];
  return { actions: digests(exceptional, keyOf('action'), shown) };
}
