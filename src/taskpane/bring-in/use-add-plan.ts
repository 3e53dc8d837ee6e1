import { useCallback } from 'react';
import { TABLE_NAMES } from '../../core/binding/fields.js';
import type { ActionPlan } from '../../core/plan/plan.js';
import { addPlan } from '../../tasks/add-plan.js';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import { usePane } from '../state/pane-context.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import type { PlanDetails } from './plan-details.js';

/** Where the work goes on: the actions, or the recommendations while none are agreed. */
function mainSheetOf({ actions }: ActionPlan): string {
  return actions.length > 0 ? TABLE_NAMES.actions : TABLE_NAMES.recommendations;
}

/** Writes what is shown into new sheets, and goes to its checks. Refused, the preview stays. */
export function useAddPlan(): (preview: PlanPreview, details: PlanDetails) => Promise<void> {
  const { services, run, keepChange, reopen, go } = usePane();
  return useCallback(
    async ({ reading, counts, progress }, { title, council, asAt }) => {
      const words = BRING_IN_WORDS;
      const { workbook, calculations } = services;
      const plan = { ...reading.plan, title: title.trim() };
      const choices = { council: council.trim(), asAt, rule: progress.rule };
      await run(
        words.adding,
        (options) => addPlan(workbook, plan, choices, { ...options, calculations }),
        async ({ receipt }) => {
          keepChange(words.addedChange, receipt);
          await workbook.show({ sheet: mainSheetOf(plan) });
          await reopen();
          go('checks', words.added(counts.recommendations, counts.actions));
        },
      );
    },
    [services, run, keepChange, reopen, go],
  );
}
