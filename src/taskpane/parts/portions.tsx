import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { WORDING } from '../wording/shared.js';

interface PortionsProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, at: number) => string | number;
  /** What stands in the entry of an item. */
  readonly children: (item: T) => ReactElement;
  readonly className?: string | undefined;
}

const PORTION = 50;

/**
 * A long list, fifty entries at a time: thousands at once would freeze the pane. When more is
 * shown, the focus goes to the first new entry, for the button may be gone.
 */
export function Portions<T>({ items, keyOf, children, className }: PortionsProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(PORTION);
  const left = items.length - shown;
  useEffect(() => {
    const entry = list.current?.children[shown - PORTION];
    if (shown > PORTION && entry instanceof HTMLElement) entry.focus();
  }, [shown]);
  return (
    <>
      <ul ref={list} className={className}>
        {items.slice(0, shown).map((item, at) => (
          <li key={keyOf(item, at)} tabIndex={-1}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {WORDING.portions.more(Math.min(left, PORTION))}
        </Button>
      )}
    </>
  );
}
