import type { RatingId } from '../plan/rating-scheme.js';
import { USUAL_FONT, type SheetFont } from './fonts/sheet-font.js';
import type { CellLook, Line } from './placed-sheet.js';
import type { StyleName, TextBlock } from './sheet-spec.js';

/** What the style names of a `SheetSpec` look like. */
export interface Theme {
  readonly font: SheetFont;
  /** Points. */
  readonly textSize: number;
  readonly title: CellLook;
  readonly note: CellLook;
  readonly text: Readonly<Record<TextBlock['kind'], CellLook>>;
  readonly header: CellLook;
  readonly body: CellLook;
  /** Numbers in a table: they never wrap. */
  readonly figures: CellLook;
  readonly muted: CellLook;
  readonly strong: CellLook;
  readonly ratings: Readonly<Record<RatingId, RatingColours>>;
  /** For ratings that a council has added to its own scheme: letter and word tell them apart. */
  readonly otherRating: RatingColours;
  readonly ratingBorder: Line;
  readonly chartTitle: Pick<CellLook, 'bold' | 'size' | 'colour'>;
  /** Points. */
  readonly chartTextSize: number;
  readonly groupRule: CellLook;
  readonly rowRule: CellLook;
  readonly endRule: CellLook;
}

export interface RatingColours {
  readonly fill: string;
  readonly colour: string;
}

const SLATE = '#22313F';
const INK = '#1F2933';
const QUIET = '#595959';
const WHITE = '#FFFFFF';

/**
 * One colour of emphasis; any other colour is a rating. All fills stay apart in a grey
 * print and under simulated colour-vision deficiency (`alikeFills`), and every text on its fill has
 * a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). Amber and Grey on white paper are
 * under 3:1, hence the dark border (1.4.11).
 */
export const PACK_THEME: Theme = {
  font: USUAL_FONT,
  textSize: 11,
  title: { bold: true, size: 16, colour: SLATE },
  note: { colour: QUIET },
  text: {
    heading: { bold: true, size: 13, colour: SLATE },
    lead: { bold: true, size: 13, colour: INK },
    paragraph: { colour: INK },
    remark: { colour: QUIET },
  },
  header: { bold: true, fill: SLATE, colour: WHITE, wrap: true, vertical: 'centre' },
  body: { colour: INK, wrap: true, vertical: 'top' },
  figures: { colour: INK, vertical: 'top' },
  muted: { colour: QUIET },
  strong: { bold: true },
  ratings: {
    red: { fill: '#8B1A1A', colour: '#FFFFFF' },
    amber: { fill: '#FFC233', colour: '#000000' },
    green: { fill: '#3BA67C', colour: '#000000' },
    complete: { fill: '#2A62B8', colour: '#FFFFFF' },
    'not-rated': { fill: '#E6E8EB', colour: '#1F2933' },
    'amber-red': { fill: '#CF6814', colour: '#000000' },
    'amber-green': { fill: '#8EC378', colour: '#000000' },
  },
  otherRating: { fill: '#FFFFFF', colour: '#000000' },
  ratingBorder: { weight: 'thin', colour: '#595959' },
  chartTitle: { bold: true, size: 12, colour: SLATE },
  chartTextSize: 11,
  groupRule: rulesAbove({ weight: 'thin', colour: SLATE }),
  rowRule: rulesAbove({ weight: 'hairline', colour: '#B4BCC4' }),
  endRule: { lines: { bottom: { weight: 'thin', colour: SLATE } } },
};

/** A line above each row of an area, however many rows it has. */
export function rulesAbove(line: Line): CellLook {
  return { lines: { top: line, 'inside-horizontal': line } };
}

const RATING_PREFIX = 'rating ';

export function ratingStyle(rating: RatingId): StyleName {
  return `${RATING_PREFIX}${rating}` as const;
}

export function ratingColours(theme: Theme, rating: RatingId): RatingColours {
  return theme.ratings[rating] ?? theme.otherRating;
}

/** The look of a style; one object for one name, so that cells are grouped by it. */
export function lookBook(theme: Theme): (style: StyleName) => CellLook {
  const known = new Map<StyleName, CellLook>([
    ['body', theme.body],
    ['muted', theme.muted],
    ['strong', theme.strong],
  ]);
  return (style) => {
    const look = known.get(style) ?? ratingLook(theme, style.slice(RATING_PREFIX.length));
    known.set(style, look);
    return look;
  };
}

function ratingLook(theme: Theme, rating: RatingId): CellLook {
  const edge = theme.ratingBorder;
  const lines = { top: edge, bottom: edge, left: edge, right: edge, 'inside-horizontal': edge };
  return { ...ratingColours(theme, rating), bold: true, lines };
}
