import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding } from '../../core/checks/finding.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import {
  cellsOf,
  fixChange,
  fixesLike,
  fixOffer,
  type ChangedCell,
  type FixOffer,
} from '../../tasks/fix-finding.js';
import type { WorkbookChange } from '../../workbook/workbook.js';

/** An answer being given to a finding, and what it would change. */
export interface FixDraft {
  readonly offer: FixOffer;
  readonly value: string;
  /** For the others that the same answer puts right as well. */
  readonly alike: boolean;
  /** null until there is an answer that changes something. */
  readonly change: WorkbookChange | null;
  readonly cells: readonly ChangedCell[];
  setValue(value: string): void;
  setAlike(alike: boolean): void;
}

/** null where nothing can be answered, as when it was put right meanwhile. */
export function useFix(plan: OpenedPlan, finding: Finding): FixDraft | null {
  const offer = useMemo(() => fixOffer(plan, finding), [plan, finding]);
  const [value, setValue] = useState(offer?.suggestion ?? '');
  const [alike, setAlike] = useState(false);
  const answer = useDeferredValue(value).trim();
  const change = useMemo(
    () => (answer === '' ? null : changeOf(plan, finding, answer, alike)),
    [plan, finding, answer, alike],
  );
  const cells = useMemo(() => (change ? cellsOf(change) : []), [change]);
  return offer && { offer, value, alike, change, cells, setValue, setAlike };
}

/** null where it would change nothing. */
function changeOf(
  plan: OpenedPlan,
  finding: Finding,
  value: string,
  alike: boolean,
): WorkbookChange | null {
  const fixes = alike ? fixesLike(plan, finding, value) : [{ finding, value }];
  const change = fixChange(plan, fixes);
  return change.ok && change.value.steps.length > 0 ? change.value : null;
}
