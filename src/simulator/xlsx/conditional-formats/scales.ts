import type { ConditionalRule, RulePoint } from '../../model/index.js';
import { fromFileFormula, toFileFormula } from '../cells/formula-text.js';
import { WordPairs } from '../lookup.js';
import { colourXml, colourOf, type ThemeColours } from '../styles/colours.js';
import { element, whenOff, whenOn } from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf, flagOf } from '../xml-tree.js';

type Rule<Kind extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: Kind }>;

/** Where a colour, bar or icon begins ↔ ECMA-376 Part 1, 18.18.9 ST_CfvoType. */
const POINT_TYPES = new WordPairs([
  ['LowestValue', 'min'],
  ['HighestValue', 'max'],
  ['Number', 'num'],
  ['Percent', 'percent'],
  ['Formula', 'formula'],
  ['Percentile', 'percentile'],
  // Plain files know no automatic end; the nearest are the lowest and highest value.
  ['Automatic', 'min'],
]);

/** Excel.IconSet ↔ 18.18.42 ST_IconSetType; Excel's younger sets live in extensions only. */
const ICON_SETS = new WordPairs([
  ['ThreeArrows', '3Arrows'],
  ['ThreeArrowsGray', '3ArrowsGray'],
  ['ThreeFlags', '3Flags'],
  ['ThreeTrafficLights1', '3TrafficLights1'],
  ['ThreeTrafficLights2', '3TrafficLights2'],
  ['ThreeSigns', '3Signs'],
  ['ThreeSymbols', '3Symbols'],
  ['ThreeSymbols2', '3Symbols2'],
  ['FourArrows', '4Arrows'],
  ['FourArrowsGray', '4ArrowsGray'],
  ['FourRedToBlack', '4RedToBlack'],
  ['FourRating', '4Rating'],
  ['FourTrafficLights', '4TrafficLights'],
  ['FiveArrows', '5Arrows'],
  ['FiveArrowsGray', '5ArrowsGray'],
  ['FiveRating', '5Rating'],
  ['FiveQuarters', '5Quarters'],
]);

const NO_COLOUR = '#000000';

function pointXml(point: RulePoint, isUpper = false): string {
  const automaticTop = isUpper && point.type === 'Automatic';
  const type = automaticTop ? 'max' : (POINT_TYPES.fileWord(point.type) ?? 'num');
  const val = point.formula === undefined ? undefined : toFileFormula(point.formula);
  return element('cfvo', { type, val, gte: whenOff(point.operator !== 'GreaterThan') });
}

function readPoint(cfvo: XmlElement | undefined, color?: string): RulePoint {
  const { type, val } = cfvo?.attributes ?? {};
  const hasValue = val !== undefined && type !== 'min' && type !== 'max';
  return {
    type: POINT_TYPES.modelWord(type) ?? 'Number',
    ...(hasValue ? { formula: fromFileFormula(val) } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

export function colourScaleXml({ minimum, midpoint, maximum }: Rule<'ColorScale'>): string {
  const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  return element(
    'colorScale',
    {},
    ...points.map((point) => pointXml(point)),
    ...points.map(({ color }) => colourXml('color', color ?? NO_COLOUR)),
  );
}

export function readColourScale(scale: XmlElement, theme: ThemeColours): Rule<'ColorScale'> {
  const colours = childrenOf(scale, 'color').map((colour) => colourOf(colour, theme) ?? NO_COLOUR);
  const points = childrenOf(scale, 'cfvo').map((cfvo, index) => readPoint(cfvo, colours[index]));
  const [minimum = readPoint(undefined), second = readPoint(undefined), third] = points;
  if (third === undefined) return { kind: 'ColorScale', minimum, maximum: second };
  return { kind: 'ColorScale', minimum, midpoint: second, maximum: third };
}

/** Borders, axis and negative bars have no place in a plain data bar: Excel's defaults return. */
export function dataBarXml({ lower, upper, fillColor, showValue }: Rule<'DataBar'>): string {
  return element(
    'dataBar',
    { showValue: whenOff(showValue) },
    pointXml(lower),
    pointXml(upper, true),
    colourXml('color', fillColor),
  );
}

export function readDataBar(bar: XmlElement, theme: ThemeColours): Rule<'DataBar'> {
  const [lower, upper] = childrenOf(bar, 'cfvo');
  return {
    kind: 'DataBar',
    lower: readPoint(lower),
    upper: readPoint(upper),
    fillColor: colourOf(childOf(bar, 'color'), theme) ?? '#638EC6',
    borderColor: '',
    gradient: true,
    negativeFillColor: '#FF0000',
    showValue: flagOf(bar, 'showValue', true),
    direction: 'Context',
    axisColor: NO_COLOUR,
    axisFormat: 'Automatic',
  };
}

export function iconSetXml({ style, reverse, showIconOnly, criteria }: Rule<'IconSet'>): string {
  const attributes = {
    iconSet: ICON_SETS.fileWord(style) ?? '3TrafficLights1',
    showValue: whenOff(!showIconOnly),
    reverse: whenOn(reverse),
  };
  const [, ...rest] = criteria;
  // The lowest icon has no bound of its own; a file wants one all the same.
  const lowest = element('cfvo', { type: 'percent', val: 0 });
  return element('iconSet', attributes, lowest, ...rest.map((point) => pointXml(point)));
}

export function readIconSet(set: XmlElement): Rule<'IconSet'> {
  const [, ...rest] = childrenOf(set, 'cfvo');
  const criteria = rest.map((cfvo) => {
    const operator = flagOf(cfvo, 'gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan';
    return { ...readPoint(cfvo), operator };
  });
  return {
    kind: 'IconSet',
    style: ICON_SETS.modelWord(set.attributes['iconSet']) ?? 'ThreeTrafficLights1',
    reverse: flagOf(set, 'reverse'),
    showIconOnly: !flagOf(set, 'showValue', true),
    criteria: [{ type: 'Invalid', operator: 'Invalid' }, ...criteria],
  };
}
