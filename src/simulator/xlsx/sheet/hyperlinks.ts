import { areaOf, type Hyperlink, type Sheet } from '../../model/index.js';
import { RELATIONSHIP } from '../namespaces.js';
import type { PackageReader } from '../package-reader.js';
import type { PackageWriter } from '../package-writer.js';
import { type XmlElement, childOf, childrenOf } from '../xml-tree.js';
import { element, elementIfAny } from '../xml-writing.js';
import { fileRef, readArea } from './areas.js';

/** ECMA-376 Part 1, 18.3.1.48 hyperlinks: outside addresses stand in the part's relationships. */
export function writeHyperlinks(sheet: Sheet, part: string, out: PackageWriter): string {
  const links = (sheet.hyperlinks ?? []).map((link) => {
    const { row, column, address, documentReference, screenTip } = link;
    return element('hyperlink', {
      ref: fileRef(areaOf(row, column)),
      'r:id': address ? out.relateOutside(part, RELATIONSHIP.hyperlink, address) : undefined,
      location: documentReference,
      tooltip: screenTip,
    });
  });
  return elementIfAny('hyperlinks', {}, links);
}

/** A link over several cells is each cell's own. */
export function readHyperlinks(
  frame: XmlElement,
  sheet: Sheet,
  part: string,
  file: PackageReader,
): void {
  const elements = childrenOf(childOf(frame, 'hyperlinks'), 'hyperlink');
  if (elements.length === 0) return;
  const targets = new Map(file.relationshipsOf(part).map(({ id, target }) => [id, target]));
  sheet.hyperlinks = elements.flatMap((link) => linksOf(link, targets));
}

/** Cells of one link that are read; a link over entire columns belongs to its first cells only. */
const MOST_CELLS = 10_000;

function linksOf({ attributes }: XmlElement, targets: ReadonlyMap<string, string>): Hyperlink[] {
  const area = readArea(attributes['ref']);
  if (area === undefined) return [];
  const address = targets.get(attributes['id'] ?? '');
  const { location, tooltip } = attributes;
  const parts = {
    ...(address === undefined ? {} : { address }),
    ...(location === undefined ? {} : { documentReference: location }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
  };
  const links: Hyperlink[] = [];
  for (let { top: row } = area; row <= area.bottom; row++) {
    for (let { left: column } = area; column <= area.right; column++) {
      if (links.length === MOST_CELLS) return links;
      links.push({ row, column, ...parts });
    }
  }
  return links;
}
