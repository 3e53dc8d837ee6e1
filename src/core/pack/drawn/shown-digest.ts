import { digestText } from '../../binding/digest-text.js';
import type { SheetSpec } from '../../sheet/sheet-spec.js';
import type { PackOptions, PackSheetId } from '../pack-options.js';
import type { PackSource } from '../pack-sheet.js';
import { digest, type Digests } from './digests.js';
import type { SheetDetail } from './pack-state.js';

/** What a drawn sheet shows of the plan's records. */
export interface RecordsShown {
  readonly recommendations: Digests;
  readonly actions: Digests;
  /** By what they tell of: "action 4.1", "action 4.1, 4.2". */
  readonly updates: Digests;
  /** On the sheet of checks. */
  readonly findings: readonly string[];
}

/** What a drawn sheet shows, so briefly that it can be kept beside it and compared with later. */
export interface ShownDigest extends RecordsShown {
  /** Of the sheet as a whole: only where this differs is the sheet out of date. */
  readonly whole: string;
  readonly details: Readonly<Partial<Record<SheetDetail, string>>>;
}

export function digestSheet(
  spec: SheetSpec,
  id: PackSheetId,
  records: Partial<RecordsShown>,
  source: PackSource,
  options: PackOptions,
): ShownDigest {
  return {
    // Colours are no part of a spec. Without any, sheets of earlier versions are as they were.
    whole: digestText(JSON.stringify(options.style ? [spec, options.style] : spec), 8),
    details: detailsOf(id, source, options),
    ...NOTHING_SHOWN,
    ...records,
  };
}

const NOTHING_SHOWN: RecordsShown = {
  recommendations: new Map(),
  actions: new Map(),
  updates: new Map(),
  findings: [],
};

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
    ...ofChoices('heading', [
      options.marking,
      options.committee,
      options.meeting,
      options.appendix,
    ]),
    ...ofChoices('style', [options.style, options.paper, options.leftOut]),
    ...(id === 'audit-tables' && ofChoices('last-report', [options.lastReport])),
    ...(id === 'notes' && ofChoices('contact', [options.contact])),
    ...((id === 'rag-summary' || id === 'notes') && { rule: digest(progress.rule) }),
    ...(id !== 'checks' && {
      scheme: digest(plan.scheme.values.map(({ synonyms: _, ...value }) => value)),
    }),
  };
}

/** Nothing where nothing was chosen, as with sheets of earlier versions. */
function ofChoices(detail: SheetDetail, choices: readonly unknown[]): ShownDigest['details'] {
  return choices.some(Boolean) ? { [detail]: digest(choices) } : {};
}
