/**
 * One round trip to Excel: `queue` says what is wanted and returns how to read the reply.
 *
 * Not `Excel.run`: that tracks every Range it meets (`_KeepReference`) and sends a second batch
 * afterwards to let them go. We never use a Range after its sync, so a plain RequestContext costs
 * one batch and fewer actions.
 * https://learn.microsoft.com/javascript/api/excel/excel.requestcontext
 */
export async function roundTrip<T>(queue: (context: Excel.RequestContext) => () => T): Promise<T> {
  const context = new Excel.RequestContext();
  const readReply = queue(context);
  await context.sync();
  return readReply();
}
