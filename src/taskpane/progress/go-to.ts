import { useCallback } from 'react';
import type { RecordRef } from '../../core/plan/plan.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { placeOfRecord } from '../../tasks/place-of.js';
import { usePane } from '../state/pane-context.js';
import { WORDING } from '../wording/shared.js';

/** Every number can be followed to its cell. */
export type GoTo = (record: RecordRef) => void;

export function useGoTo(plan: OpenedPlan): GoTo {
  const { run, services } = usePane();
  return useCallback(
    (record) => {
      const place = placeOfRecord(plan, record);
      if (place) void run(WORDING.goingToCell, () => services.workbook.show(place));
    },
    [plan, run, services],
  );
}
