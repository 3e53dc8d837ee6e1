import type { Sheet, Workbook } from '../../model/index.js';
import type { PackageReader } from '../package-reader.js';
import type { ThemeColours } from '../styles/colours.js';
export function readCharts(
  _workbook: Workbook,
  _sheet: Sheet,
  _path: string,
  _file: PackageReader,
  _theme: ThemeColours,
): void {}
