import { strToU8, zipSync } from 'fflate';
import type { SourceDocument } from '../../../src/core/grid/grid.js';
import { readDocx } from '../../../src/documents/read-docx.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordXml {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly theme?: string;
}

/** A Word document of the given WordprocessingML, with the parts that it names. */
export function wordFile({ body, theme, ...parts }: WordXml): Uint8Array {
  const part = (root: string, inside: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${W}" xmlns:mc="m" xmlns:wps="s" xmlns:w14="x">${inside}</w:${root}>`,
    );
  const names = [...Object.keys(parts), ...(theme === undefined ? [] : ['theme'])];
  return zipSync({
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(names.map((name) => [name, `${name}.xml`])),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(theme === undefined ? {} : { 'word/theme.xml': strToU8(theme) }),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inside]) => [`word/${name}.xml`, part(name, inside)]),
    ),
  });
}

const relations = (targets: readonly (readonly string[])[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="${RELATIONS}">${targets.map(([kind, target], at) => `<Relationship Id="r${at}" Type="${KIND}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
  );

export function read(given: WordXml | string): SourceDocument {
  const reading = readDocx(wordFile(typeof given === 'string' ? { body: given } : given));
  if (!reading.ok) throw new Error(reading.code);
  return reading.document;
}

export const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (inside: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : run(inside)}</w:p>`;
export const tc = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : p(inside)}</w:tc>`;
export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => (cell.startsWith('<w:tc') ? cell : tc(cell))).join('')}</w:tr>`;
export const tbl = (rows: readonly string[], grid: readonly number[] = []): string =>
  `<w:tbl><w:tblGrid>${grid.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
