import { type Area, areaAddress, cellAddress, parseArea } from '../../model/index.js';

/** A block as `ref` attributes name it: always both corners, even of whole rows or columns. */
export function fileRef(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Blocks as `sqref` attributes list them (ECMA-376 Part 1, 18.18.76 ST_Sqref). */
export function sqref(areas: readonly Area[]): string {
  return areas.map(fileRef).join(' ');
}

/** The blocks of a `sqref`; what is no address is passed over. */
export function readAreas(text: string | undefined): Area[] {
  return (text ?? '')
    .split(/\s+/)
    .map((address) => parseArea(address))
    .filter((area) => area !== null);
}

export function readArea(text: string | undefined): Area | undefined {
  return readAreas(text)[0];
}

/** The cell that relative references in a rule count from: top left of its first block. */
export function firstCell(areas: readonly Area[]): string {
  const [first] = areas;
  return first ? areaAddress({ ...first, bottom: first.top, right: first.left }) : 'A1';
}
