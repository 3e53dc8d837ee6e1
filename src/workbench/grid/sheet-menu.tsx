import { useRef, useState } from 'react';
import type { Sheet } from '../../simulator/model/index.js';
import { type Question, SureDialog } from './sure-dialog.js';
import { deleteSheet, deleteTable, nameSheet, setProtection } from './person.js';
import type { Outcome, WorkbookHost } from './workbook-host.js';
import { words } from './wording.js';

interface Props {
  readonly host: WorkbookHost;
  readonly sheet: Sheet;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** What can be done with the sheet in front: its name, its protection, and deleting. */
export function SheetMenu({ host, sheet, onOutcome }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const [name, setName] = useState(sheet.name);
  const [question, ask] = useState<Question | null>(null);
  const isProtected = sheet.protection !== null;
  const close = (): void => menu.current?.hidePopover();
  const act = (work: () => Outcome): void => {
    close();
    onOutcome(work());
  };
  const askFirst = (text: string, work: () => Outcome): void => {
    close();
    ask({ text, onSure: () => onOutcome(work()) });
  };
  return (
    <>
      <button
        type="button"
        className="sheet-menu-button"
        popoverTarget="sheet-menu"
        onClick={({ currentTarget }) => {
          setName(sheet.name);
          if (menu.current !== null) placeAbove(menu.current, currentTarget);
        }}
      >
        {words.actions}
      </button>
      <div id="sheet-menu" popover="auto" ref={menu}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            act(() => nameSheet(host, sheet, name));
          }}
        >
          <input
            aria-label={words.newName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit">{words.rename}</button>
        </form>
        <button type="button" onClick={() => act(() => setProtection(host, sheet, !isProtected))}>
          {isProtected ? words.unprotect : words.protect}
        </button>
        {sheet.tables.map((table) => (
          <button
            key={table.id}
            type="button"
            onClick={() =>
              askFirst(words.sureTable(table.name), () => deleteTable(host, sheet, table))
            }
          >
            {words.deleteTable(table.name)}
          </button>
        ))}
        <button
          type="button"
          onClick={() => askFirst(words.sureSheet(sheet.name), () => deleteSheet(host, sheet))}
        >
          {words.deleteSheet}
        </button>
      </div>
      <SureDialog question={question} onClose={() => ask(null)} />
    </>
  );
}

/** The page's own place for a popover is its middle; this one stands over its button. */
function placeAbove(menu: HTMLElement, button: HTMLElement): void {
  const { top, right } = button.getBoundingClientRect();
  menu.style.bottom = `${window.innerHeight - top + 4}px`;
  menu.style.right = `${document.documentElement.clientWidth - right}px`;
}
