import { useEffect } from 'react';
import type { StopWatching, WorkbookNews } from '../../workbook/workbook.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import type { PaneServices } from './pane-services.js';

/** Milliseconds of quiet before the plan is read anew: people type cell by cell. */
const QUIET = 400;
/** Milliseconds until it is tried again to listen. */
const RETRY = 1000;

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
    let isOver = false;
    let stop: StopWatching | undefined;
    const ids = tables === '' ? [] : tables.split(' ');
    const hear = (news: WorkbookNews) => {
      if (news.kind === 'sheet-activated') return;
      clearTimeout(timer);
      timer = setTimeout(() => void reopen(), QUIET);
    };
    const watch = async (): Promise<void> => {
      const watched = await workbook.watch(ids, hear);
      if (!watched.ok) {
        // Refused while a cell is being edited, for instance: asked again until it is heard.
        if (!isOver) timer = setTimeout(() => void watch(), RETRY);
      } else if (isOver) await watched.value();
      else stop = watched.value;
    };
    void watch();
    return () => {
      isOver = true;
      clearTimeout(timer);
      void stop?.();
    };
  }, [workbook, tables, reopen]);
}
