import { useEffect, useRef } from 'react';
import { dismissFinding } from '../../tasks/dismiss-finding.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { fixTarget } from '../../tasks/fixes/fix-target.js';
import { placeOfFinding } from '../../tasks/place-of.js';
import type { Result } from '../../workbook/result.js';
import type { Receipt } from '../../workbook/workbook.js';
import { usePane } from '../state/pane-context.js';
import type { RunOptions } from '../state/use-run.js';
import { CHECKS_WORDS } from '../wording/checks.js';
import type { FindingIntents } from './finding-intents.js';
import { nameInSentence } from './name-in-sentence.js';

interface Change {
  /** While it is made. */
  readonly doing: string;
  /** For Undo. */
  readonly label: string;
  /** Before the number of findings that are left. */
  readonly said: string;
  readonly work: (options: RunOptions) => Promise<Result<Receipt>>;
}

/** What can be done about the findings of a plan, done through the tasks. */
export function useFindingIntents(plan: OpenedPlan): FindingIntents {
  const { services, run, keepChange, reopen } = usePane();
  const { workbook, today } = services;
  const { showing, applying, fixed, dismissing, dismissedSaid, dismissedChange } = CHECKS_WORDS;
  const sayNext = useSaidWithWhatIsLeft(plan);
  const change = async ({ doing, label, said, work }: Change) => {
    const receipt = await run(doing, work, async (done) => {
      keepChange(label, done);
      sayNext(said);
      await reopen();
    });
    return receipt !== null;
  };
  return {
    addressOf: (finding) => placeOfFinding(plan, finding)?.address ?? null,
    goTo: (finding) => {
      const place = placeOfFinding(plan, finding);
      if (place) void run(showing, () => workbook.show(place));
    },
    isFixable: (finding) => !plan.readOnly && fixTarget(plan, finding) !== null,
    fix: (toApply, label) =>
      change({
        doing: applying,
        label,
        said: fixed,
        work: (options) => workbook.apply(toApply, options),
      }),
    dismiss: (finding, reason) =>
      change({
        doing: dismissing,
        label: dismissedChange(nameInSentence(finding)),
        said: dismissedSaid,
        work: () => dismissFinding(workbook, plan, finding, reason, today()),
      }),
  };
}

/** Says what was done once the plan has been read anew, with how many findings are left then. */
function useSaidWithWhatIsLeft(plan: OpenedPlan): (text: string) => void {
  const { say } = usePane();
  const toSay = useRef<string | null>(null);
  useEffect(() => {
    if (toSay.current !== null) say(`${toSay.current} ${CHECKS_WORDS.left(plan.findings.length)}`);
    toSay.current = null;
  }, [plan, say]);
  return (text) => {
    toSay.current = text;
  };
}
