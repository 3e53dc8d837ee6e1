import { type CellValue, isErrorValue } from '../model/index.js';
import { formatWithCode } from './number-format.js';

/** What a cell shows, of `value` in that number format; widths are not considered. */
export function displayedText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'string') {
    if (numberFormat === 'General' || numberFormat === '@' || isErrorValue(value)) return value;
    return formatWithCode(value, numberFormat);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@') return generalText(value);
  return formatWithCode(value, numberFormat);
}

/**
 * The General format: up to 11 digits, scientific where the number is too large or small for them.
 * https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2
 */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const digitsBefore = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const text = value.toFixed(Math.max(0, Math.min(10, 10 - digitsBefore)));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function scientific(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
  const power = Number(exponent);
  const digits = mantissa.replace(/\.?0+$/, '');
  return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
