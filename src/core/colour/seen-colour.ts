import { colourOfLight, lightOf, transformed, type ColourMatrix } from './colour.js';

/** A grey print, and the three kinds of missing cones: red, green, blue. */
export const SIGHTS = ['grey', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Sight = (typeof SIGHTS)[number];

/**
 * What each makes of light. Grey keeps the luminance (weights of WCAG 2.2). The others: Machado,
 * Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, table of
 * matrices at severity 1.0, applied to linear light.
 */
export const SEEN_AS: Readonly<Record<Sight, ColourMatrix>> = {
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** "#RRGGBB" as it is seen so. */
export function seenColour(colour: string, sight: Sight): string {
  return colourOfLight(transformed(SEEN_AS[sight], lightOf(colour)));
}
