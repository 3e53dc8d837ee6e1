import type { Host } from '../host.js';
import type {
  Border,
  CellEdge,
  ConditionalRule,
  DifferentialStyle,
  RulePoint,
} from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { color, finiteNumber, flag, list, oneOf, record, text } from './arguments.js';
import type { ConditionalTarget } from './conditional-formats.js';
import { isWellFormedFormula } from './formula-text.js';

type Kind = ConditionalRule['kind'];
type RuleOf<K extends Kind> = Extract<ConditionalRule, { kind: K }>;

function ruleAs<K extends Kind>({ format }: ConditionalTarget, kind: K): RuleOf<K> | null {
  return format.rule?.kind === kind ? (format.rule as RuleOf<K>) : null;
}

/** A number, or a formula that must at least be well formed. */
function formulaOf(value: unknown): string {
  if (typeof value === 'number') return `=${value}`;
  const formula = text(value);
  if (formula.startsWith('=') && !isWellFormedFormula(formula)) throw invalidArgument();
  return formula.startsWith('=') || formula === '' ? formula : `=${formula}`;
}

const withoutKind = (rule: ConditionalRule | null): object => {
  if (rule === null) return {};
  const { kind: _kind, ...rest } = rule;
  return rest;
};

/** A kind whose whole rule is set at once, with a format of its own. */
function wholeRule(
  name: string,
  kind: Kind,
  read: (host: Host, given: Record<string, unknown>) => ConditionalRule,
): HostClass<ConditionalTarget> {
  return {
    name,
    get: { Rule: ({ format }) => withoutKind(format.rule) },
    set: {
      Rule: ({ format }, value, host) => {
        if (format.kind !== kind) throw invalidArgument();
        format.rule = read(host, record(value));
      },
    },
    navigate: { Format: (target) => hostObject(ruleFormatClass, target.format.style) },
  };
}

const cellValueClass = wholeRule('CellValueConditionalFormat', 'CellValue', (host, given) => {
  const operator = oneOf(host, 'ConditionalCellValueOperator', given['operator']);
  const formula1 = formulaOf(given['formula1']);
  const both = operator === 'Between' || operator === 'NotBetween';
  return both
    ? { kind: 'CellValue', operator, formula1, formula2: formulaOf(given['formula2']) }
    : { kind: 'CellValue', operator, formula1 };
});

const textClass = wholeRule('TextConditionalFormat', 'ContainsText', (host, given) => ({
  kind: 'ContainsText',
  operator: oneOf(host, 'ConditionalTextOperator', given['operator']),
  text: text(given['text']),
}));

const presetClass = wholeRule(
  'PresetCriteriaConditionalFormat',
  'PresetCriteria',
  (host, given) => ({
    kind: 'PresetCriteria',
    criterion: oneOf(host, 'ConditionalFormatPresetCriterion', given['criterion']),
  }),
);

const topBottomClass = wholeRule('TopBottomConditionalFormat', 'TopBottom', (host, given) => ({
  kind: 'TopBottom',
  type: oneOf(host, 'ConditionalTopBottomCriterionType', given['type']),
  rank: finiteNumber(given['rank'], 1, 1000),
}));

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
const customClass: HostClass<ConditionalTarget> = {
  name: 'CustomConditionalFormat',
  navigate: {
    Format: ({ format }) => hostObject(ruleFormatClass, format.style),
    Rule: (target) => hostObject(customRuleClass, target),
  },
};

const customRuleClass: HostClass<ConditionalTarget> = {
  name: 'ConditionalFormatRule',
  get: {
    Formula: (target) => ruleAs(target, 'Custom')?.formula ?? '',
    FormulaLocal: (target) => ruleAs(target, 'Custom')?.formula ?? '',
  },
  set: {
    Formula: ({ format }, value) => {
      format.rule = { kind: 'Custom', formula: formulaOf(value) };
    },
    FormulaLocal: ({ format }, value) => {
      format.rule = { kind: 'Custom', formula: formulaOf(value) };
    },
  },
};

function pointOf(value: unknown): RulePoint {
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

const colorScaleClass: HostClass<ConditionalTarget> = {
  name: 'ColorScaleConditionalFormat',
  get: {
    Criteria: ({ format }) => withoutKind(format.rule),
    ThreeColorScale: (target) => ruleAs(target, 'ColorScale')?.midpoint !== undefined,
  },
  set: {
    Criteria: ({ format }, value) => {
      const given = record(value);
      const midpoint = given['midpoint'] == null ? {} : { midpoint: pointOf(given['midpoint']) };
      format.rule = {
        kind: 'ColorScale',
        minimum: pointOf(given['minimum']),
        ...midpoint,
        maximum: pointOf(given['maximum']),
      };
    },
  },
};

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

const dataBarClass: HostClass<ConditionalTarget> = {
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

const PLAIN_ICONS: RuleOf<'IconSet'> = {
  kind: 'IconSet',
  style: 'ThreeTrafficLights1',
  reverse: false,
  showIconOnly: false,
  criteria: [],
};

const iconsOf = (target: ConditionalTarget): RuleOf<'IconSet'> =>
  ruleAs(target, 'IconSet') ?? PLAIN_ICONS;

const setIcons = (target: ConditionalTarget, change: Partial<RuleOf<'IconSet'>>): void => {
  target.format.rule = { ...iconsOf(target), ...change };
};

const iconSetClass: HostClass<ConditionalTarget> = {
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
    Style: (target, value, host) => setIcons(target, { style: oneOf(host, 'IconSet', value) }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
const ruleFormatClass: HostClass<DifferentialStyle> = {
  name: 'ConditionalRangeFormat',
  get: { NumberFormat: ({ numberFormat }) => numberFormat ?? null },
  set: {
    NumberFormat: (style, value) => {
      style.numberFormat = text(value);
    },
  },
  navigate: {
    Borders: (style) => hostObject(ruleBordersClass, style),
    Fill: (style) => hostObject(ruleFillClass, style),
    Font: (style) => hostObject(ruleFontClass, style),
  },
  call: {
    ClearFormat: (style) => {
      style.font = {};
      style.fill = {};
      style.borders = {};
      delete style.numberFormat;
    },
  },
};

const ruleFillClass: HostClass<DifferentialStyle> = {
  name: 'ConditionalRangeFill',
  get: { Color: ({ fill }) => fill.color ?? null },
  set: {
    Color: ({ fill }, value) => {
      fill.color = color(value);
    },
  },
  call: {
    Clear: (style) => {
      style.fill = {};
    },
  },
};

const ruleFontClass: HostClass<DifferentialStyle> = {
  name: 'ConditionalRangeFont',
  get: {
    Bold: ({ font }) => font.bold ?? null,
    Color: ({ font }) => font.color ?? null,
    Italic: ({ font }) => font.italic ?? null,
    Strikethrough: ({ font }) => font.strikethrough ?? null,
    Underline: ({ font }) => font.underline ?? null,
  },
  set: {
    Bold: ({ font }, value) => {
      font.bold = flag(value);
    },
    Color: ({ font }, value) => {
      font.color = color(value);
    },
    Italic: ({ font }, value) => {
      font.italic = flag(value);
    },
    Strikethrough: ({ font }, value) => {
      font.strikethrough = flag(value);
    },
    Underline: ({ font }, value, host) => {
      font.underline = oneOf(host, 'ConditionalRangeFontUnderlineStyle', value);
    },
  },
  call: {
    Clear: (style) => {
      style.font = {};
    },
  },
};

interface RuleBorder {
  readonly style: DifferentialStyle;
  readonly edge: CellEdge;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const edgeOf = (key: unknown): CellEdge => {
  const edge = EDGES.find((one) => one === key);
  if (edge === undefined) throw invalidArgument();
  return edge;
};

const setEdge = ({ style, edge }: RuleBorder, change: Partial<Border>): void => {
  const plain: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };
  style.borders = { ...style.borders, [edge]: { ...plain, ...style.borders[edge], ...change } };
};

const ruleBorderClass: HostClass<RuleBorder> = {
  name: 'ConditionalRangeBorder',
  get: {
    Color: ({ style, edge }) => style.borders[edge]?.color ?? null,
    SideIndex: ({ edge }) => edge,
    Style: ({ style, edge }) => style.borders[edge]?.style ?? 'None',
  },
  set: {
    Color: (target, value) => setEdge(target, { color: color(value) }),
    Style: (target, value, host) =>
      setEdge(target, { style: oneOf(host, 'ConditionalRangeBorderLineStyle', value) }),
  },
};

const borderAt = (edge: CellEdge) => (style: DifferentialStyle) =>
  hostObject(ruleBorderClass, { style, edge });

const ruleBordersClass: HostClass<DifferentialStyle> = {
  name: 'ConditionalRangeBorderCollection',
  get: { Count: () => EDGES.length },
  items: (style) => EDGES.map((edge) => hostObject(ruleBorderClass, { style, edge })),
  item: (style, key) => hostObject(ruleBorderClass, { style, edge: edgeOf(key) }),
  navigate: {
    Bottom: borderAt('EdgeBottom'),
    Left: borderAt('EdgeLeft'),
    Right: borderAt('EdgeRight'),
    Top: borderAt('EdgeTop'),
  },
};

const CLASSES: Readonly<Record<Kind, HostClass<ConditionalTarget>>> = {
  CellValue: cellValueClass,
  ContainsText: textClass,
  Custom: customClass,
  PresetCriteria: presetClass,
  TopBottom: topBottomClass,
  ColorScale: colorScaleClass,
  DataBar: dataBarClass,
  IconSet: iconSetClass,
};

export const ruleClassOf = (kind: Kind): HostClass<ConditionalTarget> => CLASSES[kind];
