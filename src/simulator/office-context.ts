import type { SettingValue, Workbook } from './model/index.js';

/** Requirement sets that the host claims: Excel's up to this version, and what comes with it. */
export interface OfficeContextOptions {
  /** "1.15": the highest ExcelApi set. */
  readonly excelApi: string;
  /** It makes PDFs. */
  readonly printsPdf: boolean;
}

/** The newest ExcelApi set that this version of the library knows. */
export const NEWEST_EXCEL_API = '1.15';

/** What the host claims besides ExcelApi. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  Settings: '1.1',
  CustomXmlParts: '1.1',
  TableBindings: '1.1',
  DocumentEvents: '1.1',
};

type Callback = (result: { status: string; value: unknown }) => void;

const succeeded = (value: unknown): { status: string; value: unknown } => ({
  status: 'succeeded',
  value,
});

/** Whether version "1.9" is covered by "1.15". */
function covers(supported: string, asked: string | number): boolean {
  const [major = 0, minor = 0] = supported.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = String(asked).split('.').map(Number);
  return askedMajor < major || (askedMajor === major && askedMinor <= minor);
}

/** https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets#pdffile */
function supportedVersion(name: string, options: OfficeContextOptions): string | undefined {
  if (name === 'ExcelApi') return options.excelApi;
  if (name === 'PdfFile' || name === 'File') return options.printsPdf ? '1.1' : undefined;
  return OTHER_SETS[name];
}

/**
 * What `Office.context` is in a running add-in, as office.js (the loader that the page includes)
 * would have set it up. https://learn.microsoft.com/javascript/api/office/office.context
 */
export function officeContext(workbook: () => Workbook, options: () => OfficeContextOptions) {
  return {
    contentLanguage: 'en-US',
    displayLanguage: 'en-US',
    host: 'Excel',
    platform: 'PC',
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
    officeTheme: {
      bodyBackgroundColor: '#FFFFFF',
      bodyForegroundColor: '#000000',
      controlBackgroundColor: '#FFFFFF',
      controlForegroundColor: '#000000',
      isDarkTheme: false,
    },
    partitionKey: 'simulated-excel',
    requirements: {
      isSetSupported: (name: string, version: string | number = '1.1'): boolean => {
        const supported = supportedVersion(name, options());
        return supported !== undefined && covers(supported, version);
      },
    },
    document: {
      mode: 'readWrite',
      url: '',
      settings: documentSettings(workbook),
    },
  };
}

/** https://learn.microsoft.com/javascript/api/office/office.settings */
function documentSettings(workbook: () => Workbook) {
  return {
    get: (name: string): SettingValue => workbook().settings.get(name) ?? null,
    set: (name: string, value: SettingValue): void => {
      workbook().settings.set(name, value);
    },
    remove: (name: string): void => {
      workbook().settings.delete(name);
    },
    saveAsync: (first?: object | Callback, second?: Callback): void => {
      const callback = typeof first === 'function' ? (first as Callback) : second;
      setTimeout(() => callback?.(succeeded(null)), 0);
    },
    refreshAsync: (callback?: Callback): void => {
      setTimeout(() => callback?.(succeeded(null)), 0);
    },
  };
}
