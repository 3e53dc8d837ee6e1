/** Lighter towards 1, darker towards -1: lightness alone changes, hue and saturation stay. */
export function tinted(colour: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const after = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const reach = 1 - Math.abs(2 * lightness - 1);
  const saturation = reach === 0 ? 0 : (high - low) / reach;
  const spread = saturation * (1 - Math.abs(2 * after - 1));
  const channel = (value: number): number =>
    high === low ? after : after - spread / 2 + ((value - low) / (high - low)) * spread;
  return `#${[red, green, blue].map((value) => hexPair(channel(value))).join('')}`.toUpperCase();
}

const hexPair = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0');
