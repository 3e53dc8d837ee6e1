import type { HostBridge } from './bridge.js';
import { DocumentFiles } from './document-files.js';
import { addFileMethods, hostFacade, type CommonLibrary } from './document-methods.js';
import { newWorkbook } from './model/index.js';
import { officeContext } from './office-context.js';
import { readEnums, readSchema, type Schema } from './protocol/schema.js';
import { refuseByName } from './refused-apis.js';

/** What runs behind the bridge just now. */
interface Connection {
  readonly bridge: HostBridge;
  readonly excelApi: string;
  readonly files: DocumentFiles;
}

/** The library, loaded once, and the switch that leads its calls to the Excel that runs. */
export interface Runtime {
  readonly schema: Schema;
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
  readonly deliver: (json: string) => void;
  connect(connection: Connection): void;
  disconnect(bridge: HostBridge): void;
}

interface NativeBridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?: (json: string) => void;
}

/** Names that the library reads and writes in its realm. */
interface LibraryGlobals {
  window?: unknown;
  document?: unknown;
  navigator?: unknown;
  location?: unknown;
  _richApiNativeBridge?: NativeBridge;
  Excel?: object;
  Office?: Record<string, unknown>;
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  OSF?: CommonLibrary & { _OfficeAppFactory?: object };
  Strings?: { readonly OfficeOM: object };
  simulatedExcelRuntime?: Runtime;
}

const realm = globalThis as unknown as LibraryGlobals;

/** The runtime of this realm: loads the library on the first call. */
export function install(load: () => void): Runtime {
  realm.simulatedExcelRuntime ??= setUp(load);
  return realm.simulatedExcelRuntime;
}

function setUp(load: () => void): Runtime {
  let connection: Connection | null = null;
  const native: NativeBridge = {
    sendMessageToHost: (json) => {
      if (connection === null) throw new Error('No simulated Excel is running: call startExcel().');
      connection.bridge.receive(json);
    },
  };
  standInForPage();
  realm._richApiNativeBridge = native;
  load();
  const schema = readSchema(realm.Excel ?? {});
  refuseByName(realm.Excel ?? {});
  setUpOffice(() => connection);
  return {
    schema,
    enums: readEnums(realm.Excel ?? {}),
    deliver: (json) => native.onMessageFromHost?.(json),
    connect: (next) => {
      connection = next;
    },
    disconnect: (bridge) => {
      if (connection?.bridge === bridge) connection = null;
    },
  };
}

/** The few things of a web page that the library touches while it loads. */
function standInForPage(): void {
  realm.window ??= globalThis;
  realm.location ??= { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' };
  realm.navigator ??= { userAgent: '', language: 'en-US' };
  realm.document ??= {
    readyState: 'complete',
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
  };
}

/**
 * What the page's loader, office.js, adds to the library: the context and the ready signal.
 * https://learn.microsoft.com/javascript/api/office#office-office-onready-function(1)
 */
function setUpOffice(current: () => Connection | null): void {
  const office = (realm.Office ??= {});
  const ready = { host: 'Excel', platform: 'PC', addin: null };
  const idle = newWorkbook();
  const context = officeContext(
    () => current()?.bridge.host.workbook ?? idle,
    () => ({
      excelApi: current()?.excelApi ?? '1.1',
      printsPdf: (current()?.files.print ?? null) !== null,
    }),
  );
  if (realm.OSF) {
    const nowhere = new DocumentFiles(null);
    const facade = hostFacade(realm.OSF, () => current()?.files ?? nowhere);
    realm.OSF._OfficeAppFactory = appFactory(context, facade);
    addFileMethods(realm.OSF, context.document, realm.Strings?.OfficeOM ?? {});
  }
  office['onReady'] = (callback?: (info: object) => unknown): Promise<object> => {
    const told = Promise.resolve(ready);
    return callback
      ? told.then(async (info) => {
          await callback(info);
          return info;
        })
      : told;
  };
  office['HostType'] ??= { Excel: 'Excel' };
  office['PlatformType'] ??= { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' };
  office['AsyncResultStatus'] ??= { Succeeded: 'succeeded', Failed: 'failed' };
  office['actions'] ??= { associate: () => undefined };
  if (realm.OfficeExtension) realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

/** Where the library looks for its context and its host: `Office.context` asks this object. */
function appFactory(context: object, facade: object): object {
  const hostInfo = { hostType: 'excel', hostPlatform: 'win32', hostSpecificFileVersion: '16.00' };
  return {
    getContext: () => context,
    getHostInfo: () => hostInfo,
    getHostFacade: () => facade,
  };
}
