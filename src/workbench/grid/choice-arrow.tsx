import { words } from './wording.js';

interface Props {
  readonly address: string;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly onChoose: (choice: string) => void;
  readonly onLeave: () => void;
}

/** The arrow beside a cell with a list; Alt and the down arrow open it from the cell. */
export function ChoiceArrow({ address, choices, chosen, onChoose, onLeave }: Props) {
  const isKnown = choices.includes(chosen);
  return (
    <select
      className="sheet-choices"
      aria-label={words.choices(address)}
      tabIndex={-1}
      value={isKnown ? chosen : ''}
      onChange={({ target }) => {
        onChoose(target.value);
        onLeave();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onLeave();
      }}
    >
      {isKnown ? null : <option value="">{chosen}</option>}
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

/** Opens the list of the active cell, if it has one. */
export function openChoices(): boolean {
  const list = document.querySelector<HTMLSelectElement>('.sheet-choices');
  list?.focus();
  list?.showPicker();
  return list !== null;
}
