import type { LeftOut } from '../../core/grid/grid.js';
import { seenChildren } from './seen-content.js';
import type { XmlElement } from '../package/xml.js';

/** Drawings that are made of boxes with words, or of figures (ECMA-376 part 1, 21.2 and 21.4). */
const DIAGRAM = /\/(?:diagram|chart|chartex)$/;

/** What a document shows beside its text and that is not read: diagrams, charts and comments. */
export function leftOutOf(body: XmlElement): readonly LeftOut[] {
  const counts = { diagrams: 0, comments: 0 };
  const look = (element: XmlElement): void => {
    if (element.name === 'commentReference') counts.comments += 1;
    else if (element.name === 'graphicData' && DIAGRAM.test(element.attributes['uri'] ?? ''))
      counts.diagrams += 1;
    for (const child of seenChildren(element)) look(child);
  };
  look(body);
  return (['diagrams', 'comments'] as const).flatMap((what) =>
    counts[what] > 0 ? [{ what, sheet: '', cells: counts[what] }] : [],
  );
}
