import { useState } from 'react';
import type { FindingCode } from '../../core/checks/finding.js';
import type { FindingGroup } from './group-findings.js';

/** A longer group opened unasked would push all others out of sight. */
const OPENED_AT_MOST = 4;

/**
 * Which groups are open: the first at the start, if it is short; all while something is searched
 * for; and as people open and close them. Checking again opens and closes nothing.
 */
export function useOpenGroups(groups: readonly FindingGroup[], isSearching: boolean) {
  const [atStart] = useState(() => {
    const first = groups[0];
    return first && first.findings.length <= OPENED_AT_MOST ? first.code : null;
  });
  const [chosen, setChosen] = useState<ReadonlyMap<FindingCode, boolean>>(new Map());
  const isOpen = (code: FindingCode) => chosen.get(code) ?? (isSearching || code === atStart);
  const toggle = (code: FindingCode) => setChosen(new Map([...chosen, [code, !isOpen(code)]]));
  return { isOpen, toggle };
}
