import { blankWorkbook } from '../blank-workbook.js';
import { type Faults, HostBridge } from '../bridge.js';
import type { Host } from '../host.js';
import type { Workbook } from '../model/index.js';
import { NEWEST_EXCEL_API } from '../office-context.js';
import { Commands } from './commands.js';
import { controlContext } from './control-context.js';
import { Dialogs } from './dialogs.js';
import { LibraryKnowledge, type LibraryWindow } from './library-window.js';
import { type EventHandler, NATIVE, type NativeExcel, type Reply, STATUS } from './native-excel.js';
import type { OfficeThemeName } from './office-theme.js';

export interface DesktopExcelOptions {
  /** Where the add-in's pages come from: "http://127.0.0.1:3100". */
  readonly origin: string;
  /** After each batch, edit or opened dialog: something may look different now. */
  readonly onChange: () => void;
}

/** What a page is for; a dialog has the little that dialogs have. */
export type PageKind = 'add-in' | 'dialog';

/**
 * Excel for Windows as seen from the web pages of an add-in: each loads Microsoft's own, unmodified
 * office.js, which finds this host at `window.external` and sends its batches over a bridge. The
 * pages are windows of their own within one that holds this host; they share its workbook.
 */
export class DesktopExcel {
  readonly commands = new Commands();
  readonly dialogs: Dialogs;
  theme: OfficeThemeName = 'light';
  private readonly knowledge = new LibraryKnowledge();
  private readonly pages = new Set<LibraryWindow>();
  private bridge: HostBridge;
  private instances = 0;

  constructor(private readonly options: DesktopExcelOptions) {
    this.dialogs = new Dialogs(options.origin, options.onChange);
    this.bridge = this.bridgeTo(blankWorkbook());
  }

  get workbook(): Workbook {
    return this.bridge.host.workbook;
  }

  get host(): Host {
    return this.bridge.host;
  }

  get faults(): Faults {
    return this.bridge.faults;
  }

  /** Opens another workbook. Pages that were there are of the past: load them anew. */
  open(workbook: Workbook): void {
    for (const page of this.pages) this.commands.forget(page);
    this.pages.clear();
    if (this.dialogs.shown !== null) this.dialogs.close();
    this.bridge = this.bridgeTo(workbook);
    this.options.onChange();
  }

  /** Does something as a person would, then tells the add-in. What Excel refuses is thrown. */
  act(change: (host: Host) => void): void {
    try {
      this.bridge.act(change);
    } finally {
      this.options.onChange();
    }
  }

  /** Lets a page in: to be called in the page before office.js loads. */
  admit(page: LibraryWindow, kind: PageKind): void {
    const { bridge } = this;
    this.pages.add(page);
    const external = this.native(page, kind);
    Object.defineProperty(page, 'external', {
      configurable: true,
      writable: true,
      value: external,
    });
    const door: NonNullable<LibraryWindow['_richApiNativeBridge']> = {
      sendMessageToHost: (json) => {
        this.knowledge.learnFrom(page);
        bridge.receive(json, (reply) => {
          // A page that was loaded anew has a door of its own, and no question open at this one.
          if (page._richApiNativeBridge === door) door.onMessageFromHost?.(reply);
          this.options.onChange();
        });
      },
    };
    page._richApiNativeBridge = door;
  }

  /** A page has gone. */
  dismiss(page: LibraryWindow): void {
    this.pages.delete(page);
    this.commands.forget(page);
  }

  private bridgeTo(workbook: Workbook): HostBridge {
    const { schema, enums } = this.knowledge;
    return new HostBridge(workbook, schema, enums, (json) => {
      for (const page of this.pages) page._richApiNativeBridge?.onMessageFromHost?.(json);
    });
  }

  private native(page: LibraryWindow, kind: PageKind): NativeExcel {
    const context = controlContext({
      workbook: () => this.workbook,
      theme: () => this.theme,
      excelApi: NEWEST_EXCEL_API,
      instance: `page-${Date.now()}-${++this.instances}`,
    });
    const dialog = kind === 'dialog' ? 'isDialog' : '';
    return {
      // Host, platform, version of its file, language, correlation, dialog, no telemetry, flags.
      GetHostInfo: () => `Excel$Win32$16.01$en-US$$${dialog}$disableLogging$0`,
      GetContext: () => context,
      Execute: (method, args, reply) => this.execute(method, args, reply),
      RegisterEvent: (event, target, handler, reply) =>
        this.register(page, event, target, handler, reply),
      UnregisterEvent: (event, _target, reply) => {
        if (event === NATIVE.dialogMessage) this.dialogs.close();
        reply(STATUS.success);
      },
      MessageParent2: (json) => this.dialogs.messageParent(json),
      MessageChild2: (json) => this.dialogs.messageChild(json),
    };
  }

  private execute(method: number, args: readonly unknown[], reply: Reply): void {
    if (method !== NATIVE.commandDone) return reply(STATUS.notSupported);
    this.commands.done(args);
    reply(STATUS.success);
  }

  private register(
    page: Window,
    event: number,
    target: string,
    handler: EventHandler,
    reply: Reply,
  ): void {
    if (event === NATIVE.dialogMessage) return this.dialogs.open(target, handler, reply);
    if (event === NATIVE.command) this.commands.listen(page, handler);
    else if (event === NATIVE.parentMessage) this.dialogs.listen(handler);
    else return reply(STATUS.notSupported);
    reply(STATUS.success);
  }
}
