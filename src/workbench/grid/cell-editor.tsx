import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Editing } from './use-editing.js';
import { words } from './wording.js';

interface Props {
  readonly editing: Editing;
  readonly address: string;
  readonly wraps: boolean;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** The text that is being typed, in its cell. */
export function CellEditor({ editing, address, wraps, onKey }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isHere = editing.draft?.at === 'cell';
  useLayoutEffect(() => {
    if (!isHere) return;
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [isHere]);
  return (
    <textarea
      ref={field}
      className="sheet-editor"
      aria-label={words.editing(address)}
      tabIndex={isHere ? 0 : -1}
      readOnly={!isHere}
      data-wraps={wraps}
      rows={1}
      value={editing.draft?.text ?? ''}
      onChange={({ target }) => editing.change(target.value)}
      onKeyDown={onKey}
    />
  );
}
