import type { SettingValue, Workbook } from '../model/index.js';
import type { ControlContext, SettingsStore } from './native-excel.js';
import { officeThemeJson, type OfficeThemeName } from './office-theme.js';

export interface ControlFacts {
  workbook(): Workbook;
  theme(): OfficeThemeName;
  /** "1.15": the highest ExcelApi requirement set. */
  readonly excelApi: string;
  /** Tells apart pages that the library keeps things of in the browser's session. */
  readonly instance: string;
}

/** `OSF.AppName.Excel` */
const EXCEL = 1;
/** `OSF.ClientMode.ReadWrite` */
const READ_WRITE = 0;
/** `OSF.DDA.RichInitializationReason`: the document was opened with the add-in in it. */
const DOCUMENT_OPENED = 2;

/**
 * What the library asks about its host while it starts. Sets that are claimed are those that this
 * folder answers: more would be a promise not kept.
 * https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets
 */
export function controlContext(facts: ControlFacts): ControlContext {
  const sets = {
    excelapi: facts.excelApi,
    dialogapi: '1.2',
    settings: '1.1',
    addincommands: '1.1',
  };
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'committee-pack',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'en-US',
    GetAppDataLocale: () => 'en-US',
    GetDocUrl: () => facts.workbook().name,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => facts.instance,
    GetInstanceId: () => facts.instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetDialogRequirementMatrix: () => JSON.stringify({ dialogapi: '1.2' }),
    GetHostFullVersion: () => '16.0.0.0',
    GetOfficeThemeInfo: () => officeThemeJson(facts.theme()),
    GetSettings: () => settingsStore(facts.workbook().settings),
  };
}

/** https://learn.microsoft.com/javascript/api/office/office.settings */
function settingsStore(settings: Map<string, SettingValue>): SettingsStore {
  return {
    Read: (keys, values) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: (keys, values) => {
      settings.clear();
      keys.forEach((key, index) => {
        settings.set(key, JSON.parse(values[index] ?? 'null') as SettingValue);
      });
    },
  };
}
