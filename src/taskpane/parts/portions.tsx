import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { WORDING } from '../wording/shared.js';
import { usePortions } from './use-portions.js';

interface PortionsProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, at: number) => string | number;
  /** What stands in the entry of an item. */
  readonly children: (item: T) => ReactElement;
  readonly className?: string | undefined;
  /** How many are shown at a time: fewer where each entry is large. */
  readonly portion?: number;
}

const PORTION = 50;

/** A long list, fifty entries at a time unless otherwise said: thousands at once would freeze the pane. */
export function Portions<T>(props: PortionsProps<T>) {
  const { items, keyOf, children, className, portion = PORTION } = props;
  const { list, shown, left, showMore } = usePortions(items, portion);
  return (
    <>
      <ul ref={list} className={className}>
        {shown.map((item, at) => (
          <li key={keyOf(item, at)} tabIndex={-1}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={showMore}>
          {WORDING.portions.more(Math.min(left, portion))}
        </Button>
      )}
    </>
  );
}
