import { type KeyboardEvent, useState } from 'react';
import type { Editing } from './use-editing.js';
import { words } from './wording.js';

interface Props {
  readonly address: string;
  /** What stands in the active cell as one would type it. */
  readonly content: string;
  readonly editing: Editing;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** Goes where an address leads; false where it leads nowhere. */
  readonly onGo: (address: string) => boolean;
}

/** Where one is, and what stands there. */
export function FormulaBar({ address, content, editing, onKey, onGo }: Props) {
  const [wanted, setWanted] = useState<string | null>(null);
  return (
    <form
      className="sheet-bar"
      onSubmit={(event) => {
        event.preventDefault();
        if (onGo(wanted ?? address)) setWanted(null);
      }}
    >
      <input
        aria-label={words.nameBox}
        autoComplete="off"
        spellCheck={false}
        value={wanted ?? address}
        onChange={({ target }) => setWanted(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setWanted(null)}
      />
      <span aria-hidden="true">{words.formula}</span>
      <textarea
        aria-label={words.formulaBar}
        rows={1}
        spellCheck={false}
        value={editing.draft?.text ?? content}
        onFocus={() => {
          if (editing.draft === null) {
            editing.begin({ text: content, at: 'bar', isOverwriting: false });
          }
        }}
        onChange={({ target }) => editing.change(target.value)}
        onKeyDown={onKey}
      />
    </form>
  );
}
