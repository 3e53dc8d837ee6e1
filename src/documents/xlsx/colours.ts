import { tinted } from '../package/tint.js';
import { childNamed, parseXml, type XmlElement } from '../package/xml.js';

/** What colours of a workbook are told by: its theme's twelve, and the palette of old. */
export interface Palette {
  /** "#RRGGBB", in the order that `theme="n"` counts: light and dark come swapped ([MS-OI29500] 2.1.554). */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Office's theme from 2013 to 2022, for files that bring none. */
const OFFICE =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72';
const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
/** ECMA-376 part 1, 18.8.27 indexedColors: 0 to 63; 64 and 65 are the system's own. */
const INDEXED = `${EIGHT} ${EIGHT}
  800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`;

const hexes = (text: string): readonly string[] => text.split(/\s+/).map((hex) => `#${hex}`);

const SLOTS = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink';

/** @param theme the theme part, where the workbook has one. @param styles the root of its styles */
export function readPalette(theme: string | undefined, styles: XmlElement | undefined): Palette {
  const own = childNamed(childNamed(styles, 'colors'), 'indexedColors')?.children.map(
    ({ attributes }) => hexOf(attributes['rgb']) ?? '#000000',
  );
  return {
    theme: theme === undefined ? hexes(OFFICE) : themeColours(parseXml(theme)),
    indexed: own && own.length > 0 ? own : hexes(INDEXED),
  };
}

function themeColours(theme: XmlElement): readonly string[] {
  const scheme = childNamed(childNamed(theme, 'themeElements'), 'clrScheme');
  const usual = hexes(OFFICE);
  return SLOTS.split(' ').map((slot, at) => {
    const colour = childNamed(scheme, slot)?.children[0]?.attributes;
    return hexOf(colour?.['lastClr'] ?? colour?.['val']) ?? usual[at] ?? '#000000';
  });
}

/** "FF92D050", alpha first, or "92D050". */
function hexOf(text: string | undefined): string | undefined {
  return text && /^[0-9a-f]{6,8}$/i.test(text) ? `#${text.slice(-6).toUpperCase()}` : undefined;
}

/** "#RRGGBB" of a colour element (ECMA-376 part 1, 18.8.3 and 18.8.19); undefined for the system's own. */
export function readColour(colour: XmlElement | undefined, palette: Palette): string | undefined {
  const { rgb, theme, indexed, tint } = colour?.attributes ?? {};
  const base =
    hexOf(rgb) ??
    (theme === undefined ? undefined : palette.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : palette.indexed[Number(indexed)]);
  const by = Number(tint ?? 0);
  return base === undefined || by === 0 || Number.isNaN(by) ? base : tinted(base, by);
}
