import type { AccessibilityRule } from './accessibility-rule.js';
import { altText } from './rules/alt-text.js';
import { bareLink } from './rules/bare-link.js';
import { blankColumns } from './rules/blank-columns.js';
import { blankRows } from './rules/blank-rows.js';
import { colourAlone } from './rules/colour-alone.js';
import { colouredByRules } from './rules/coloured-by-rules.js';
import { contrast } from './rules/contrast.js';
import { cutText } from './rules/cut-text.js';
import { dataOutsideTable } from './rules/data-outside-table.js';
import { emptySheet } from './rules/empty-sheet.js';
import { headerNotRepeated } from './rules/header-not-repeated.js';
import { headerRow } from './rules/header-row.js';
import { headings } from './rules/headings.js';
import { hidden } from './rules/hidden.js';
import { mergedCells } from './rules/merged-cells.js';
import { readingOrder } from './rules/reading-order.js';
import { sheetName } from './rules/sheet-name.js';
import { sheetTitle } from './rules/sheet-title.js';
import { smallText } from './rules/small-text.js';
import { tableName } from './rules/table-name.js';

/** In the order in which their findings are listed. */
export const ACCESSIBILITY_RULES: readonly AccessibilityRule[] = [
  ...[sheetName, emptySheet, sheetTitle],
  ...[dataOutsideTable, headerRow, headings, tableName, mergedCells, blankRows, blankColumns],
  ...[readingOrder, altText, colourAlone, contrast, colouredByRules],
  ...[cutText, smallText, headerNotRepeated, bareLink, hidden],
];
