import { Button } from '@fluentui/react-components';
import { MERGE_WORDS } from '../wording/merge.js';

interface TickAllProps {
  /** Ids of all that can be written. */
  readonly ids: readonly string[];
  /** Ids of what is ticked at first: the others are in doubt. */
  readonly proposed: ReadonlySet<string>;
  readonly agreed: ReadonlySet<string>;
  readonly onAgree: (ids: readonly string[], isAgreed: boolean) => void;
}

/** Fewer are ticked one by one. */
const MANY = 5;

/** Ticks or unticks a long list at once; what is in doubt is left to be ticked one by one. */
export function TickAll({ ids, proposed, agreed, onAgree }: TickAllProps) {
  if (ids.length < MANY) return null;
  const isAnyTicked = ids.some((id) => agreed.has(id));
  const sure = ids.filter((id) => proposed.has(id));
  if (!isAnyTicked && sure.length === 0) return null;
  return (
    <Button size="small" onClick={() => onAgree(isAnyTicked ? ids : sure, !isAnyTicked)}>
      {isAnyTicked ? MERGE_WORDS.untickAll : MERGE_WORDS.tickAll(sure.length === ids.length)}
    </Button>
  );
}
