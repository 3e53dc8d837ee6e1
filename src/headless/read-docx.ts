import type { SourceDocument } from '../core/grid/grid.js';
import { readSource } from '../core/grid/read-source.js';
import { UsageError } from './usage-error.js';

/**
 * A Word document, by way of HTML: tables with their merged cells, lists, headings and bold come
 * over. The colours of cells do not, so a rating given by colour alone is left unrated.
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  // Only here, since it takes longer to load than most files to read.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return readSource({ text: value, kind: 'html' });
  } catch (error) {
    // mammoth and its zip reader throw plain errors for anything that is no Word document.
    if (error instanceof Error)
      throw new UsageError(
        `${name} is not a Word document, or it is damaged. Open it in Word, save it as .docx and try again.`,
      );
    throw error;
  }
}
