import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { words } from './wording.js';

interface Props {
  /** Of the cell that is chosen for. */
  readonly address: string;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly onChoose: (choice: string) => void;
  /** The list is closed, with a choice or without. */
  readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The list of a cell's choices, below it; it takes the focus until something is chosen or Esc. */
export function ChoiceList({ address, choices, chosen, onChoose, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(Math.max(0, choices.indexOf(chosen)));
  useLayoutEffect(() => {
    const { current: box } = list;
    const cell = document.getElementById(`cell-${address}`)?.getBoundingClientRect();
    if (box === null || cell === undefined) return;
    box.showPopover();
    const below = window.innerHeight - cell.bottom;
    const top = below < box.offsetHeight ? cell.top - box.offsetHeight : cell.bottom;
    box.style.top = `${Math.max(0, top)}px`;
    box.style.left = `${cell.left}px`;
    box.style.minWidth = `${cell.width + 24}px`;
    box.focus();
  }, [address]);
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (choice: string | undefined): void => {
    if (choice !== undefined) onChoose(choice);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const step = STEPS[event.key];
    if (step !== undefined) setAt(step(at, choices.length - 1));
    else if (event.key === 'Enter' || event.key === ' ') choose(choices[at]);
    else if (event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className="sheet-list"
      popover="auto"
      role="listbox"
      aria-label={words.choices(address)}
      aria-activedescendant={`choice-${at}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      // By Esc or a press elsewhere. It comes late: a quick hand may have opened the next list by then.
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
    >
      {choices.map((choice, index) => (
        <div
          key={choice}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === at}
          onMouseEnter={() => setAt(index)}
          onClick={() => choose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
