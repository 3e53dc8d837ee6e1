import { useState, useSyncExternalStore } from 'react';
import './grid.css';
import { sheetInFront } from './person.js';
import { SheetTabs } from './sheet-tabs.js';
import { SheetView } from './sheet-view.js';
import type { WorkbookHost } from './workbook-host.js';
import { words } from './wording.js';

/** The open workbook: its sheets, the cell at hand, and what a person types. */
export function WorkbookView({ host }: { readonly host: WorkbookHost }) {
  const { workbook } = useSyncExternalStore(host.subscribe, host.getSnapshot);
  const [said, say] = useState('');
  const sheet = sheetInFront(workbook);
  if (sheet === undefined) return null;
  return (
    <div className="sheets-view">
      <SheetView host={host} sheet={sheet} say={say} key={sheet.id} />
      <div className="sheet-said" role="status" data-empty={said === ''}>
        {said === '' ? null : (
          <>
            <p>{said}</p>
            <button type="button" aria-label={words.dismiss} onClick={() => say('')}>
              ✕
            </button>
          </>
        )}
      </div>
      <SheetTabs
        host={host}
        workbook={workbook}
        sheet={sheet}
        onOutcome={(outcome) => say(outcome.ok ? '' : words.refusal(outcome.code))}
      />
    </div>
  );
}
