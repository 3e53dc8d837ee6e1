/**
 * Lightens or darkens a colour as Excel does: in hue, lightness and saturation from 0 to 240, in
 * whole numbers (ECMA-376 Part 1, 18.8.19 tint; the conversion is Microsoft's, "Converting Colors
 * Between RGB and HLS", Q29240). Exact arithmetic gives shades one or two steps off Excel's.
 */
const MAX = 240;
const RGB_MAX = 255;

interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

function toHls(red: number, green: number, blue: number): Hls {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const [sum, spread] = [high + low, high - low];
  const lightness = Math.trunc((sum * MAX + RGB_MAX) / (2 * RGB_MAX));
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const room = lightness <= MAX / 2 ? sum : 2 * RGB_MAX - sum;
  const saturation = Math.trunc((spread * MAX + Math.trunc(room / 2)) / room);
  const distance = (channel: number): number =>
    Math.trunc(((high - channel) * (MAX / 6) + Math.trunc(spread / 2)) / spread);
  const [fromRed, fromGreen, fromBlue] = [distance(red), distance(green), distance(blue)];
  const hue =
    red === high
      ? fromBlue - fromGreen
      : green === high
        ? MAX / 3 + fromRed - fromBlue
        : (2 * MAX) / 3 + fromGreen - fromRed;
  return { hue: (hue + MAX) % MAX, lightness, saturation };
}

function channelOf(low: number, high: number, hue: number): number {
  const turn = (hue + MAX) % MAX;
  const part = (of: number): number =>
    Math.trunc(((high - low) * of + Math.trunc(MAX / 12)) / (MAX / 6));
  if (turn < MAX / 6) return low + part(turn);
  if (turn < MAX / 2) return high;
  return turn < (MAX * 2) / 3 ? low + part((MAX * 2) / 3 - turn) : low;
}

function toRgb({ hue, lightness, saturation }: Hls): readonly number[] {
  const half = MAX / 2;
  const high =
    lightness <= half
      ? Math.trunc((lightness * (MAX + saturation) + half) / MAX)
      : lightness + saturation - Math.trunc((lightness * saturation + half) / MAX);
  const low = 2 * lightness - high;
  return [hue + MAX / 3, hue, hue - MAX / 3].map((turn) => {
    const channel = saturation === 0 ? lightness : channelOf(low, high, turn);
    return Math.min(RGB_MAX, Math.trunc((channel * RGB_MAX + half) / MAX));
  });
}

/** @param tint from -1, black, to 1, white. @param colour "#RRGGBB". */
export function tinted(colour: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  const hls = toHls(red, green, blue);
  const { lightness: before } = hls;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + MAX * tint;
  const channels = toRgb({ ...hls, lightness: Math.trunc(after) });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
