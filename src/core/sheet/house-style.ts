import { contrast } from '../colour/contrast.js';
import type { RatingId } from '../plan/rating-scheme.js';
import type { SheetFont } from './fonts/sheet-font.js';
import { PACK_THEME, rulesAbove, type RatingColours, type Theme } from './theme.js';

/** A council's own font and colours, "#RRGGBB"; what is absent is as in `PACK_THEME`. */
export interface HouseStyle {
  readonly font?: SheetFont;
  /** Of titles, headings, rules and the rows of headings. */
  readonly accent?: string;
  /** Fills; letters on them are black or white, whichever stands out more. */
  readonly ratings?: Readonly<Record<RatingId, string>>;
}

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const LEAST_CONTRAST = 4.5;

/** A theme in a council's own font and colours. An accent that could not be read is passed over. */
export function themeOf(style: HouseStyle | undefined): Theme {
  const { accent, ratings, font } = style ?? {};
  const isLegible = accent !== undefined && contrast(accent, '#FFFFFF') >= LEAST_CONTRAST;
  const accented = isLegible ? accentedBy(accent) : PACK_THEME;
  return {
    ...accented,
    ...(font ? { font } : {}),
    ...(ratings ? { ratings: ratingsOf(ratings) } : {}),
  };
}

function accentedBy(accent: string): Theme {
  const { title, text, header, chartTitle } = PACK_THEME;
  const thin = { weight: 'thin', colour: accent } as const;
  return {
    ...PACK_THEME,
    title: { ...title, colour: accent },
    text: { ...text, heading: { ...text.heading, colour: accent } },
    header: { ...header, fill: accent },
    chartTitle: { ...chartTitle, colour: accent },
    groupRule: rulesAbove(thin),
    endRule: { lines: { bottom: thin } },
  };
}

function ratingsOf(fills: Readonly<Record<RatingId, string>>): Theme['ratings'] {
  const own = Object.entries(fills).map(([rating, fill]) => [rating, onFill(fill)] as const);
  return { ...PACK_THEME.ratings, ...Object.fromEntries(own) };
}

/** One of the two has 4.58 to 1 at least on any fill: the geometric mean of 21 and 1. */
function onFill(fill: string): RatingColours {
  const [white, black] = ['#FFFFFF', '#000000'] as const;
  return { fill, colour: contrast(white, fill) >= contrast(black, fill) ? white : black };
}
