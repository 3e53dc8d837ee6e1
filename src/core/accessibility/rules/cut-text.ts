import type { InspectedLook, InspectedSheet } from '../../sheet/inspected-sheet.js';
import type { SheetFont } from '../../sheet/fonts/sheet-font.js';
import type { AccessibilityRule, Found } from '../accessibility-rule.js';
import { room, type Room } from '../cell-room.js';
import { areasOf, cellsSeen, includes, isBlank, type SheetCell } from '../sheet-cells.js';
import { countLines, textWidth } from '../../sheet/measure-text.js';
import { GOVERNMENT_CHECKLIST, WCAG } from '../sources.js';

/** What does not fit its cell is seen by nobody on paper, and by few on the screen. */
export const cutText: AccessibilityRule = {
  id: 'cut-text',
  sources: [WCAG.resizeText, GOVERNMENT_CHECKLIST],
  find: (sheet) => {
    const merged = sheet.merged ?? [];
    const cells = [...cellsSeen(sheet)].filter(
      ({ row, column, text, look }) =>
        !isBlank(text) && !look.isBent && !merged.some((area) => includes(area, row, column)),
    );
    const byWay = new Map<Way, SheetCell[]>();
    for (const cell of cells) {
      const way = wayOfCut(sheet, cell);
      if (way) byWay.set(way, [...(byWay.get(way) ?? []), cell]);
    }
    return [...byWay].map(([way, cut]) => foundFor(way, cut));
  },
};

type Way = 'figures' | Side | `perhaps ${Side}`;
/** `limit`: by the height that Excel lets a row have; the text can be read in the formula bar. */
type Side = 'beside' | 'below' | 'limit';

function foundFor(way: Way, cut: readonly SheetCell[]): Found {
  const isUnsure = way.startsWith('perhaps ');
  const side = way.replace('perhaps ', '');
  return {
    severity: isUnsure || side === 'limit' ? 'warning' : 'error',
    cells: areasOf(cut),
    facts: { side },
    ...(isUnsure && { unsure: true }),
  };
}

/**
 * Arial, Calibri and those made to their widths are known to the point; of others it is only known
 * that hardly any is set narrower than so much of Arial.
 */
const KNOWN: Readonly<Record<string, SheetFont>> = {
  arial: 'Arial',
  helvetica: 'Arial',
  'liberation sans': 'Arial',
  arimo: 'Arial',
  calibri: 'Calibri',
  carlito: 'Calibri',
};
const NARROWEST = 0.8;

/** Excel's own row for one line is 1.25 times the text's size and more; so much no line goes below. */
const LEAST_LINE = 1.12;

/**
 * Points; Excel stops at 409, and keeps whole pixels.
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const HIGHEST_ROW = 408;

function wayOfCut(sheet: InspectedSheet, { row, column, text, look }: SheetCell): Way | null {
  if (/^#{2,}$/.test(text)) return 'figures';
  const cell = room(sheet, row, column, look);
  const font = KNOWN[look.font?.toLowerCase() ?? ''];
  const side = sideCut(text, look, cell, font);
  if (side === null) return null;
  return font ? side : (`perhaps ${side}` as const);
}

function sideCut(
  text: string,
  look: InspectedLook,
  { width, height, overflow }: Room,
  font: SheetFont | undefined,
): Side | null {
  const size = (look.size ?? 11) * (font ? 1 : NARROWEST);
  const bold = look.bold === true;
  const setting = { size, bold, room: width, ...(font && { font }) };
  // Half a line that is out of sight still shows which words it holds.
  const most = Math.floor(height / ((look.size ?? 11) * LEAST_LINE) + 0.5);
  if (look.wrap) {
    if (countLines(text, setting, most + 1) <= most) return null;
    return height < HIGHEST_ROW ? 'below' : 'limit';
  }
  const line = text.replace(/\n/g, '');
  return textWidth(line, size, bold, font) > width + overflow ? 'beside' : null;
}
