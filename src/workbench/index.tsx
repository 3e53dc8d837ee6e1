import { createRoot } from 'react-dom/client';
import type { LibraryWindow } from '../simulator/desktop/library-window.js';
import { loadFormulaEngine } from '../simulator/formulas/index.js';
import { startWorkbench } from './host/workbench-host.js';
import { readManifest } from './ribbon/read-manifest.js';
import { Workbench } from './workbench.js';
import './workbench.css';

/** Where the door of each of the add-in's pages leads (`door/door.ts`). */
interface HostWindow extends Window {
  simulatedExcel?: { admit(page: LibraryWindow): void };
}

async function start(): Promise<void> {
  const [manifest] = await Promise.all([
    fetch('/manifest.xml').then((reply) => reply.text()),
    // People type formulas at any moment, and a cell shows its value at once.
    loadFormulaEngine(),
  ]);
  const host = startWorkbench(window.location.origin);
  (window as HostWindow).simulatedExcel = {
    admit: (page) => {
      const frame = page.frameElement as HTMLElement | null;
      host.excel.admit(page, frame?.dataset['page'] === 'dialog' ? 'dialog' : 'add-in');
    },
  };
  if (window.matchMedia('(prefers-color-scheme: dark)').matches) host.setTheme('dark');
  const root = document.getElementById('workbench');
  if (root === null) throw new Error('The page has no place for the workbench.');
  createRoot(root).render(<Workbench host={host} manifest={readManifest(manifest)} />);
}

void start();
