import { createRoot } from 'react-dom/client';
import { TABLE_NAMES } from '../core/binding/fields.js';
import type { PlainDate } from '../core/plan/dates.js';
import { checkAvailability } from '../excel/availability.js';
import { openExcelWorkbook } from '../excel/excel-workbook.js';
import { followOfficeTheme } from '../excel/office-theme.js';
import { savesFiles } from '../excel/saves-files.js';
import { wordRefusal } from '../workbook/word-refusal.js';
import { firstUseKeptIn } from './first-use-kept.js';
import './page.css';
import { loadTheme } from './theme.js';
import { ThemedPane } from './themed-pane.js';
import { calculateApart } from './worker/calculate-apart.js';

/** The one place where the pane meets Excel, the worker, the clock and the browser. */
void Office.onReady(() => {
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no place for the pane.');
  const available = checkAvailability();
  if (available.ok) createRoot(root).render(<ThemedPane {...paneOverExcel()} />);
  else root.textContent = Object.values(wordRefusal(available.refusal)).join(' ');
});

function paneOverExcel() {
  const services = {
    workbook: openExcelWorkbook(Object.values(TABLE_NAMES)),
    calculations: calculateApart(
      () => new Worker(new URL('./worker/calculate.ts', import.meta.url), { name: 'calculations' }),
    ),
    today,
    firstUse: firstUseKeptIn(storage(), Office.context.partitionKey ?? ''),
    savesFiles: savesFiles(),
  };
  const theme = followOfficeTheme();
  // Its colours come while React draws for the first time.
  void loadTheme(theme.isDark());
  return { services, theme };
}

function today(): PlainDate {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PlainDate;
}

/** Reading `localStorage` throws where the browser blocks storage for frames. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
