import { useCallback, useEffect, useState } from 'react';
import { tableOffers, type WorkbookOffers } from '../../tasks/table-offers.js';
import { done, type Result } from '../../workbook/result.js';
import type { PaneServices } from '../state/pane-services.js';

/** What of the workbook could be used, and the sheet in front. */
export interface SeenOffers {
  readonly offers: WorkbookOffers;
  readonly activeSheet: string | null;
}

interface Offers {
  /** null while they are looked for the first time. */
  readonly seen: Result<SeenOffers> | null;
  readonly lookAgain: () => void;
}

/** Milliseconds of quiet before the workbook is looked at anew: a sheet brings several events. */
const QUIET = 400;

/** The tables and cells that a plan could be taken from, looked at anew as they come and go. */
export function useOffers({ workbook, calculations }: PaneServices): Offers {
  const [seen, setSeen] = useState<Result<SeenOffers> | null>(null);
  const look = useCallback(
    async (signal?: AbortSignal) => {
      const offers = await lookAt({ workbook, calculations }, signal);
      if (!signal?.aborted) setSeen(offers);
    },
    [workbook, calculations],
  );
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = workbook.watch([], (news) => {
      if (news.kind === 'sheet-activated') return setSeen(withSheet(news.sheet));
      clearTimeout(timer);
      timer = setTimeout(() => void look(signal), QUIET);
    });
    void look(signal);
    return () => {
      clearTimeout(timer);
      controller.abort();
      void watching.then((watched) => (watched.ok ? watched.value() : undefined));
    };
  }, [workbook, look]);
  return { seen, lookAgain: () => void look() };
}

async function lookAt(
  { workbook, calculations }: Pick<PaneServices, 'workbook' | 'calculations'>,
  signal?: AbortSignal,
): Promise<Result<SeenOffers>> {
  const overview = await workbook.overview();
  if (!overview.ok) return overview;
  const options = signal ? { signal } : {};
  const offers = await tableOffers(workbook, overview.value, calculations, {}, options);
  if (!offers.ok) return offers;
  return done({ offers: offers.value, activeSheet: overview.value.activeSheet });
}

const withSheet =
  (activeSheet: string) =>
  (seen: Result<SeenOffers> | null): Result<SeenOffers> | null =>
    seen?.ok ? done({ ...seen.value, activeSheet }) : seen;
