import type { WorkbenchHost } from '../host/workbench-host.js';
import { WORDING } from '../wording.js';

/** Milliseconds that a function file has to load. */
const PATIENCE = 15_000;

/**
 * Calls a function of the add-in as Excel does: in a hidden page of its own, which is gone when the
 * function is done.
 * https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands#executefunction
 */
export function useCommand(
  host: WorkbenchHost,
  functionFile: string,
  say: (sentence: string) => void,
) {
  return async (label: string, functionName: string, button: string): Promise<void> => {
    say(WORDING.running(label));
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.title = label;
    frame.src = functionFile;
    document.body.append(frame);
    const page = frame.contentWindow;
    if (page === null) return;
    const { commands } = host.excel;
    const silence = new Promise<'silent'>((resolve) => {
      setTimeout(() => {
        if (!commands.isReady(page)) resolve('silent');
      }, PATIENCE);
    });
    const end = await Promise.race([commands.call(page, functionName, button), silence]);
    host.excel.dismiss(page);
    frame.remove();
    say(WORDING.ran[end](label));
  };
}
