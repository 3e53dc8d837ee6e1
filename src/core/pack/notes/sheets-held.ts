import { chosenSheets, PACK_SHEETS, type PackOptions, type PackSheetId } from '../pack-options.js';

/**
 * The sheets that those who receive the pack will find: what is chosen now and what stands in the
 * workbook already. The checks are for officers and do not go out.
 */
export function sheetsHeld(options: PackOptions): readonly PackSheetId[] {
  const held = new Set([...chosenSheets(options), ...(options.standing ?? [])]);
  return PACK_SHEETS.filter((id) => id !== 'checks' && held.has(id));
}
