import type { LibraryWindow } from '../../simulator/desktop/library-window.js';

/**
 * The host's door: runs in each of the add-in's pages before office.js. Where the page stands in
 * the workbench, the Excel around it lets it in; anywhere else nothing happens.
 */
interface Workbench extends Window {
  readonly simulatedExcel?: { admit(page: LibraryWindow): void };
}

if (window.parent !== window) (window.parent as Workbench).simulatedExcel?.admit(window);
