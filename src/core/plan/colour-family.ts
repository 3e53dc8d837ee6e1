/** The colours that ratings are given in. */
export type ColourFamily = 'red' | 'amber' | 'green' | 'blue' | 'grey' | 'black';

/**
 * The family that a fill belongs to, for a proposal to a person; null where none is near. By hue on
 * the colour circle (0 red, 60 yellow, 120 green, 240 blue): up to 20 and from 340 degrees red, to 70
 * amber (Excel's orange #FFC000 lies at 45, its yellow at 60), from 75 to 170 green, from 190 to 250
 * blue; nothing between, nor purple and pink. Under a tenth of saturation it is grey, black where it
 * is also dark, and none where it is nearly white: that is paper. What a shade means to a council no
 * rule can know: salmon and peach lie at the border of red and amber.
 */
export function colourFamily(code: string): ColourFamily | null {
  const [red, green, blue] = channels(code);
  if (red === undefined || green === undefined || blue === undefined) return null;
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (lightness > 0.97) return null;
  if (spread < 0.1) return greyOf(lightness);
  if (lightness < 0.08) return 'black';
  return ofHue(hueOf(red, green, blue, most, spread));
}

function channels(code: string): readonly number[] {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(code)?.slice(1) ?? [];
  return digits.map((pair) => parseInt(pair, 16) / 255);
}

function greyOf(lightness: number): ColourFamily | null {
  if (lightness < 0.2) return 'black';
  return lightness > 0.96 ? null : 'grey';
}

function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360;
  return most === green ? 60 * ((blue - red) / spread) + 120 : 60 * ((red - green) / spread) + 240;
}

function ofHue(hue: number): ColourFamily | null {
  if (hue <= 20 || hue >= 340) return 'red';
  if (hue <= 70) return 'amber';
  if (hue >= 75 && hue <= 170) return 'green';
  return hue >= 190 && hue <= 250 ? 'blue' : null;
}
