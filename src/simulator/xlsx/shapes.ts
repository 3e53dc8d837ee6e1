import { newGuid, type Shape, type Sheet, type Workbook } from '../model/index.js';
import type { PackageReader } from './package-reader.js';
import { decodeXstring } from './text.js';
import { childOf, findChild } from './xml-tree.js';

/** ECMA-376 part 1, 20.5.2: what an anchor of a sheet's drawing can hold, and where its name is. */
const KINDS: readonly [element: string, about: string, type: Shape['type']][] = [
  ['pic', 'nvPicPr', 'Image'],
  ['sp', 'nvSpPr', 'GeometricShape'],
  ['grpSp', 'nvGrpSpPr', 'Group'],
  ['cxnSp', 'nvCxnSpPr', 'Line'],
];

/** Names and alt texts of a sheet's pictures and shapes; what they show is not read. */
export function readShapes(
  workbook: Workbook,
  sheet: Sheet,
  sheetPart: string,
  file: PackageReader,
): void {
  const drawing = file.relationshipsOf(sheetPart).find(({ kind }) => kind === 'drawing')?.target;
  const root = drawing === undefined ? undefined : file.xml(drawing);
  for (const anchor of root?.children ?? [])
    for (const [name, about, type] of KINDS) {
      const element = findChild(anchor, name);
      if (!element) continue;
      const { attributes } = childOf(element, about, 'cNvPr');
      (sheet.shapes ??= []).push({
        id: newGuid(workbook, '000A'),
        name: decodeXstring(attributes['name'] ?? ''),
        type,
        altTextTitle: decodeXstring(attributes['title'] ?? ''),
        altTextDescription: decodeXstring(attributes['descr'] ?? ''),
        visible: !['1', 'true'].includes(attributes['hidden'] ?? ''),
      });
    }
}
