import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { WORDING } from '../wording.js';

interface PortionsProps {
  /** What stands in each entry, with keys. */
  readonly rows: readonly ReactElement[];
  readonly className?: string | undefined;
}

const PORTION = 50;

/**
 * A long list, fifty entries at a time: thousands at once would freeze the pane. When more is
 * shown, the focus goes to the first new entry, for the button may be gone.
 */
export function Portions({ rows, className }: PortionsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(PORTION);
  const left = rows.length - shown;
  useEffect(() => {
    const entry = list.current?.children[shown - PORTION];
    if (shown > PORTION && entry instanceof HTMLElement) entry.focus();
  }, [shown]);
  return (
    <>
      <ul ref={list} className={className}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.key} tabIndex={-1}>
            {row}
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
