import { useSyncExternalStore } from 'react';
import { cellAt } from '../simulator/model/index.js';
import type { WorkbenchHost } from './host/workbench-host.js';

export function WorkbookView({ host }: { readonly host: WorkbenchHost }) {
  const { workbook } = useSyncExternalStore(host.subscribe, host.getSnapshot);
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (!sheet) return null;
  const rows = Array.from({ length: 40 }, (_, row) => row);
  const columns = Array.from({ length: 9 }, (_, column) => column);
  return (
    <div style={{ overflow: 'auto', flex: 1 }} tabIndex={0}>
      <p>{workbook.sheets.map(({ name }) => name).join(' | ')}</p>
      <table role="grid" aria-label={sheet.name}>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td key={column}>{String(cellAt(sheet, row, column)?.value ?? '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
