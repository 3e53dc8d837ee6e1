import type { CustomPropertyValue, DocumentProperties, Workbook } from '../../model/index.js';
import { CONTENT_TYPE, NAMESPACE, RELATIONSHIP } from '../namespaces.js';
import type { PackageReader } from '../package-reader.js';
import type { PackageWriter } from '../package-writer.js';
import { decodeXstring, encodeXstring } from '../text.js';
import { element, textElement } from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf } from '../xml-tree.js';

/** The one format id that custom properties have (ECMA-376 Part 1, 22.3.2.2 property). */
const CUSTOM_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Numbers 0 and 1 are reserved there. */
const FIRST_CUSTOM_ID = 2;

const CORE = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['lastAuthor', 'cp:lastModifiedBy'],
  ['category', 'cp:category'],
] as const;

const EXTENDED = [
  ['manager', 'Manager'],
  ['company', 'Company'],
] as const;

/** ECMA-376 Part 2, 11 core properties; Part 1, 22.2 extended properties. */
export function writeDocumentProperties(workbook: Workbook, out: PackageWriter): void {
  const { properties, customProperties } = workbook;
  out.relate('', RELATIONSHIP.coreProperties, 'docProps/core.xml');
  out.addXml('docProps/core.xml', CONTENT_TYPE.coreProperties, [coreXml(properties)]);
  out.relate('', RELATIONSHIP.extendedProperties, 'docProps/app.xml');
  out.addXml('docProps/app.xml', CONTENT_TYPE.extendedProperties, [extendedXml(properties)]);
  if (customProperties.size === 0) return;
  out.relate('', RELATIONSHIP.customProperties, 'docProps/custom.xml');
  out.addXml('docProps/custom.xml', CONTENT_TYPE.customProperties, [customXml(customProperties)]);
}

function filledIn(name: string, text: string): string {
  return text === '' ? '' : textElement(name, encodeXstring(text));
}

function coreXml(properties: DocumentProperties): string {
  const { created, revisionNumber } = properties;
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': NAMESPACE.coreProperties,
      'xmlns:dc': NAMESPACE.dublinCore,
      'xmlns:dcterms': NAMESPACE.dublinCoreTerms,
      'xmlns:xsi': NAMESPACE.schemaInstance,
    },
    ...CORE.map(([property, name]) => filledIn(name, properties[property])),
    revisionNumber === 0 ? '' : element('cp:revision', {}, String(revisionNumber)),
    created === null ? '' : textElement('dcterms:created', created, date),
  );
}

function extendedXml(properties: DocumentProperties): string {
  const texts = EXTENDED.map(([property, name]) => filledIn(name, properties[property]));
  return element('Properties', { xmlns: NAMESPACE.extendedProperties }, ...texts);
}

function customValueXml(value: CustomPropertyValue): string {
  if (typeof value === 'string') return textElement('vt:lpwstr', encodeXstring(value));
  if (typeof value === 'boolean') return textElement('vt:bool', String(value));
  if (value instanceof Date) return textElement('vt:filetime', value.toISOString());
  const isLong = Number.isInteger(value) && Math.abs(value) <= 0x7fffffff;
  return textElement(isLong ? 'vt:i4' : 'vt:r8', String(value));
}

function customXml(properties: ReadonlyMap<string, CustomPropertyValue>): string {
  const rows = [...properties].map(([name, value], index) =>
    element(
      'property',
      { fmtid: CUSTOM_FORMAT, pid: FIRST_CUSTOM_ID + index, name: encodeXstring(name) },
      customValueXml(value),
    ),
  );
  const namespaces = { xmlns: NAMESPACE.customProperties, 'xmlns:vt': NAMESPACE.variantTypes };
  return element('Properties', namespaces, ...rows);
}

/** Reads all three kinds of properties into the workbook. */
export function readDocumentProperties(workbook: Workbook, file: PackageReader): void {
  for (const { kind, target } of file.relationshipsOf('')) {
    const part = kind.endsWith('properties') ? file.xml(target) : undefined;
    if (part === undefined) continue;
    if (kind === 'core-properties') readCore(part, workbook.properties);
    if (kind === 'extended-properties') readExtended(part, workbook.properties);
    if (kind === 'custom-properties') readCustom(part, workbook.customProperties);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function readCore(core: XmlElement, properties: DocumentProperties): void {
  for (const [property, name] of CORE) {
    properties[property] = decodeXstring(childOf(core, localName(name)).text);
  }
  properties.revisionNumber = Number(childOf(core, 'revision').text) || 0;
  properties.created = childOf(core, 'created').text || null;
}

function readExtended(extended: XmlElement, properties: DocumentProperties): void {
  for (const [property, name] of EXTENDED) {
    properties[property] = decodeXstring(childOf(extended, name).text);
  }
}

function readCustom(custom: XmlElement, into: Map<string, CustomPropertyValue>): void {
  for (const property of childrenOf(custom, 'property')) {
    const [value] = property.children;
    const name = decodeXstring(property.attributes['name'] ?? '');
    if (value) into.set(name, readCustomValue(value));
  }
}

function readCustomValue({ name, text }: XmlElement): CustomPropertyValue {
  if (/^(u?i\d|u?int|r4|r8|decimal)$/.test(name)) return Number(text);
  if (name === 'bool') return text === 'true' || text === '1';
  const date = name === 'filetime' || name === 'date' ? new Date(text) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : decodeXstring(text);
}
