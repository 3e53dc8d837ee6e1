import { digestText } from '../../binding/digest-text.js';
import type { Finding } from '../../checks/finding.js';
import type {
  Action,
  ActionPlan,
  ProgressUpdate,
  Recommendation,
  RecordRef,
} from '../../plan/plan.js';
import type { Progress } from '../../progress/progress.js';
import type { SheetSpec } from '../../sheet/sheet-spec.js';
import { appendixRows, type AppendixRow } from '../appendix/appendix-rows.js';
import { remarksByAction } from '../summary/attention.js';
import { firstWords } from '../parts/counted.js';
import type { PackOptions, PackSheetId } from '../pack-options.js';
import type { SheetDetail } from './pack-state.js';

/** By record, "action 4.1": what the sheet shows of it, in a few digits. */
type Digests = ReadonlyMap<string, string>;

/** What a drawn sheet shows, so briefly that it can be kept beside it and compared with later. */
export interface ShownDigest {
  /** Of the sheet as a whole: only where this differs is the sheet out of date. */
  readonly whole: string;
  readonly details: Readonly<Partial<Record<SheetDetail, string>>>;
  readonly recommendations: Digests;
  readonly actions: Digests;
  /** By what they tell of: "action 4.1", "action 4.1, 4.2". */
  readonly updates: Digests;
  /** On the sheet of checks. */
  readonly findings: readonly string[];
}

/** What the sheets of a pack are drawn from. */
export interface PackSource {
  readonly plan: ActionPlan;
  readonly progress: Progress;
  readonly findings: readonly Finding[];
}

export function digestSheet(
  spec: SheetSpec,
  id: PackSheetId,
  source: PackSource,
  options: PackOptions,
): ShownDigest {
  return {
    whole: digestText(JSON.stringify(spec), 8),
    details: detailsOf(id, source, options),
    ...NOTHING_SHOWN,
    ...RECORDS_SHOWN[id](source),
  };
}

type RecordsShown = Pick<ShownDigest, 'recommendations' | 'actions' | 'updates' | 'findings'>;

const NOTHING_SHOWN: RecordsShown = {
  recommendations: new Map(),
  actions: new Map(),
  updates: new Map(),
  findings: [],
};

const RECORDS_SHOWN: Readonly<Record<PackSheetId, (source: PackSource) => Partial<RecordsShown>>> =
  {
    'appendix-1': shownInAppendix,
    'rag-summary': shownInSummary,
    checks: ({ findings }) => ({
      findings: findings.map(({ code, about, facts }) => digest([code, about, facts])),
    }),
  };

function shownInAppendix({ plan, progress }: PackSource): Partial<RecordsShown> {
  const rows = appendixRows(plan, progress);
  const ratings = new Map(
    rows.map(({ about, rating }) => [keyOf(about.kind)(about), rating.value]),
  );
  const rated = (kind: RecordRef['kind']) => (record: Action | Recommendation) => [
    record,
    ratings.get(keyOf(kind)(record)),
  ];
  return {
    recommendations: digests(
      plan.recommendations,
      keyOf('recommendation'),
      rated('recommendation'),
    ),
    actions: digests(plan.actions, keyOf('action'), rated('action')),
    updates: updatesShown(plan, rows),
  };
}

/** The rating belongs to the action, or recommendation, unless the plan has none that it is for. */
function updatesShown({ updates }: ActionPlan, rows: readonly AppendixRow[]): Digests {
  const unplaced = new Set(rows.flatMap(({ about }) => (about.kind === 'update' ? about.ref : [])));
  return digests(updates, tellsOf, ({ id, narrative, rating }) => [
    narrative.trim(),
    unplaced.has(id) && rating,
  ]);
}

function tellsOf({ actions, recommendations }: ProgressUpdate): string {
  return actions.length > 0
    ? `action ${actions.join(', ')}`
    : `recommendation ${recommendations.join(', ')}`;
}

/** The summary tells of an action only what it is known by, and what makes it need attention. */
function shownInSummary({ plan, progress, findings }: PackSource): Partial<RecordsShown> {
  const ratings = new Map(progress.actionRatings.map(({ action, rating }) => [action, rating]));
  const remarks = remarksByAction(findings);
  const shownOf = (action: Action) => {
    const { ref, text, note: _note, points: _points, priority: _priority, ...shown } = action;
    return [shown, firstWords(text, KNOWN_BY), ratings.get(ref), remarks.get(ref)];
  };
  const served = new Set(plan.actions.flatMap(({ recommendations }) => recommendations));
  const ownRatings = new Map(
    progress.byRecommendation.lines.flatMap(({ rating, refs }) =>
      refs.filter((ref) => !served.has(ref)).map((ref) => [ref, rating]),
    ),
  );
  return {
    recommendations: digests(
      plan.recommendations,
      keyOf('recommendation'),
      ({ ref, title, text }) => [
        firstWords(title === '' ? text : title, KNOWN_BY),
        ownRatings.get(ref),
      ],
    ),
    actions: digests(plan.actions, keyOf('action'), shownOf),
  };
}

/** Characters that the summary prints of a text, at most. */
const KNOWN_BY = 88;

function detailsOf(
  id: PackSheetId,
  { plan, progress }: PackSource,
  options: PackOptions,
): ShownDigest['details'] {
  return {
    title: digest(options.title || plan.title),
    council: digest(options.council ?? ''),
    period: digest(options.periodLabel ?? ''),
    day: digest(progress.asAt),
    ...(id === 'rag-summary' && { rule: digest(progress.rule) }),
    ...(id !== 'checks' && {
      scheme: digest(plan.scheme.values.map(({ synonyms: _, ...value }) => value)),
    }),
  };
}

/** Several records of one name stand together for it. */
function digests<Of>(
  records: readonly Of[],
  nameOf: (record: Of) => string,
  shownOf: (record: Of) => unknown,
): Digests {
  const found = new Map<string, string>();
  for (const record of records) {
    const name = nameOf(record);
    const other = found.get(name);
    const own = digest(shownOf(record));
    found.set(name, other === undefined ? own : digest(other + own));
  }
  return found;
}

function keyOf(kind: RecordRef['kind']): (record: { readonly ref: string }) => string {
  return ({ ref }) => `${kind} ${ref}`;
}

function digest(shown: unknown): string {
  return digestText(JSON.stringify(shown), 3);
}
