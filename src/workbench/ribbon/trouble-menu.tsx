import { useSyncExternalStore } from 'react';
import { STRICTEST_PROTECTION } from '../../simulator/model/protection.js';
import type { Trouble, WorkbenchHost } from '../host/workbench-host.js';
import { WORDING } from '../wording.js';

const TROUBLES = Object.keys(WORDING.troubles) as readonly Trouble[];

/** Makes Excel refuse, to see what the add-in says then. */
export function TroubleMenu({ host }: { readonly host: WorkbenchHost }) {
  const { trouble, workbook } = useSyncExternalStore(host.subscribe, host.getSnapshot);
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  const isProtected = sheet?.protection != null;
  const protect = () =>
    host.act(({ activeSheet }) => {
      activeSheet.protection = isProtected ? null : { options: STRICTEST_PROTECTION };
    });
  return (
    <>
      <button
        type="button"
        className="trouble"
        popoverTarget="trouble"
        data-on={trouble !== 'none' || isProtected}
      >
        {WORDING.trouble}
      </button>
      <fieldset id="trouble" popover="auto">
        <legend>{WORDING.troubleHint}</legend>
        {TROUBLES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="trouble"
              checked={trouble === value}
              onChange={() => host.setTrouble(value)}
            />
            {WORDING.troubles[value]}
          </label>
        ))}
        <hr />
        <label>
          <input type="checkbox" checked={isProtected} onChange={protect} />
          {WORDING.protectSheet(sheet?.name ?? '')}
        </label>
      </fieldset>
    </>
  );
}
