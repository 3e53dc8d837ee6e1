/** Bytes after gzip, Office.js left out: the pane's first view; what a ribbon command loads. */
export const BUDGET = { taskpane: 110_000, commands: 25_000, message: 3_000 };

/** @returns a sentence for each entry over its budget, or without one */
export function overBudget(entries, budget) {
  return entries.flatMap(({ name, bytes }) => {
    const most = budget[name];
    if (most === undefined) return [`The entry “${name}” has no budget: give it one.`];
    if (bytes <= most) return [];
    return [
      `The entry “${name}” loads ${kilobytes(bytes)} of scripts at once; its budget is ${kilobytes(most)}. Load views when they are opened, or find what grew.`,
    ];
  });
}

export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
