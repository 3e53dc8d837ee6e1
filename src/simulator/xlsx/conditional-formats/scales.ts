import type { ConditionalRule } from '../../model/index.js';
import { WordPairs } from '../lookup.js';
import { colourXml, colourOf, type ThemeColours } from '../styles/colours.js';
import { element, whenOff, whenOn } from '../xml-writing.js';
import { type XmlElement, childrenOf, flagOf } from '../xml-tree.js';
import { pointXml, readPoint } from './points.js';

type Rule<Kind extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: Kind }>;

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

export function iconSetXml({ style, reverse, showIconOnly, criteria }: Rule<'IconSet'>): string {
  const attributes = {
    iconSet: ICON_SETS.fileWord(style) ?? '3TrafficLights1',
    showValue: whenOff(!showIconOnly),
    reverse: whenOn(reverse),
  };
  const icons = Number(attributes.iconSet.charAt(0));
  // The lowest icon has no bound of its own; a file wants one all the same.
  const even = Array.from({ length: icons }, (_, place) =>
    element('cfvo', { type: 'percent', val: Math.round((place * 100) / icons) }),
  );
  const given = criteria.slice(1).map((point) => pointXml(point));
  const bounds = given.length === icons - 1 ? [...even.slice(0, 1), ...given] : even;
  return element('iconSet', attributes, ...bounds);
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
