import type { ConditionalRule, RulePoint } from '../../../simulator/model/index.js';

/** A bar in a cell, as long as the cell's number is large among the others. */
export interface CellBar {
  /** From 0 to 1, of the cell's width. */
  readonly share: number;
  readonly color: string;
}

type RuleOf<K extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: K }>;

/** The number that a point of a scale stands for, among sorted numbers. */
function valueOf(point: RulePoint, sorted: readonly number[], otherwise: number): number {
  const given = Number(String(point.formula ?? '').replace(/^=/, ''));
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  if (Number.isNaN(given)) return otherwise;
  if (point.type === 'Number') return given;
  if (point.type === 'Percent') return low + ((high - low) * given) / 100;
  if (point.type === 'Percentile') {
    return sorted[Math.round(((sorted.length - 1) * given) / 100)] ?? otherwise;
  }
  return otherwise;
}

const shareOf = (value: number, from: number, to: number): number =>
  to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : value >= to ? 1 : 0;

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

function mix(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((one, i) => Math.round(one + ((end[i] ?? one) - one) * share));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

const WHITE = '#FFFFFF';

/** The colour that a colour scale gives to a number. */
export function scaleColor(
  { minimum, midpoint, maximum }: RuleOf<'ColorScale'>,
  value: number,
  sorted: readonly number[],
): string {
  const low = valueOf(minimum, sorted, sorted[0] ?? 0);
  const high = valueOf(maximum, sorted, sorted.at(-1) ?? 0);
  const [from, to] = [minimum.color ?? WHITE, maximum.color ?? WHITE];
  if (midpoint === undefined) return mix(from, to, shareOf(value, low, high));
  const middle = valueOf(midpoint, sorted, (low + high) / 2);
  const through = midpoint.color ?? WHITE;
  return value < middle
    ? mix(from, through, shareOf(value, low, middle))
    : mix(through, to, shareOf(value, middle, high));
}

/** Bars begin at zero where all numbers are above it, as Excel's automatic bounds do. */
export function barFor(
  { lower, upper, fillColor, negativeFillColor }: RuleOf<'DataBar'>,
  value: number,
  sorted: readonly number[],
): CellBar {
  const low = valueOf(lower, sorted, Math.min(0, sorted[0] ?? 0));
  const high = valueOf(upper, sorted, Math.max(0, sorted.at(-1) ?? 0));
  return {
    share: shareOf(value, low, high),
    color: value < 0 ? negativeFillColor : fillColor,
  };
}
