import type { Border } from '../../../simulator/model/index.js';

const WEIGHTS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const BROKEN: Readonly<Record<string, string>> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

const widthOf = ({ style, weight }: Border): number =>
  style === 'Double' ? 3 : (WEIGHTS[weight] ?? 1);

/** Of two borders that meet on one line the heavier shows, the first where they weigh the same. */
export function heavier(first: Border | undefined, second: Border | undefined): Border | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return widthOf(second) > widthOf(first) ? second : first;
}

/** A broken or double line as CSS has borders; null where the line is whole or missing. */
export function brokenLine(border: Border | null): string | null {
  const kind = border === null ? undefined : BROKEN[border.style];
  return border === null || kind === undefined
    ? null
    : `${widthOf(border)}px ${kind} ${border.color}`;
}

type Edge = 'right' | 'bottom' | 'top' | 'left';

const INWARDS: Readonly<Record<Edge, (px: number) => string>> = {
  right: (px) => `-${px}px 0`,
  bottom: (px) => `0 -${px}px`,
  top: (px) => `0 ${px}px`,
  left: (px) => `${px}px 0`,
};

/**
 * Whole lines as shadows within the cell. CSS borders meet at a slant, so that a dark line would show
 * a notch wherever another line, or none, comes to it; of shadows the first covers those after it.
 * @param faint the line that all others cover
 */
export function edgeShadows(edges: Readonly<Record<Edge, Border | null>>, faint: Border): string {
  const drawn = (['bottom', 'top', 'right', 'left'] as const).flatMap((edge) => {
    const border = edges[edge];
    if (border === null || BROKEN[border.style] !== undefined) return [];
    return [{ shadow: `inset ${INWARDS[edge](widthOf(border))} ${border.color}`, border }];
  });
  const isFaint = ({ border }: { border: Border }): number => Number(border === faint);
  return drawn
    .sort((one, other) => isFaint(one) - isFaint(other))
    .map(({ shadow }) => shadow)
    .join(', ');
}
