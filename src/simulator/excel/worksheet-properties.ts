import type { Sheet } from '../model/index.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { text } from './arguments.js';

interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

/** The key as it is spelled, whatever the case asked for. */
function keyOf(sheet: Sheet, key: unknown): string | null {
  const lower = String(key).toLowerCase();
  return [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === lower) ?? null;
}

const worksheetPropertyClass: HostClass<PropertyTarget> = {
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
  },
  set: {
    Value: ({ sheet, key }, value) => {
      sheet.customProperties.set(key, text(value));
    },
  },
  call: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export const worksheetPropertiesClass: HostClass<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) =>
      hostObject(worksheetPropertyClass, { sheet, key }),
    ),
  item: (sheet, wanted) => {
    const key = keyOf(sheet, wanted);
    return key === null ? null : hostObject(worksheetPropertyClass, { sheet, key });
  },
  call: {
    Add: (sheet, [wanted, value]) => {
      const key = keyOf(sheet, wanted) ?? text(wanted);
      sheet.customProperties.set(key, text(value));
      return hostObject(worksheetPropertyClass, { sheet, key });
    },
  },
};
