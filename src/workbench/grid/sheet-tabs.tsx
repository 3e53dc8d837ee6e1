import type { Sheet, Workbook } from '../../simulator/model/index.js';
import { newSheet, openSheet } from './person.js';
import { SheetMenu } from './sheet-menu.js';
import type { Outcome, WorkbookHost } from './workbook-host.js';
import { words } from './wording.js';

interface Props {
  readonly host: WorkbookHost;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** The sheets' tabs below the cells, and what can be done with the sheet in front. */
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
            style={one.tabColor === '' ? {} : { boxShadow: `inset 0 -3px ${one.tabColor}` }}
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
      <button
        type="button"
        className="sheet-add"
        aria-label={words.newSheet}
        title={words.newSheet}
        onClick={() => onOutcome(newSheet(host))}
      >
        +
      </button>
      <SheetMenu key={sheet.id} host={host} sheet={sheet} onOutcome={onOutcome} />
    </div>
  );
}
