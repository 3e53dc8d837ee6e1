import { useState } from 'react';
import type { Sheet, Workbook } from '../../simulator/model/index.js';
import { deleteSheet, deleteTable, nameSheet, openSheet, setProtection } from './person.js';
import type { Outcome, WorkbookHost } from './workbook-host.js';
import { words } from './wording.js';

interface Props {
  readonly host: WorkbookHost;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly onOutcome: (outcome: Outcome) => void;
}

export function SheetTabs({ host, workbook, sheet, onOutcome }: Props) {
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const step = (by: number): void => {
    const next = shown[(shown.indexOf(sheet) + by + shown.length) % shown.length];
    if (next === undefined) return;
    openSheet(host, next);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className="sheet-tabs">
      <div role="tablist" aria-label={words.sheets}>
        {shown.map((one) => (
          <button
            key={one.id}
            id={`tab-${one.id}`}
            role="tab"
            type="button"
            aria-selected={one === sheet}
            tabIndex={one === sheet ? 0 : -1}
            style={one.tabColor === '' ? {} : { borderBottomColor: one.tabColor }}
            onClick={() => onOutcome(openSheet(host, one))}
            onKeyDown={({ key }) => {
              if (key === 'ArrowRight') step(1);
              if (key === 'ArrowLeft') step(-1);
            }}
          >
            {one.name}
          </button>
        ))}
      </div>
      <SheetActions key={sheet.id} {...{ host, workbook, sheet, onOutcome }} />
    </div>
  );
}

function SheetActions({ host, sheet, onOutcome }: Props) {
  const [name, setName] = useState(sheet.name);
  const isProtected = sheet.protection !== null;
  return (
    <details className="sheet-actions">
      <summary>{words.actions}</summary>
      <div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onOutcome(nameSheet(host, sheet, name));
          }}
        >
          <input
            aria-label={words.newName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit">{words.rename}</button>
        </form>
        <button type="button" onClick={() => onOutcome(setProtection(host, sheet, !isProtected))}>
          {isProtected ? words.unprotect : words.protect}
        </button>
        {sheet.tables.map((table) => (
          <button
            key={table.id}
            type="button"
            onClick={() => onOutcome(deleteTable(host, sheet, table))}
          >
            {words.deleteTable(table.name)}
          </button>
        ))}
        <button type="button" onClick={() => onOutcome(deleteSheet(host, sheet))}>
          {words.deleteSheet}
        </button>
      </div>
    </details>
  );
}
