import {
  AMBER,
  AMBER_GREEN,
  AMBER_RED,
  AT_RISK,
  COMPLETE,
  GREEN,
  NOT_STARTED,
  OFF_TRACK,
  ON_TRACK,
  RED,
} from './rating-values.js';
import { NOT_RATED, type RatingScheme, type RatingValue } from './rating-scheme.js';

export const RAG: RatingScheme = { name: 'RAG', values: [GREEN, AMBER, RED] };

/** Blue for work that is done. Elsewhere blue means new or re-timed: see `learnScheme`. */
export const BRAG: RatingScheme = { name: 'BRAG', values: [COMPLETE, GREEN, AMBER, RED] };

/** Grey for work that has not begun. */
const RAGG: RatingScheme = {
  name: 'RAG and grey',
  values: [GREEN, NOT_STARTED, AMBER, RED],
};

export const BRAGG: RatingScheme = {
  name: 'BRAG and grey',
  values: [COMPLETE, GREEN, NOT_STARTED, AMBER, RED],
};

/**
 * Delivery confidence in five steps, as UK government reported it until 2021 (Infrastructure and
 * Projects Authority, annual report 2020-21, then three steps). Half-points are never collapsed.
 */
export const FIVE_POINT: RatingScheme = {
  name: 'Five-point',
  values: [GREEN, AMBER_GREEN, AMBER, AMBER_RED, RED],
};

export const TRACK: RatingScheme = {
  name: 'On track',
  values: [COMPLETE, ON_TRACK, NOT_STARTED, AT_RISK, OFF_TRACK],
};

/** Levels in figures. Which end is the good one is for the council to say. */
export const ONE_TO_FOUR: RatingScheme = {
  name: '1 to 4',
  values: ['1', '2', '3', '4'].map((level) => levelInFigures(level)),
};

export const SCHEMES: readonly RatingScheme[] = [
  RAG,
  BRAG,
  RAGG,
  BRAGG,
  FIVE_POINT,
  TRACK,
  ONE_TO_FOUR,
];

/** The scheme so named, without regard to case, hyphens and spaces. */
export function schemeNamed(name: string): RatingScheme | undefined {
  return SCHEMES.find((scheme) => plainName(scheme.name) === plainName(name));
}

/** A council's own scheme: its values from best to worst. */
export function ownScheme(values: readonly RatingValue[], name = 'Own'): RatingScheme {
  const rated = values.filter(({ id }) => id !== NOT_RATED);
  return { name, values: [...rated].sort((a, b) => a.severity - b.severity) };
}

function levelInFigures(level: string): RatingValue {
  return {
    id: `level-${level}`,
    word: `Level ${level}`,
    letter: level,
    meaning: level === '1' ? 'Best' : level === '4' ? 'Worst' : '',
    synonyms: [`score ${level}`],
    severity: Number(level) * 15,
  };
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
