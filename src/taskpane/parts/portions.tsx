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
}

const PORTION = 50;

/** A long list, fifty entries at a time: thousands at once would freeze the pane. */
export function Portions<T>({ items, keyOf, children, className }: PortionsProps<T>) {
  const { list, shown, left, showMore } = usePortions(items, PORTION);
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
          {WORDING.portions.more(Math.min(left, PORTION))}
        </Button>
      )}
    </>
  );
}
