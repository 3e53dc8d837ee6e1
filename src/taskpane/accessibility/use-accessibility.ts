import { useState } from 'react';
import type { AccessibilityFinding } from '../../core/accessibility/accessibility-finding.js';
import {
  checkSheetsNow,
  type CheckedSheets,
  type SheetsToCheck,
} from '../../tasks/check-accessibility.js';
import { usePane } from '../state/pane-context.js';
import { ACCESSIBILITY_WORDS } from '../wording/accessibility.js';
import { WORDING } from '../wording/shared.js';

interface Checked extends CheckedSheets {
  /** What came of it, in a sentence. */
  readonly says: string;
}

interface Accessibility {
  /** null until something was checked. */
  readonly checked: Checked | null;
  readonly check: (which: SheetsToCheck) => Promise<void>;
  /** Brings the first cells of a finding, or its sheet, before the user. */
  readonly show: (finding: AccessibilityFinding) => void;
}

export function useAccessibility(): Accessibility {
  const { run, say, services } = usePane();
  const { workbook } = services;
  const [checked, setChecked] = useState<Checked | null>(null);
  const words = ACCESSIBILITY_WORDS;
  return {
    checked,
    check: async (which) => {
      const found = await run(words.checking, () => checkSheetsNow(workbook, which));
      if (!found) return;
      const { sheets, findings } = found;
      const says = sheets.length === 0 ? words.noSheets[which] : words.found(sheets, findings);
      setChecked({ ...found, says });
      say(says);
    },
    show: ({ sheet, cells: [at] }) => {
      if (sheet === null) return;
      void run(WORDING.goingToCell, () => workbook.show(at ? { sheet, at } : { sheet }));
    },
  };
}
