import { newGuid, type Workbook, type XmlPart } from '../model/index.js';
import { generalException, invalidArgument } from '../protocol/errors.js';
import { type HostClass, hostObject, NULL_OBJECT } from '../protocol/host-object.js';
import { text } from './arguments.js';

interface PartTarget {
  readonly workbook: Workbook;
  readonly part: XmlPart;
}

interface PartsTarget {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

/** The namespace of a part's root element. */
function namespaceOf({ xml }: XmlPart): string {
  const root = /<(?![?!])([^\s/>]+)([^>]*)>/.exec(xml);
  const prefix = root?.[1]?.includes(':') ? `:${root[1].split(':')[0] ?? ''}` : '';
  const found = new RegExp(`xmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? '');
  return found?.[1] ?? found?.[2] ?? '';
}

function checkXml(value: unknown): string {
  const xml = text(value);
  if (!/^\s*<[\s\S]*>\s*$/.test(xml)) throw invalidArgument();
  return xml;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
const xmlPartClass: HostClass<PartTarget> = {
  name: 'CustomXmlPart',
  get: { Id: ({ part }) => part.id, NamespaceUri: ({ part }) => namespaceOf(part) },
  call: {
    Delete: ({ workbook, part }) => {
      workbook.xmlParts = workbook.xmlParts.filter((other) => other !== part);
    },
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      part.xml = checkXml(xml);
    },
  },
};

function partsOf({ workbook, namespace }: PartsTarget) {
  return workbook.xmlParts
    .filter((part) => namespace === null || namespaceOf(part) === namespace)
    .map((part) => hostObject(xmlPartClass, { workbook, part }));
}

function partById({ workbook, namespace }: PartsTarget, id: unknown) {
  const part = workbook.xmlParts.find((one) => one.id === id);
  if (part === undefined || (namespace !== null && namespaceOf(part) !== namespace)) return null;
  return hostObject(xmlPartClass, { workbook, part });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export const xmlPartsClass: HostClass<PartsTarget> = {
  name: 'CustomXmlPartCollection',
  items: partsOf,
  item: partById,
  call: {
    Add: ({ workbook }, [xml]) => {
      const part = { id: newGuid(workbook, '0005'), xml: checkXml(xml) };
      workbook.xmlParts.push(part);
      return hostObject(xmlPartClass, { workbook, part });
    },
    GetByNamespace: ({ workbook }, [namespace]) =>
      hostObject(scopedPartsClass, { workbook, namespace: text(namespace) }),
  },
};

const scopedPartsClass: HostClass<PartsTarget> = {
  name: 'CustomXmlPartScopedCollection',
  items: partsOf,
  item: partById,
  call: {
    GetOnlyItem: (target) => {
      const [only, ...more] = partsOf(target);
      if (only === undefined || more.length > 0) throw generalException();
      return only;
    },
    GetOnlyItemOrNullObject: (target) => {
      const [only, ...more] = partsOf(target);
      return only === undefined || more.length > 0 ? NULL_OBJECT : only;
    },
  },
};
