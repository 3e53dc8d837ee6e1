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
import { checkAnswer, type AnswerProblem } from '../../tasks/fixes/check-answer.js';
import type { WorkbookChange } from '../../workbook/workbook.js';

/** An answer being given to a finding, and what it would change. */
export interface FixDraft {
  readonly offer: FixOffer;
  readonly value: string;
  /** For the others that the same answer puts right as well. */
  readonly alike: boolean;
  /** What the answer would change. */
  readonly cells: readonly ChangedCell[];
  /** Why the last answer that was to be taken could not be, until it is changed. */
  readonly problem: AnswerProblem | null;
  setValue(value: string): void;
  setAlike(alike: boolean): void;
  /** The change to make; null where there is none, or something stands against the answer. */
  take(): WorkbookChange | null;
}

/** null where nothing can be answered, as when it was put right meanwhile. */
export function useFix(plan: OpenedPlan, finding: Finding): FixDraft | null {
  const offer = useMemo(() => fixOffer(plan, finding), [plan, finding]);
  const [value, setValue] = useState(offer?.suggestion ?? '');
  const [alike, setAlike] = useState(false);
  const [problem, setProblem] = useState<AnswerProblem | null>(null);
  const answer = useDeferredValue(value).trim();
  const cells = useMemo(() => {
    const change = changeOf(plan, finding, answer, alike);
    return change ? cellsOf(change) : [];
  }, [plan, finding, answer, alike]);
  if (!offer) return null;
  const write = (text: string) => {
    setValue(text);
    setProblem(null);
  };
  const take = () => {
    const found = checkAnswer(plan, finding, value);
    setProblem(found);
    return found ? null : changeOf(plan, finding, value.trim(), alike);
  };
  return { offer, value, alike, cells, problem, setValue: write, setAlike, take };
}

/** null where there is no answer, or one that would change nothing. */
function changeOf(
  plan: OpenedPlan,
  finding: Finding,
  value: string,
  alike: boolean,
): WorkbookChange | null {
  if (value === '') return null;
  const fixes = alike ? fixesLike(plan, finding, value) : [{ finding, value }];
  const change = fixChange(plan, fixes);
  return change.ok && change.value.steps.length > 0 ? change.value : null;
}
