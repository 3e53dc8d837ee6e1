import { useState } from 'react';
import type { Finding } from '../../core/checks/finding.js';
import { changeSettings } from '../../tasks/change-settings.js';
import { restoreFinding } from '../../tasks/dismiss-finding.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import type { Place, Receipt } from '../../workbook/workbook.js';
import { usePane } from '../state/pane-context.js';
import { DETAILS_WORDS } from '../wording/details.js';
import { changesOf, withDraft, type Details, type DetailsDraft } from './details-draft.js';

/** The details being edited, and what can be asked of them. */
export interface EditedDetails {
  readonly values: Details;
  readonly isChanged: boolean;
  /** Whether saving was tried without a title. */
  readonly lacksTitle: boolean;
  edit(change: DetailsDraft): void;
  /** Whether they are saved now. */
  save(): Promise<boolean>;
  show(place: Place): void;
  showAgain(finding: Finding): Promise<void>;
}

export function useDetails(plan: OpenedPlan): EditedDetails {
  const { services, run, keepChange, reopen, say } = usePane();
  const { workbook } = services;
  const [draft, setDraft] = useState<DetailsDraft>({});
  const [isTried, setIsTried] = useState(false);
  const changes = changesOf(plan.settings, draft);
  const { saving, saved, change, showing, bringingBack, broughtBack, broughtBackChange } =
    DETAILS_WORDS;
  const settleAs = (label: string) => async (receipt: Receipt) => {
    keepChange(label, receipt);
    await reopen();
  };
  return {
    values: withDraft(plan.settings, draft),
    isChanged: Object.keys(changes).length > 0,
    lacksTitle: isTried && changes.title === '',
    edit: (edited) => setDraft({ ...draft, ...edited }),
    save: async () => {
      setIsTried(true);
      if (changes.title === '') return false;
      const save = () => changeSettings(workbook, plan, changes);
      if (!(await run(saving, save, settleAs(change)))) return false;
      say(saved);
      setDraft({});
      return true;
    },
    show: (place) => void run(showing, () => workbook.show(place)),
    showAgain: async (finding) => {
      const restore = () => restoreFinding(workbook, plan, finding);
      if (await run(bringingBack, restore, settleAs(broughtBackChange))) say(broughtBack);
    },
  };
}
