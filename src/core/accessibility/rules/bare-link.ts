import type { AccessibilityRule } from '../accessibility-rule.js';
import { areasOf, cellsSeen } from '../sheet-cells.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT, WCAG } from '../sources.js';

const BARE = /^(https?:\/\/|www\.)\S+$/i;

/** An address is read out letter by letter, and says nothing of where it leads. */
export const bareLink: AccessibilityRule = {
  id: 'bare-link',
  sources: [WCAG.linkPurpose, GOVERNMENT_CHECKLIST, MICROSOFT],
  find: (sheet) => {
    const bare = [...cellsSeen(sheet)].filter(({ text }) => BARE.test(text.trim()));
    return bare.length === 0 ? [] : [{ severity: 'warning', cells: areasOf(bare) }];
  },
};
