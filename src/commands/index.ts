import { TABLE_NAMES } from '../core/binding/fields.js';
import { checkAvailability } from '../excel/availability.js';
import { openExcelWorkbook } from '../excel/excel-workbook.js';
import { drawChecks, drawPack } from '../tasks/draw-pack.js';
import { addressOf, type Message } from './message/message.js';
import { runOnPlan, type DrawSheets } from './run-on-plan.js';
import { FAULT, sayRefusal } from './wording.js';

type CommandEvent = Office.AddinCommands.Event;

/** The ribbon's two commands. They run in a page of their own, whether or not the pane is open. */
void Office.onReady(() => {
  Office.actions.associate('checkPlan', (event: CommandEvent) => void run(drawChecks, event));
  Office.actions.associate('drawPack', (event: CommandEvent) => void run(drawPack, event));
});

/** Excel ends this page at `completed`, and on the Mac its dialogs with it: so that comes last. */
async function run(draw: DrawSheets, event: CommandEvent): Promise<void> {
  try {
    const available = checkAvailability();
    const message = available.ok
      ? await runOnPlan(openExcelWorkbook(Object.values(TABLE_NAMES)), draw)
      : sayRefusal(available.refusal);
    if (message) await show(message);
  } catch (fault) {
    await show(FAULT);
    throw fault;
  } finally {
    event.completed();
  }
}

/**
 * Resolves when the user has closed the message, or Office would not show it.
 *
 * From a command, Excel on the web shows no dialog but one in a frame:
 * https://github.com/OfficeDev/office-js/issues/467. Ending the command closes its dialog on the
 * Mac: https://github.com/OfficeDev/office-js/issues/428. Rules for the address:
 * https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins.
 */
function show(message: Message): Promise<void> {
  const address = addressOf(new URL('message.html', window.location.href).href, message);
  const options = { height: 30, width: 30, displayInIframe: true };
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, options, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) return resolve();
      // The Close button, then the window's own: a dialog that the user closed is gone already.
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
