import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Shows a long list in portions. When more is shown, the focus goes to the first new entry, or to
 * the element of it that can take it: the button that showed it may be gone.
 */
export function usePortions<T>(items: readonly T[], portion: number) {
  const list = useRef<HTMLUListElement>(null);
  const [atMost, setAtMost] = useState(portion);
  const goOnAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    const entry = goOnAt.current === null ? undefined : list.current?.children[goOnAt.current];
    goOnAt.current = null;
    if (entry instanceof HTMLElement && entry.hasAttribute('tabindex')) entry.focus();
    else entry?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }, [atMost]);
  return {
    list,
    shown: items.length > atMost ? items.slice(0, atMost) : items,
    left: Math.max(0, items.length - atMost),
    showMore: () => {
      goOnAt.current = atMost;
      setAtMost(atMost + portion);
    },
  };
}
