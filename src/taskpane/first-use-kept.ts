import type { FirstUse } from './state/pane-services.js';

const KEY = 'CommitteePack.firstUseOver';

/**
 * Kept in the browser, apart for each place that shows the pane (`partitionKey`); where storage is
 * blocked, the explanation is shown again, which does no harm.
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings#browser-storage
 */
export function firstUseKeptIn(storage: Storage | null, partition: string): FirstUse {
  const key = partition + KEY;
  return {
    isOver: () => storage?.getItem(key) === 'yes',
    end: () => storage?.setItem(key, 'yes'),
  };
}
