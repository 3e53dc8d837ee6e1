/** Red, green and blue, each from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number];

/** Rows for the red, green and blue that come out. */
export type ColourMatrix = readonly [Channels, Channels, Channels];

/** "#RRGGBB" in amounts of light: sRGB's curve undone (IEC 61966-2-1, as WCAG 2.2 quotes it). */
export function lightOf(colour: string): Channels {
  return [lightAt(colour, 1), lightAt(colour, 3), lightAt(colour, 5)];
}

function lightAt(colour: string, from: number): number {
  const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** "#RRGGBB" of amounts of light; what no screen shows is brought to what it can. */
export function colourOfLight(light: Channels): string {
  return `#${light.map(hexOfLight).join('')}`;
}

function hexOfLight(amount: number): string {
  const light = Math.min(1, Math.max(0, amount));
  const part = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(part * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
}

export function transformed(matrix: ColourMatrix, light: Channels): Channels {
  const [red, green, blue] = matrix;
  return [product(red, light), product(green, light), product(blue, light)];
}

function product(row: Channels, light: Channels): number {
  return row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
}
