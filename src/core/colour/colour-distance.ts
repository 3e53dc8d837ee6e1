import { lightOf, transformed, type ColourMatrix } from './colour.js';

/** Lightness 0 to 100, green to red, blue to yellow. */
interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Linear sRGB to XYZ, each row over the white D65 (IEC 61966-2-1). */
const XYZ_OVER_WHITE: ColourMatrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** CIE 1976 L*a*b* of "#RRGGBB". */
export function labOf(colour: string): Lab {
  const light = transformed(XYZ_OVER_WHITE, lightOf(colour));
  const [x, y, z] = [labCurve(light[0]), labCurve(light[1]), labCurve(light[2])] as const;
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function labCurve(part: number): number {
  return part > 216 / 24389 ? Math.cbrt(part) : (part * (24389 / 27) + 16) / 116;
}

/**
 * How far apart two colours "#RRGGBB" look: CIEDE2000. About 2 is just seen side by side; from 10
 * on they are told apart at a glance.
 */
export function colourDistance(one: string, other: string): number {
  return labDistance(labOf(one), labOf(other));
}

const RADIANS = Math.PI / 180;
const TO_THE_SEVENTH = 25 ** 7;

/**
 * CIEDE2000 with weights of 1: Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula:
 * Implementation Notes, Supplementary Test Data, and Mathematical Observations", 2005, whose
 * names and equations (2) to (22) these are.
 */
export function labDistance(one: Lab, other: Lab): number {
  const meanC = (Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2;
  const g = 0.5 * (1 - saturation(meanC));
  const first = polar(one, g);
  const second = polar(other, g);
  const hue = hueBetween(first, second);
  const deltaL = other.l - one.l;
  const deltaC = second.c - first.c;
  const deltaH = 2 * Math.sqrt(first.c * second.c) * Math.sin((hue.turn / 2) * RADIANS);
  const l50 = ((one.l + other.l) / 2 - 50) ** 2;
  const c = (first.c + second.c) / 2;
  const lightness = deltaL / (1 + (0.015 * l50) / Math.sqrt(20 + l50));
  const chroma = deltaC / (1 + 0.045 * c);
  const hueness = deltaH / (1 + 0.015 * c * hueWeight(hue.mean));
  const rotation = -Math.sin(60 * Math.exp(-(((hue.mean - 275) / 25) ** 2)) * RADIANS);
  const cross = 2 * saturation(c) * rotation * chroma * hueness;
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hueness ** 2 + cross);
}

interface Polar {
  readonly c: number;
  /** Degrees, 0 to 360. */
  readonly h: number;
}

function polar({ a, b }: Lab, g: number): Polar {
  const stretched = (1 + g) * a;
  const degrees = Math.atan2(b, stretched) / RADIANS;
  return { c: Math.hypot(stretched, b), h: degrees < 0 ? degrees + 360 : degrees };
}

function saturation(c: number): number {
  return Math.sqrt(c ** 7 / (c ** 7 + TO_THE_SEVENTH));
}

/** The shorter way round from one hue to the other, and the hue half-way; greys have no hue. */
function hueBetween(first: Polar, second: Polar): { readonly turn: number; readonly mean: number } {
  const sum = first.h + second.h;
  if (first.c * second.c === 0) return { turn: 0, mean: sum };
  const turn = second.h - first.h;
  if (Math.abs(turn) <= 180) return { turn, mean: sum / 2 };
  return { turn: turn > 180 ? turn - 360 : turn + 360, mean: (sum + (sum < 360 ? 360 : -360)) / 2 };
}

function hueWeight(mean: number): number {
  const wave = (part: number, turns: number, by: number): number =>
    part * Math.cos((turns * mean + by) * RADIANS);
  return 1 + wave(-0.17, 1, -30) + wave(0.24, 2, 0) + wave(0.32, 3, 6) + wave(-0.2, 4, -63);
}
