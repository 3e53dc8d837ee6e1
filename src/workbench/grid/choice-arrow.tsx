import { words } from './wording.js';

interface Props {
  readonly address: string;
  readonly onOpen: () => void;
}

/** The arrow beside a cell with a list; Alt and the down arrow open it from the cell. */
export function ChoiceArrow({ address, onOpen }: Props) {
  return (
    <button
      type="button"
      className="sheet-choices"
      aria-label={words.choices(address)}
      aria-haspopup="listbox"
      tabIndex={-1}
      onClick={onOpen}
    />
  );
}
