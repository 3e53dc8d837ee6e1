/**
 * What Office.js on Windows asks of the Excel around its page: `window.external`, by the names it
 * calls. A private protocol, read from `@microsoft/office-js` 1.1.110, `excel-win32-16.01.debug.js`;
 * `test/e2e` fails first when it changes.
 */
export interface NativeExcel {
  GetHostInfo(): string;
  GetContext(): ControlContext;
  Execute(method: number, args: readonly unknown[], reply: Reply): void;
  RegisterEvent(event: number, target: string, handler: EventHandler, reply: Reply): void;
  UnregisterEvent(event: number, target: string, reply: Reply): void;
  /** From a dialog to the page that opened it: JSON of `{ messageToParent }`. */
  MessageParent2(json: string): void;
  /** From a page to the dialog that it opened: JSON of `{ messageContent }`. */
  MessageChild2(json: string): void;
}

/** Facts about the add-in's page and the document, asked for once while the library starts. */
export interface ControlContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetCorrelationId(): string;
  GetInstanceId(): string;
  GetTouchEnabled(): boolean;
  GetCommerceAllowed(): boolean;
  /** JSON: the highest version of each requirement set, by its name in lower case. */
  GetSupportedMatrix(): string;
  GetDialogRequirementMatrix(): string;
  GetHostFullVersion(): string;
  /** JSON: colours as numbers. */
  GetOfficeThemeInfo(): string;
  GetSettings(): SettingsStore;
}

/** `Office.context.document.settings`, each value as JSON. */
export interface SettingsStore {
  /** Fills the two lists. */
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

/** The shape in which Windows hands lists to a page. */
export interface SafeArray {
  toArray(): readonly unknown[];
}

export type Reply = (answer: SafeArray | number) => void;
export type EventHandler = (event: number, payload: SafeArray) => void;

export const safeArray = (...values: readonly unknown[]): SafeArray => ({ toArray: () => values });

/** The library's numbers for what pages ask and for what they listen to. */
export const NATIVE = {
  commandDone: 94,
  dialogMessage: 10,
  parentMessage: 12,
  command: 39,
} as const;

/** The library's numbers for how it went. */
export const STATUS = {
  success: 0,
  notSupported: 5000,
  dialogClosed: 12006,
  dialogAlreadyOpen: 12007,
} as const;
