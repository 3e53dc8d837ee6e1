import {
  type EventHandler,
  NATIVE,
  type Reply,
  type SafeArray,
  safeArray,
  STATUS,
} from './native-excel.js';

/** A dialog that an add-in's page has asked for. */
export interface OpenDialog {
  readonly url: string;
  /** Of the screen, in percent. */
  readonly width: number;
  readonly height: number;
}

/** `OSF.DialogMessageType` */
const MESSAGE = 0;
const MESSAGE_FROM_PARENT = 1;

/**
 * The one dialog that may be open at a time.
 * https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins
 */
export class Dialogs {
  private current: { readonly shown: OpenDialog; readonly tell: EventHandler } | null = null;
  private toDialog: EventHandler | null = null;

  constructor(
    private readonly origin: string,
    private readonly onChange: () => void,
  ) {}

  get shown(): OpenDialog | null {
    return this.current?.shown ?? null;
  }

  /** @param request what the page gave to `displayDialogAsync`, as JSON */
  open(request: string, tell: EventHandler, reply: Reply): void {
    if (this.current !== null) return reply(STATUS.dialogAlreadyOpen);
    const { url, width, height } = JSON.parse(request) as OpenDialog;
    this.current = { shown: { url, width, height }, tell };
    reply(STATUS.success);
    this.onChange();
  }

  /** The page that opened it closes it: it hears nothing more of it. */
  close(): void {
    this.current = null;
    this.toDialog = null;
    this.onChange();
  }

  /** A person closes it: the page that opened it is told. */
  dismiss(): void {
    this.tell(safeArray(STATUS.dialogClosed, ''));
    this.close();
  }

  messageParent(json: string): void {
    const { messageToParent } = JSON.parse(json) as { messageToParent: string };
    this.tell(safeArray(MESSAGE, messageToParent, this.origin));
  }

  messageChild(json: string): void {
    const { messageContent } = JSON.parse(json) as { messageContent: string };
    const message = safeArray(MESSAGE_FROM_PARENT, messageContent, this.origin);
    this.toDialog?.(NATIVE.parentMessage, message);
  }

  /** The dialog's page listens to its parent. */
  listen(handler: EventHandler): void {
    this.toDialog = handler;
  }

  private tell(payload: SafeArray): void {
    this.current?.tell(NATIVE.dialogMessage, payload);
  }
}
