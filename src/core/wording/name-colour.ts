/**
 * The standard colours of Excel's palette, by the names that its tooltips give them: those are what
 * people who fill cells by hand choose from.
 */
const STANDARD: ReadonlyMap<string, string> = new Map([
  ['#C00000', 'dark red'],
  ['#FF0000', 'red'],
  ['#FFC000', 'orange'],
  ['#FFFF00', 'yellow'],
  ['#92D050', 'light green'],
  ['#00B050', 'green'],
  ['#00B0F0', 'light blue'],
  ['#0070C0', 'blue'],
  ['#002060', 'dark blue'],
  ['#7030A0', 'purple'],
]);

/** Where each hue ends on the colour wheel, in degrees. */
const HUES: readonly (readonly [number, string])[] = [
  [15, 'red'],
  [52, 'orange'],
  [68, 'yellow'],
  [165, 'green'],
  [190, 'turquoise'],
  [255, 'blue'],
  [290, 'purple'],
  [340, 'pink'],
  [360, 'red'],
];

/** "#92D050" → "light green". What is no such code is named by itself. */
export function nameColour(code: string): string {
  const known = STANDARD.get(code.toUpperCase());
  if (known) return known;
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(code);
  if (!parts) return code;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, spread] = [(most + least) / 2, most - least];
  if (spread < 0.08) return nameGrey(lightness);
  const hue = hueOf(red, green, blue, most, spread);
  const name = HUES.find(([end]) => hue <= end)?.[1] ?? 'red';
  return lightness > 0.75 ? `light ${name}` : lightness < 0.36 ? `dark ${name}` : name;
}

function nameGrey(lightness: number): string {
  if (lightness > 0.97) return 'white';
  if (lightness < 0.1) return 'black';
  return lightness > 0.7 ? 'light grey' : lightness < 0.35 ? 'dark grey' : 'grey';
}

/** Degrees on the wheel, from 0 (red), as HSL has them: https://www.w3.org/TR/css-color-4/#rgb-to-hsl */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread + 6) % 6) * 60;
  return most === green ? ((blue - red) / spread + 2) * 60 : ((red - green) / spread + 4) * 60;
}
