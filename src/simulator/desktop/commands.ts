import { type EventHandler, NATIVE, safeArray, STATUS } from './native-excel.js';

/** How a ribbon command's function ended. */
export type CommandEnd = 'completed' | 'no such function' | 'failed';

/** `ooeInvalidCallback` of the library: the page has no function of that name. */
const NO_SUCH_FUNCTION = 11101;

/**
 * Ribbon buttons that call a function of the add-in's function file: Excel calls it by the name in
 * the manifest and waits for `event.completed()`.
 * https://learn.microsoft.com/javascript/api/manifest/functionname
 */
export class Commands {
  private readonly pages = new Map<Window, EventHandler>();
  private readonly waiting = new Map<string, (end: CommandEnd) => void>();
  private readonly ready = new Map<Window, () => void>();
  private calls = 0;

  /** A page is ready to be called. */
  listen(page: Window, handler: EventHandler): void {
    this.pages.set(page, handler);
    this.ready.get(page)?.();
    this.ready.delete(page);
  }

  isReady(page: Window): boolean {
    return this.pages.has(page);
  }

  forget(page: Window): void {
    this.pages.delete(page);
    this.ready.delete(page);
  }

  /**
   * Calls a function of the page once that has said that it is ready.
   * @param button the button's id in the manifest
   */
  async call(page: Window, functionName: string, button: string): Promise<CommandEnd> {
    if (!this.pages.has(page)) {
      await new Promise<void>((resolve) => this.ready.set(page, resolve));
    }
    const id = `command-${++this.calls}`;
    const event = JSON.stringify({ source: { id: button } });
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      // Excel calls from a process of its own: never in the middle of what the page is doing.
      setTimeout(() => this.pages.get(page)?.(NATIVE.command, safeArray(id, functionName, event)));
    });
  }

  /** The page says how it ended: id, status, data. */
  done([id, status]: readonly unknown[]): void {
    const end = status === STATUS.success ? 'completed' : 'failed';
    this.waiting.get(String(id))?.(status === NO_SUCH_FUNCTION ? 'no such function' : end);
    this.waiting.delete(String(id));
  }
}
