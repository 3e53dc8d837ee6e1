import type { Sheet } from '../../model/index.js';
import type { PackageReader } from '../package-reader.js';
export function readComments(_sheet: Sheet, _path: string, _file: PackageReader): void {}
