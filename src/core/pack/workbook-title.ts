import { planName } from './pack-title.js';
import { shortened } from './parts/counted.js';

/** Of one text in a file's properties. */
const LONGEST = 250;

/**
 * What a workbook with a pack is called in its properties: "Corporate peer challenge action plan –
 * Thornmere Borough Council". No day stands in it, so that it is true of the next pack too. Empty
 * where nothing has a name.
 */
export function workbookTitle(title: string, council: string): string {
  const plan = planName(title);
  const by = council.trim();
  const isNamed = plan.toLowerCase().includes(by.toLowerCase());
  return shortened(isNamed ? plan : [plan, by].filter((part) => part !== '').join(' – '), LONGEST);
}
