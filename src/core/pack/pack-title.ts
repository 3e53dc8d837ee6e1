import { formatMonth } from '../plan/calendar.js';
import type { ActionPlan } from '../plan/plan.js';
import type { Progress } from '../progress/progress.js';
import type { PageSpec } from '../sheet/sheet-spec.js';
import { shortened } from './parts/counted.js';
import type { PackOptions } from './pack-options.js';

/** "Appendix 1 – Progress on the action plan – update August 2023"; nothing is said twice. */
export function packTitle(
  sheet: string,
  plan: ActionPlan,
  progress: Progress,
  options: PackOptions,
): string {
  const period = periodOf(progress, options);
  const name = planName(options.title || plan.title);
  const update = name.toLowerCase().includes(period.toLowerCase()) ? '' : `update ${period}`;
  return [sheet, name, update].filter((part) => part !== '').join(' – ');
}

/** Landscape, with title and council in the footer. */
export function packPage(title: string, options: PackOptions): PageSpec {
  const council = options.council ?? '';
  const parts = [shortened(title, LONGEST_FOOTER - council.length), council];
  return {
    orientation: 'landscape',
    footer: parts.filter((part) => part !== '').join(' · '),
    ...(options.paper ? { paper: options.paper } : {}),
  };
}

/** Characters of title and council together that stand beside the number of the page. */
const LONGEST_FOOTER = 118;

function periodOf(progress: Progress, options: PackOptions): string {
  return options.periodLabel || formatMonth(progress.asAt);
}

/** The document's own name for the plan often begins with "Appendix 1 -", which the sheet says. */
export function planName(title: string): string {
  return withDashes(title.replace(/\s+/g, ' ').trim())
    .replace(/^appendix\s+\w{1,3}\b\s*[-–—:.]*\s*/i, '')
    .replace(/ – update$/i, '');
}

/** A hyphen between spaces stands for a dash: one kind of dash in one title. */
function withDashes(name: string): string {
  return name.replace(/ (?:-{1,2}|—) /g, ' – ');
}
