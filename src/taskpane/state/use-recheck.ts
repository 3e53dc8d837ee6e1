import { useEffect } from 'react';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import type { PaneServices } from './pane-services.js';

/** Milliseconds of quiet before the plan is read anew: people type cell by cell. */
const QUIET = 400;

/**
 * Checks again by itself when something of the plan changes in the workbook, by whomever; our own
 * writes are no news. Before there is a plan, news may bring tables that could be used.
 */
export function useRecheck(
  { workbook }: PaneServices,
  plan: OpenedPlan | null,
  reopen: () => Promise<void>,
): void {
  const tables = plan?.contents.map(({ table }) => table.id).join(' ') ?? '';
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ids = tables === '' ? [] : tables.split(' ');
    const watching = workbook.watch(ids, (news) => {
      if (news.kind === 'sheet-activated') return;
      clearTimeout(timer);
      timer = setTimeout(() => void reopen(), QUIET);
    });
    return () => {
      clearTimeout(timer);
      void watching.then((watched) => (watched.ok ? watched.value() : undefined));
    };
  }, [workbook, tables, reopen]);
}
