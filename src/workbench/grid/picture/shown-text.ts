import { displayedText } from '../../../simulator/excel/displayed-text.js';
import { textWidth } from '../../../simulator/excel/text-measure.js';
import type { CellValue, Style } from '../../../simulator/model/index.js';

/** Pixels beside a text within its cell. */
const PADDING = 5;

/**
 * What stands in a cell of that width: numbers too wide for it as "####", as in Excel, but in the
 * General format with fewer decimals, where that is enough.
 * https://support.microsoft.com/office/correct-a-error-1cb81b6d-5fbe-4b09-8a1e-fa0d2e5bc5e8
 */
export function shownText(value: CellValue, style: Style, width: number): string {
  const text = displayedText(value, style.numberFormat);
  if (typeof value !== 'number') return style.wrapText ? text : text.replace(/\r?\n/g, '');
  const room = width - PADDING + 1;
  if (textWidth(text, style.font) <= room) return text;
  if (style.numberFormat === 'General' && text.includes('.') && !text.includes('E')) {
    for (let digits = text.split('.')[1]?.length ?? 0; digits >= 0; digits--) {
      const rounded = value.toFixed(digits);
      if (textWidth(rounded, style.font) <= room) return rounded;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / textWidth('#', style.font))));
}

/** Pixels by which a text that is not wrapped reaches over its cell. */
export const overhang = (text: string, style: Style, width: number): number =>
  Math.max(0, Math.ceil(textWidth(text, style.font)) + PADDING + 2 - width);
