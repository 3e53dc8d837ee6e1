import type { Sheet } from '../../model/index.js';
import { CONTENT_TYPE, RELATIONSHIP } from '../namespaces.js';
import type { PackageReader } from '../package-reader.js';
import type { PackageWriter } from '../package-writer.js';
import { decodeXstring, encodeXstring } from '../text.js';
import { element, elementIfAny } from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf } from '../xml-tree.js';

/** Excel keeps each value as bare UTF-16 in a part of its own (ECMA-376 Part 1, 12.3.5). */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

function fromUtf16(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    text += String.fromCharCode((bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8));
  }
  return text;
}

/** 18.3.1.23 customProperties: a worksheet's own properties (Worksheet.customProperties). */
export function writeSheetProperties(
  sheet: Sheet,
  sheetPart: string,
  number: number,
  out: PackageWriter,
): string {
  const rows = [...sheet.customProperties].map(([name, value], index) => {
    const path = `xl/customProperty${number}_${index + 1}.bin`;
    const id = out.relate(sheetPart, RELATIONSHIP.customProperty, path);
    out.addBytes(path, CONTENT_TYPE.customProperty, utf16(value));
    return element('customPr', { name: encodeXstring(name), 'r:id': id });
  });
  return elementIfAny('customProperties', {}, rows);
}

export function readSheetProperties(
  worksheet: XmlElement,
  sheet: Sheet,
  sheetPart: string,
  file: PackageReader,
): void {
  const related = file.relationshipsOf(sheetPart);
  for (const { attributes } of childrenOf(childOf(worksheet, 'customProperties'), 'customPr')) {
    const target = related.find(({ id }) => id === attributes['id'])?.target;
    const bytes = target === undefined ? undefined : file.part(target);
    if (bytes)
      sheet.customProperties.set(decodeXstring(attributes['name'] ?? ''), fromUtf16(bytes));
  }
}
