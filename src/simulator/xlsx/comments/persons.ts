import type { Workbook } from '../../model/index.js';
import type { PackageReader } from '../package-reader.js';
import type { PackageWriter } from '../package-writer.js';
export function writePersons(_workbook: Workbook, _part: string, _out: PackageWriter): void {}
export function readPersons(_path: string, _file: PackageReader): void {}
