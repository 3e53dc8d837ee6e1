import type { CustomPropertyValue, DocumentProperties, Workbook } from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { text, wholeNumber } from './arguments.js';

type TextProperty = Exclude<keyof DocumentProperties, 'created' | 'revisionNumber'>;

const TEXTS: readonly [string, TextProperty][] = [
  ['Author', 'author'],
  ['Category', 'category'],
  ['Comments', 'comments'],
  ['Company', 'company'],
  ['Keywords', 'keywords'],
  ['Manager', 'manager'],
  ['Subject', 'subject'],
  ['Title', 'title'],
];

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export const documentPropertiesClass: HostClass<Workbook> = {
  name: 'DocumentProperties',
  get: {
    ...Object.fromEntries(
      TEXTS.map(([name, key]) => [name, ({ properties }: Workbook) => properties[key]]),
    ),
    CreationDate: ({ properties }) => properties.created,
    LastAuthor: ({ properties }) => properties.lastAuthor,
    RevisionNumber: ({ properties }) => properties.revisionNumber,
  },
  set: {
    ...Object.fromEntries(
      TEXTS.map(([name, key]) => [
        name,
        ({ properties }: Workbook, value: unknown): void => {
          properties[key] = text(value);
        },
      ]),
    ),
    RevisionNumber: ({ properties }, value) => {
      properties.revisionNumber = wholeNumber(value, 0);
    },
  },
  navigate: { Custom: (workbook) => hostObject(customPropertiesClass, workbook) },
};

interface PropertyTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

/** Text up to 255 characters, numbers, dates and yes or no. */
function propertyValue(value: unknown): CustomPropertyValue {
  if (typeof value === 'string' && value.length <= 255) return value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}

function typeOf(value: CustomPropertyValue | undefined): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  if (typeof value === 'boolean') return 'Boolean';
  return value instanceof Date ? 'Date' : 'String';
}

function keyOf(workbook: Workbook, key: unknown): string | null {
  const lower = String(key).toLowerCase();
  return [...workbook.customProperties.keys()].find((one) => one.toLowerCase() === lower) ?? null;
}

const customPropertyClass: HostClass<PropertyTarget> = {
  name: 'CustomProperty',
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Type: ({ workbook, key }) => typeOf(workbook.customProperties.get(key)),
    Value: ({ workbook, key }) => workbook.customProperties.get(key) ?? null,
  },
  set: {
    Value: ({ workbook, key }, value) => {
      workbook.customProperties.set(key, propertyValue(value));
    },
  },
  call: {
    Delete: ({ workbook, key }) => {
      workbook.customProperties.delete(key);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
const customPropertiesClass: HostClass<Workbook> = {
  name: 'CustomPropertyCollection',
  items: (workbook) =>
    [...workbook.customProperties.keys()].map((key) =>
      hostObject(customPropertyClass, { workbook, key }),
    ),
  item: (workbook, wanted) => {
    const key = keyOf(workbook, wanted);
    return key === null ? null : hostObject(customPropertyClass, { workbook, key });
  },
  call: {
    Add: (workbook, [wanted, value]) => {
      const key = keyOf(workbook, wanted) ?? text(wanted);
      workbook.customProperties.set(key, propertyValue(value));
      return hostObject(customPropertyClass, { workbook, key });
    },
    DeleteAll: (workbook) => workbook.customProperties.clear(),
  },
};
