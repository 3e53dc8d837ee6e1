import { digestText } from '../binding/digest-text.js';
import type { Finding } from '../checks/finding.js';
import type { Action, ActionPlan, Recommendation, RecordRef } from '../plan/plan.js';
import type { Progress } from '../progress/progress.js';
import type { SheetSpec } from '../sheet/sheet-spec.js';
import { appendixRows, type AppendixRow } from './appendix-rows.js';
import { remarksByAction } from './attention.js';
import { firstWords } from './counted.js';
import type { PackOptions, PackSheetId } from './pack-options.js';
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
  /** By the record in whose row the text stands. */
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
  const ratings = new Map(rows.map(({ about, rating }) => [keyOf(about), rating.value]));
  const rated = (kind: RecordRef['kind']) => (record: Action | Recommendation) => [
    record,
    ratings.get(keyOf({ kind, ref: record.ref })),
  ];
  return {
    recommendations: digests('recommendation', plan.recommendations, rated('recommendation')),
    actions: digests('action', plan.actions, rated('action')),
    updates: updatesShown(rows),
  };
}

function updatesShown(rows: readonly AppendixRow[]): Digests {
  const shown = rows.filter(({ update }) => update.style !== 'muted');
  return new Map(
    shown.map(({ about, rating, update }) => [
      keyOf(about),
      digest([update.value, about.kind === 'update' && rating.value]),
    ]),
  );
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
    recommendations: digests('recommendation', plan.recommendations, ({ ref, title, text }) => [
      firstWords(title === '' ? text : title, KNOWN_BY),
      ownRatings.get(ref),
    ]),
    actions: digests('action', plan.actions, shownOf),
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

/** Several records under one ref stand together for it. */
function digests<Of extends { readonly ref: string }>(
  kind: RecordRef['kind'],
  records: readonly Of[],
  shownOf: (record: Of) => unknown,
): Digests {
  const found = new Map<string, string>();
  for (const record of records) {
    const key = keyOf({ kind, ref: record.ref });
    const other = found.get(key);
    const own = digest(shownOf(record));
    found.set(key, other === undefined ? own : digest(other + own));
  }
  return found;
}

function keyOf({ kind, ref }: RecordRef): string {
  return `${kind} ${ref}`;
}

function digest(shown: unknown): string {
  return digestText(JSON.stringify(shown), 3);
}
