import type { Refusal, RefusalCode } from '../workbook/refusal.js';
import type { ApplyOptions } from '../workbook/workbook.js';
import { groupsByWeight, REQUEST_BYTES } from './payload.js';
import { unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';

/** What the orders of one request share. */
interface Batch {
  readonly context: Excel.RequestContext;
  /** The sheet of that name, which must be there (or be added earlier in the batch). */
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** Something to tell Excel, and about how many bytes it adds to the request. */
export interface Order {
  readonly bytes: number;
  readonly queue: (batch: Batch) => void;
}

/** For orders whose size does not depend on the user's text. */
const SMALL = 2_000;

export function smallOrder(queue: Order['queue'], bytes = SMALL): Order {
  return { bytes, queue };
}

export type Sent =
  | { readonly ok: true }
  /** `begun`: orders that Excel may have carried out, wholly or in part. */
  | { readonly ok: false; readonly refusal: Refusal; readonly begun: number };

/**
 * Sends orders in one request, or in as few as the limit on a request's size allows.
 * @param options `onPart` counts the look before as the first part
 */
export async function send(orders: readonly Order[], options: ApplyOptions = {}): Promise<Sent> {
  const groups = groupsByWeight(orders, ({ bytes }) => bytes, REQUEST_BYTES);
  const { signal, onPart = () => undefined } = options;
  let begun = 0;
  for (const [index, group] of groups.entries()) {
    onPart(index + 1, groups.length + 1);
    if (signal?.aborted) return { ok: false, refusal: { code: 'stopped' }, begun };
    const first = index === 0;
    const sent = await unlessRefused(() => sendOne(group, first));
    if (!sent.ok && REFUSED_WHOLE.includes(sent.refusal.code)) return { ...sent, begun };
    begun += group.length;
    if (!sent.ok) return { ...sent, begun };
  }
  onPart(groups.length + 1, groups.length + 1);
  return { ok: true };
}

/** With these Excel has not begun: it looked at the request as a whole and said no. */
const REFUSED_WHOLE: readonly RefusalCode[] = ['cell-being-edited', 'busy', 'too-large'];

/**
 * The screen rests once, during the first request; asking for it again and again makes Excel
 * flicker.
 * https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-suspendscreenupdatinguntilnextsync-member(1)
 */
function sendOne(orders: readonly Order[], first: boolean): Promise<void> {
  return roundTrip((context) => {
    if (first) context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const batch = { context, sheet: rememberSheets(context) };
    for (const { queue } of orders) queue(batch);
    return () => undefined;
  });
}

function rememberSheets(context: Excel.RequestContext): Batch['sheet'] {
  const sheets = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
}
