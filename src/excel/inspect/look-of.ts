import type { InspectedLook } from '../../core/sheet/inspected-sheet.js';

export const LOOK_TO_LOAD = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, name: true, size: true },
    horizontalAlignment: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
    wrapText: true,
  },
} as const;

/** As Excel answers; the types do not say that a value which cells do not share is null. */
export interface FormatAsked {
  readonly fill?: { readonly color?: string | null };
  readonly font?: {
    readonly bold?: boolean | null;
    readonly color?: string | null;
    readonly name?: string | null;
    readonly size?: number | null;
  };
  readonly horizontalAlignment?: string | null;
  readonly indentLevel?: number | null;
  readonly shrinkToFit?: boolean | null;
  readonly textOrientation?: number | null;
  readonly wrapText?: boolean | null;
}

/** Until Excel has told otherwise. */
export const PLAIN: InspectedLook = {
  fill: null,
  colour: null,
  size: null,
  bold: null,
  font: null,
  wrap: false,
  indent: 0,
  horizontal: 'left',
  isBent: false,
};

/** @param alike looks met before: equal ones are one object */
export function lookOf(format: FormatAsked, alike: Map<string, InspectedLook>): InspectedLook {
  const { fill, font, horizontalAlignment, indentLevel } = format;
  const look: InspectedLook = {
    fill: colourOf(fill?.color),
    colour: colourOf(font?.color),
    size: font?.size ?? null,
    bold: font?.bold ?? null,
    font: font?.name || null,
    wrap: format.wrapText === true,
    indent: indentLevel ?? 0,
    horizontal: SIDES[horizontalAlignment ?? 'General'] ?? 'other',
    isBent: format.shrinkToFit === true || (format.textOrientation ?? 0) !== 0,
  };
  const key = Object.values(look).join('|');
  const known = alike.get(key);
  if (!known) alike.set(key, look);
  return known ?? look;
}

const SIDES: Readonly<Record<string, InspectedLook['horizontal']>> = {
  General: 'left',
  Left: 'left',
  Center: 'centre',
  Right: 'right',
};

/** Excel says "" where one cell's text has several colours. */
const colourOf = (colour: string | null | undefined): string | null =>
  colour && /^#[0-9A-F]{6}$/i.test(colour) ? colour.toUpperCase() : null;
