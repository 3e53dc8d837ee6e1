/**
 * Lets things be done one after another, in the order asked for. Two changes at once (a button
 * pressed twice) would each verify a workbook that the other is about to change.
 */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    // Whether the one before succeeded or threw is its own caller's business.
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
