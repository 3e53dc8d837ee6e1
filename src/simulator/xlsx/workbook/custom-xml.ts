import type { SettingValue, Workbook, XmlPart } from '../../model/index.js';
import { newGuid } from '../../model/index.js';
import { readJson } from '../json.js';
import { CONTENT_TYPE, NAMESPACE, RELATIONSHIP } from '../namespaces.js';
import type { PackageReader } from '../package-reader.js';
import type { PackageWriter } from '../package-writer.js';
import { element, textElement } from '../xml-writing.js';
import { childrenOf, readXml } from '../xml-tree.js';

/**
 * Custom XML parts, and in one of them the add-in's settings.
 *
 * Excel keeps an add-in's settings in a web extension part, which is tied to the add-in's entry in
 * a store and would make Excel try to load it. A custom XML part of our own namespace is carried
 * along by Excel and read by us alone, so that is where settings go; it is not listed among the
 * workbook's custom XML parts.
 */
const SETTINGS_NAMESPACE = 'urn:simulated-excel:settings';
const SETTINGS_ID = '{5E771465-0000-4000-8000-000000000001}';

function settingsXml(settings: ReadonlyMap<string, SettingValue>): string {
  const rows = [...settings].map(([key, value]) =>
    textElement('setting', JSON.stringify(value), { key: JSON.stringify(key) }),
  );
  return element('settings', { xmlns: SETTINGS_NAMESPACE }, ...rows);
}

/** ECMA-376 Part 1, 15.2.4 and 15.2.5: each part has a companion that bears its id. */
export function writeXmlParts(workbook: Workbook, workbookPart: string, out: PackageWriter): void {
  const settings = { id: SETTINGS_ID, xml: settingsXml(workbook.settings) };
  const parts = workbook.settings.size > 0 ? [...workbook.xmlParts, settings] : workbook.xmlParts;
  parts.forEach(({ id, xml }, index) => {
    const path = `customXml/item${index + 1}.xml`;
    const companion = `customXml/itemProps${index + 1}.xml`;
    out.relate(workbookPart, RELATIONSHIP.customXml, path);
    out.addBytes(path, CONTENT_TYPE.xml, new TextEncoder().encode(xml));
    out.relate(path, RELATIONSHIP.customXmlProps, companion);
    const attributes = { 'xmlns:ds': NAMESPACE.customXml, 'ds:itemID': id };
    out.addXml(companion, CONTENT_TYPE.customXmlProps, [element('ds:datastoreItem', attributes)]);
  });
}

/** Reads the custom XML parts; a part without an id of its own gets one. */
export function readXmlParts(workbook: Workbook, workbookPart: string, file: PackageReader): void {
  for (const { kind, target } of file.relationshipsOf(workbookPart)) {
    const xml = kind === 'customXml' ? file.text(target) : undefined;
    if (xml === undefined) continue;
    if (xml.includes(SETTINGS_NAMESPACE)) readSettings(xml, workbook.settings);
    else workbook.xmlParts.push(readPart(workbook, xml, target, file));
  }
}

function readPart(workbook: Workbook, xml: string, path: string, file: PackageReader): XmlPart {
  const companion = file.relationshipsOf(path).find(({ kind }) => kind === 'customXmlProps');
  const id = companion && file.xml(companion.target)?.attributes['itemID'];
  return { id: id ?? newGuid(workbook, '000D'), xml };
}

function readSettings(xml: string, settings: Map<string, SettingValue>): void {
  for (const { attributes, text } of childrenOf(readXml(xml), 'setting')) {
    const key = readJson(attributes['key'] ?? '""') as string;
    settings.set(key, readJson(text) as SettingValue);
  }
}
