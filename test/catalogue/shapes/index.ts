import type { Shape } from '../shape.js';
import { ALIGNED } from './aligned.js';
import { CLIPBOARDS } from './clipboards.js';
import { COLUMNS } from './columns.js';
import { EXCEL } from './excel.js';
import { FIELDS } from './fields.js';
import { NUMBERS } from './numbers.js';
import { PDF } from './pdf.js';
import { TABLES } from './tables.js';
import { TEXT } from './text.js';
import { TOLD } from './told.js';
import { WEB } from './web.js';
import { WORD } from './word.js';

export const SHAPES: readonly Shape[] = [
  ...WORD,
  ...EXCEL,
  ...PDF,
  ...TABLES,
  ...COLUMNS,
  ...NUMBERS,
  ...FIELDS,
  ...TEXT,
  ...ALIGNED,
  ...TOLD,
  ...CLIPBOARDS,
  ...WEB,
];
