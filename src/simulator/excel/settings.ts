import type { SettingValue, Workbook } from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { text } from './arguments.js';

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
const settingClass: HostClass<SettingTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  get: { Key: ({ key }) => key, Value: ({ workbook, key }) => workbook.settings.get(key) ?? null },
  set: {
    Value: ({ workbook, key }, value) => {
      workbook.settings.set(key, value as SettingValue);
    },
  },
  call: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};

/** The same settings as Office.context.document.settings. https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingsClass: HostClass<Workbook> = {
  name: 'SettingCollection',
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => hostObject(settingClass, { workbook, key })),
  item: (workbook, key) =>
    workbook.settings.has(String(key))
      ? hostObject(settingClass, { workbook, key: String(key) })
      : null,
  call: {
    Add: (workbook, [name, value]) => {
      const key = text(name);
      if (value === undefined) throw invalidArgument();
      workbook.settings.set(key, value as SettingValue);
      return hostObject(settingClass, { workbook, key });
    },
  },
};
