import type { Result } from './result.js';
import type { ApplyOptions } from './workbook.js';

/** What an Excel makes of its workbook beside cells. */
export interface Printing {
  /** Whether this Excel says that it makes PDFs. Asks nothing of Excel. */
  canPrint(): boolean;
  /**
   * The whole workbook as a PDF, as Excel prints it: nobody can ask for some of its sheets. All the
   * bytes that were announced, and at least one; else it is refused with "pdf-not-made". It changes
   * nothing, and can be stopped between its parts.
   */
  print(options?: ApplyOptions): Promise<Result<Uint8Array>>;
}
