import type { ConditionalRule, RulePoint } from '../model/index.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { color, flag, list, oneOf, record, text } from './arguments.js';
import type { ConditionalTarget } from './conditional-formats.js';

type Kind = ConditionalRule['kind'];
type RuleOf<K extends Kind> = Extract<ConditionalRule, { kind: K }>;

/** The format's rule, where it is of that kind and has been set. */
export function ruleAs<K extends Kind>({ format }: ConditionalTarget, kind: K): RuleOf<K> | null {
  return format.rule?.kind === kind ? (format.rule as RuleOf<K>) : null;
}

/** One threshold, as `ConditionalColorScaleCriterion` and its like give it. */
export function pointOf(value: unknown): RulePoint {
  const given = record(value);
  const formula = given['formula'];
  const shade = given['color'];
  const operator = given['operator'];
  return {
    type: text(given['type']),
    ...(formula == null ? {} : { formula: String(formula) }),
    ...(shade == null ? {} : { color: color(shade) }),
    ...(operator == null ? {} : { operator: text(operator) }),
  };
}

/** Excel's own data bar. https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
const PLAIN_BAR: RuleOf<'DataBar'> = {
  kind: 'DataBar',
  lower: { type: 'Automatic' },
  upper: { type: 'Automatic' },
  fillColor: '#638EC6',
  borderColor: '#638EC6',
  gradient: true,
  negativeFillColor: '#FF0000',
  showValue: true,
  direction: 'Context',
  axisColor: '#000000',
  axisFormat: 'Automatic',
};

const barOf = (target: ConditionalTarget): RuleOf<'DataBar'> =>
  ruleAs(target, 'DataBar') ?? PLAIN_BAR;

const setBar = (target: ConditionalTarget, change: Partial<RuleOf<'DataBar'>>): void => {
  target.format.rule = { ...barOf(target), ...change };
};

export const dataBarClass: HostClass<ConditionalTarget> = {
  name: 'DataBarConditionalFormat',
  get: {
    AxisColor: (target) => barOf(target).axisColor,
    AxisFormat: (target) => barOf(target).axisFormat,
    BarDirection: (target) => barOf(target).direction,
    LowerBoundRule: (target) => barOf(target).lower,
    ShowDataBarOnly: (target) => !barOf(target).showValue,
    UpperBoundRule: (target) => barOf(target).upper,
  },
  set: {
    AxisColor: (target, value) => setBar(target, { axisColor: color(value) }),
    AxisFormat: (target, value, host) =>
      setBar(target, { axisFormat: oneOf(host, 'ConditionalDataBarAxisFormat', value) }),
    BarDirection: (target, value, host) =>
      setBar(target, { direction: oneOf(host, 'ConditionalDataBarDirection', value) }),
    LowerBoundRule: (target, value) => setBar(target, { lower: pointOf(value) }),
    ShowDataBarOnly: (target, value) => setBar(target, { showValue: !flag(value) }),
    UpperBoundRule: (target, value) => setBar(target, { upper: pointOf(value) }),
  },
  navigate: {
    NegativeFormat: (target) => hostObject(negativeBarClass, target),
    PositiveFormat: (target) => hostObject(positiveBarClass, target),
  },
};

const positiveBarClass: HostClass<ConditionalTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  get: {
    BorderColor: (target) => barOf(target).borderColor,
    FillColor: (target) => barOf(target).fillColor,
    GradientFill: (target) => barOf(target).gradient,
  },
  set: {
    BorderColor: (target, value) =>
      setBar(target, { borderColor: value === '' ? '' : color(value) }),
    FillColor: (target, value) => setBar(target, { fillColor: color(value) }),
    GradientFill: (target, value) => setBar(target, { gradient: flag(value) }),
  },
};

const negativeBarClass: HostClass<ConditionalTarget> = {
  name: 'ConditionalDataBarNegativeFormat',
  get: { FillColor: (target) => barOf(target).negativeFillColor },
  set: { FillColor: (target, value) => setBar(target, { negativeFillColor: color(value) }) },
};

/**
 * Icons share the range evenly by percent until told otherwise: 33 and 67, or 25, 50, 75 …
 * https://support.microsoft.com/office/use-conditional-formatting-to-highlight-information-in-excel-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f
 */
function evenPoints(style: string): RulePoint[] {
  const icons = style.startsWith('Five') ? 5 : style.startsWith('Four') ? 4 : 3;
  return Array.from({ length: icons }, (_, index) => ({
    type: 'Percent',
    formula: `=${Math.round((100 * index) / icons)}`,
    operator: 'GreaterThanOrEqual',
  }));
}

const PLAIN_ICONS: RuleOf<'IconSet'> = {
  kind: 'IconSet',
  style: 'ThreeTrafficLights1',
  reverse: false,
  showIconOnly: false,
  criteria: evenPoints('Three'),
};

/** The rule that Excel gives a new format of the kind by itself; null where it waits to be told. */
export function startingRule(kind: Kind): ConditionalRule | null {
  if (kind === 'DataBar') return PLAIN_BAR;
  return kind === 'IconSet' ? PLAIN_ICONS : null;
}

const iconsOf = (target: ConditionalTarget): RuleOf<'IconSet'> =>
  ruleAs(target, 'IconSet') ?? PLAIN_ICONS;

const setIcons = (target: ConditionalTarget, change: Partial<RuleOf<'IconSet'>>): void => {
  target.format.rule = { ...iconsOf(target), ...change };
};

export const iconSetClass: HostClass<ConditionalTarget> = {
  name: 'IconSetConditionalFormat',
  get: {
    Criteria: (target) => iconsOf(target).criteria,
    ReverseIconOrder: (target) => iconsOf(target).reverse,
    ShowIconOnly: (target) => iconsOf(target).showIconOnly,
    Style: (target) => iconsOf(target).style,
  },
  set: {
    // The first icon has no threshold: {} or null stands in its place.
    Criteria: (target, value) =>
      setIcons(target, {
        criteria: list(value).map((point) =>
          point === null || record(point)['type'] == null
            ? { type: 'Percent', formula: '=0' }
            : pointOf(point),
        ),
      }),
    ReverseIconOrder: (target, value) => setIcons(target, { reverse: flag(value) }),
    ShowIconOnly: (target, value) => setIcons(target, { showIconOnly: flag(value) }),
    Style: (target, value, host) => {
      const style = oneOf(host, 'IconSet', value);
      const criteria = evenPoints(style);
      const asMany = criteria.length === iconsOf(target).criteria.length;
      setIcons(target, asMany ? { style } : { style, criteria });
    },
  },
};
