import type { Sheet, Workbook } from '../../model/index.js';
import type { PackageWriter } from '../package-writer.js';
export function writeComments(
  _workbook: Workbook,
  _sheet: Sheet,
  _part: string,
  _number: number,
  _out: PackageWriter,
): string {
  return '';
}
