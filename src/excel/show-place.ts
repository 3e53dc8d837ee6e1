import { done, refuse, type Result } from '../workbook/result.js';
import type { Place } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';

/**
 * Brings a sheet to the front and selects the cells, in one round trip. Calls on a sheet that is
 * gone do nothing; one that is hidden cannot come to the front, and Excel does not say why: then,
 * and only then, a second round trip asks.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
 */
export async function showPlace(place: Place): Promise<Result<void>> {
  const shown = await unlessRefused(() => activate(place));
  if (shown.ok) {
    return shown.value ? done(undefined) : refuse({ code: 'sheet-gone', subject: place.sheet });
  }
  if (shown.refusal.code !== 'excel-refused') return shown;
  const hidden = await unlessRefused(() => isHidden(place.sheet));
  return hidden.ok && hidden.value ? refuse({ code: 'sheet-hidden', subject: place.sheet }) : shown;
}

/** @returns whether the sheet is there */
function activate({ sheet: name, at }: Place): Promise<boolean> {
  return roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ name: true });
    sheet.activate();
    if (at) sheet.getRange(addressOf(at)).select();
    return () => !sheet.isNullObject;
  });
}

function isHidden(name: string): Promise<boolean> {
  return roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ visibility: true });
    return () => !sheet.isNullObject && sheet.visibility !== 'Visible';
  });
}
