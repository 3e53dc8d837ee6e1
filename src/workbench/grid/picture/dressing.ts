import {
  internStyle,
  type Border,
  type CellEdge,
  type Style,
} from '../../../simulator/model/index.js';

/** What a table's style or a rule changes in a cell's look; what is not named stays. */
export interface Dressing {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Partial<Record<CellEdge, Border>>;
}

const dressed = new WeakMap<Style, Map<string, Style>>();
const pool = new Map<string, Style>();

/** One shared style for equal results, so that cells can be compared by it. */
function once(style: Style, key: string, make: () => Style): Style {
  const ofStyle = dressed.get(style) ?? new Map<string, Style>();
  dressed.set(style, ofStyle);
  const known = ofStyle.get(key);
  if (known !== undefined) return known;
  const made = internStyle(pool, make());
  ofStyle.set(key, made);
  return made;
}

const solid = (color: string): Style['fill'] => ({
  color,
  pattern: 'Solid',
  patternColor: '#000000',
});

/** The style under a rule that holds: what the rule names wins. */
export const dressOver = (style: Style, dressing: Dressing): Style =>
  once(style, `over ${JSON.stringify(dressing)}`, () => ({
    ...style,
    numberFormat: dressing.numberFormat ?? style.numberFormat,
    fill: dressing.fill === undefined ? style.fill : solid(dressing.fill),
    borders: { ...style.borders, ...dressing.borders },
    font: {
      ...style.font,
      color: dressing.color ?? style.font.color,
      bold: dressing.bold ?? style.font.bold,
      italic: dressing.italic ?? style.font.italic,
      strikethrough: dressing.strikethrough ?? style.font.strikethrough,
      underline: underlineOf(dressing.underline) ?? style.font.underline,
    },
  }));

const underlineOf = (name: string | undefined): 'None' | 'Single' | 'Double' | undefined =>
  name === 'None' || name === 'Single' || name === 'Double' ? name : undefined;

/** The style in a table: what the cell has of its own wins. */
export const dressUnder = (style: Style, dressing: Dressing): Style =>
  once(style, `under ${JSON.stringify(dressing)}`, () => ({
    ...style,
    fill:
      style.fill.color !== null || dressing.fill === undefined ? style.fill : solid(dressing.fill),
    borders: { ...dressing.borders, ...style.borders },
    font: {
      ...style.font,
      bold: style.font.bold || dressing.bold === true,
      color: style.font.color === '#000000' ? (dressing.color ?? '#000000') : style.font.color,
    },
  }));
