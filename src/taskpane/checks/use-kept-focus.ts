import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';
import type { FindingGroup } from './group-findings.js';
import { nextFocus, type FocusPlace } from './next-focus.js';

/**
 * Keeps the focus among the findings when the one that had it goes, as when it was put right.
 * Never takes it from elsewhere: not from the sheet, nor from another part of the pane.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, groups: readonly FindingGroup[]) {
  const focused = useRef<string | null>(null);
  const before = useRef(groups);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = groups;
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (focused.current === null || !isLost || !list.current) return;
    focusOn(list.current, nextFocus(focused.current, was, groups));
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target.closest<HTMLElement>('[data-finding]')?.dataset['finding'] ?? null;
    },
    // React raises none for what it removes: here someone pressed on no control at all.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (!relatedTarget && document.hasFocus()) focused.current = null;
    },
  };
}

function focusOn(list: HTMLElement, place: FocusPlace): void {
  const found = list.querySelector<HTMLElement>(selectorOf(place));
  (found ?? list.querySelector<HTMLElement>('[data-summary]'))?.focus();
}

function selectorOf(place: FocusPlace): string {
  switch (place.on) {
    case 'finding':
      return `[data-finding="${CSS.escape(place.key)}"] [tabindex="-1"]`;
    case 'group':
      return `[data-group="${CSS.escape(place.code)}"] button`;
    case 'summary':
      return '[data-summary]';
  }
}
