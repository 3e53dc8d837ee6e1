import { useEffect, useState } from 'react';
import type { PlanComparison } from '../../tasks/compare-plan.js';
import { useBrought } from '../bring-in/brought-context.js';
import { usePane } from '../state/pane-context.js';
import { comparisonOf } from './comparison-of.js';

/**
 * How far what was brought in is the workbook's own plan; null where that is not known (yet), or
 * there is no plan to merge into. Looked at beside the preview, so that it can say what comes next.
 */
export function useComparison(): PlanComparison | null {
  const { services, plan } = usePane();
  const { given, read } = useBrought();
  const [comparison, setComparison] = useState<PlanComparison | null>(null);
  useEffect(() => {
    setComparison(null);
    if (!plan || plan.readOnly || !given || !read) return;
    let isOver = false;
    void comparisonOf(plan, given, read.corrections, services).then((compared) => {
      if (!isOver && compared.ok) setComparison(compared.value);
    });
    return () => {
      isOver = true;
    };
  }, [services, plan, given, read]);
  return comparison;
}

/** How many of the records that were pasted the plan has, and of how many. */
export function knownRecords({ differences }: PlanComparison): {
  readonly known: number;
  readonly all: number;
} {
  const { changed, same, added, unsure } = differences;
  // Statements about several actions are listed with the first of them.
  const shared = changed.flatMap((each) =>
    each.differences.flatMap(({ statement }) => statement?.actions.slice(1) ?? []),
  );
  const known = changed.length + same.length + new Set(shared).size;
  return { known, all: known + added.length + unsure.length };
}
