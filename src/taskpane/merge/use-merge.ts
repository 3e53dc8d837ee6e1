import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { mergeChange, mergeOffer, type Merge, type MergeOffer } from '../../tasks/merge-plan.js';
import type { PlanComparison } from '../../tasks/compare-plan.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { done, type Result } from '../../workbook/result.js';
import { useBrought } from '../bring-in/brought-context.js';
import { usePane } from '../state/pane-context.js';
import { useLatestRun } from '../state/use-latest-run.js';
import { MERGE_WORDS } from '../wording/merge.js';
import { comparisonOf } from './comparison-of.js';

/** A paste held against the plan, and what of it a person agrees to. */
export interface MergeDraft {
  readonly comparison: PlanComparison;
  readonly offer: MergeOffer;
  /** Ids of differences and of new records. */
  readonly agreed: ReadonlySet<string>;
  /** What agreeing comes to; null where the workbook does not let it be written as it is. */
  readonly merge: Result<Merge>;
}

interface Compared {
  readonly plan: OpenedPlan;
  readonly comparison: PlanComparison;
  readonly offer: MergeOffer;
}

interface Merging {
  /** null until it is compared, or where that was stopped. */
  readonly draft: MergeDraft | null;
  readonly agree: (ids: readonly string[], isAgreed: boolean) => void;
  readonly compareAgain: () => void;
  readonly write: () => Promise<void>;
}

/** Compares when the screen opens, and anew whenever the plan has changed. */
export function useMerge(plan: OpenedPlan): Merging {
  const { services, run, keepChange, reopen, go } = usePane();
  const { given, read } = useBrought();
  const [compared, setCompared] = useState<Compared | null>(null);
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const compare = useLatestRun({
    label: MERGE_WORDS.comparing,
    work: async (
      asked: { readonly plan: OpenedPlan },
      options,
    ): Promise<Result<Compared | null>> => {
      if (!given || !read) return done(null);
      const found = await comparisonOf(asked.plan, given, read.corrections, services, options);
      if (!found.ok) return found;
      const comparison = found.value;
      const offer = await mergeOffer(services.workbook, asked.plan, comparison);
      return offer.ok ? done({ plan: asked.plan, comparison, offer: offer.value }) : offer;
    },
    onSettled: (found) => setCompared(found),
  });
  // What was just written need not be compared: the screen is being left, and says so.
  const isWritten = useRef(false);
  useEffect(() => {
    if (!isWritten.current) compare({ plan });
  }, [compare, plan]);
  const agreed = useMemo(() => agreedIn(compared?.offer, said), [compared, said]);
  const settled = useDeferredValue(agreed);
  const merge = useMemo(
    () => compared && mergeChange(compared.plan, compared.offer, settled),
    [compared, settled],
  );
  const agree = useCallback((ids: readonly string[], isAgreed: boolean) => {
    setSaid((before) => new Map([...before, ...ids.map((id) => [id, isAgreed] as const)]));
  }, []);
  const write = useCallback(async () => {
    if (!compared) return;
    const { workbook } = services;
    const words = MERGE_WORDS;
    const change = mergeChange(compared.plan, compared.offer, agreed);
    await run(
      words.writing,
      async (options) => (change.ok ? workbook.apply(change.value.change, options) : change),
      async (receipt) => {
        isWritten.current = true;
        keepChange(words.change, receipt);
        await reopen();
        const { cells, rows } = change.ok ? change.value : { cells: 0, rows: 0 };
        go('checks', words.written(cells, rows));
      },
    );
  }, [compared, agreed, services, run, keepChange, reopen, go]);
  const draft = compared && merge ? { ...compared, agreed, merge } : null;
  return { draft, agree, compareAgain: () => compare({ plan }), write };
}

function agreedIn(
  offer: MergeOffer | undefined,
  said: ReadonlyMap<string, boolean>,
): ReadonlySet<string> {
  const agreed = new Set(offer?.proposed);
  for (const [id, isAgreed] of said) {
    if (isAgreed) agreed.add(id);
    else agreed.delete(id);
  }
  return agreed;
}
