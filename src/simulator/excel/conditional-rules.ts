import type { Host } from '../host.js';
import type { ConditionalRule } from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { finiteNumber, oneOf, record, text } from './arguments.js';
import { dataBarClass, iconSetClass, pointOf, ruleAs } from './conditional-bars.js';
import type { ConditionalTarget } from './conditional-formats.js';
import { ruleFormatClass } from './conditional-look.js';
import { isWellFormedFormula } from './formula-text.js';

type Kind = ConditionalRule['kind'];
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
