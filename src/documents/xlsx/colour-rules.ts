import { readAreas, type Area, type Place } from './addresses.js';
import type { Palette } from './colours.js';
import { holds, UnknownFormula } from './formula-value.js';
import { applies, readRuleFormula, type RuleFormula, type ValueAt } from './rule-formula.js';
import { ruleStyle, type RuleStyle } from './styles.js';
import { childNamed, childrenNamed, isOn, type XmlElement } from '../package/xml.js';

/** A rule of a conditional format that may colour cells. */
export interface ColourRule {
  readonly areas: readonly Area[];
  /** The lowest counts first. */
  readonly priority: number;
  /** Where it applies, no later rule does. */
  readonly stops: boolean;
  /** As in `RuleStyle`; undefined where it leaves the fill as it is. */
  readonly fill: string | null | undefined;
  /** Whether it applies to a cell; null where that cannot be worked out here. */
  readonly appliesTo: ((valueAt: ValueAt, place: Place) => boolean) | null;
}

/** Rules that show bars or icons in the cell and leave its colour alone. */
const NO_FILL: ReadonlySet<string | undefined> = new Set(['dataBar', 'iconSet']);

/**
 * The rules of a sheet in the order in which they count (ECMA-376 part 1, 18.3.1.10), with those
 * that Excel since 2010 keeps in an extension ([MS-XLSX] 2.6.17).
 */
export function readRules(
  sheet: XmlElement,
  styles: readonly RuleStyle[],
  palette: Palette,
): readonly ColourRule[] {
  const formats = formatsOf(sheet);
  return formats
    .flatMap((format) => {
      const areas = areasOf(format);
      return childrenNamed(format, 'cfRule')
        .filter(({ attributes }) => !NO_FILL.has(attributes['type']))
        .map((rule) => readRule(rule, areas, styles, palette));
    })
    .toSorted((a, b) => a.priority - b.priority);
}

function formatsOf(sheet: XmlElement): readonly XmlElement[] {
  const extensions = childrenNamed(childNamed(sheet, 'extLst'), 'ext')
    .flatMap((extension) => childrenNamed(extension, 'conditionalFormattings'))
    .flatMap(({ children }) => children);
  return [...childrenNamed(sheet, 'conditionalFormatting'), ...extensions];
}

const areasOf = (format: XmlElement): readonly Area[] =>
  readAreas(format.attributes['sqref'] ?? childNamed(format, 'sqref')?.text ?? '');

/** Where rules show icons, such as traffic lights, beside numbers. */
export const iconAreas = (sheet: XmlElement): readonly Area[] =>
  formatsOf(sheet)
    .filter((format) => format.children.some(({ attributes }) => attributes['type'] === 'iconSet'))
    .flatMap(areasOf);

function readRule(
  rule: XmlElement,
  areas: readonly Area[],
  styles: readonly RuleStyle[],
  palette: Palette,
): ColourRule {
  const { priority, stopIfTrue, dxfId } = rule.attributes;
  const own = childNamed(rule, 'dxf');
  const style = own ? ruleStyle(own, palette) : styles[Number(dxfId ?? -1)];
  return {
    areas,
    priority: Number(priority ?? 0),
    stops: isOn(stopIfTrue),
    fill: rule.attributes['type'] === 'colorScale' ? null : style?.fill,
    appliesTo: readTest(rule, areas),
  };
}

/** Formulas are written for the cell at the top left of all the areas. */
function readTest(rule: XmlElement, areas: readonly Area[]): ColourRule['appliesTo'] {
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  const by = ({ row, column }: Place): Place => ({ row: row - top, column: column - left });
  const { type, operator } = rule.attributes;
  try {
    const formulas = rule.children
      .filter(({ name }) => name === 'formula' || name === 'f')
      .map(({ text }) => readRuleFormula(text));
    const [first, second] = formulas;
    if (!first || !WITH_FORMULA.has(type)) return null;
    if (type !== 'cellIs') return (valueAt, place) => applies(first(valueAt, by(place)));
    const test = cellIs(operator ?? '', first, second);
    return test && ((valueAt, place) => test(valueAt, place, by(place)));
  } catch (error) {
    if (error instanceof UnknownFormula) return null;
    throw error;
  }
}

/** Rules of text bear a formula that says the same (18.3.1.10 cfRule). */
const WITH_FORMULA: ReadonlySet<string | undefined> = new Set([
  'cellIs',
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
]);

/** 18.18.15 ST_ConditionalFormattingOperator. */
const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

function cellIs(
  operator: string,
  first: RuleFormula,
  second: RuleFormula | undefined,
): ((valueAt: ValueAt, place: Place, by: Place) => boolean) | null {
  const sign = OPERATORS[operator];
  if (sign !== undefined)
    return (valueAt, place, by) => applies(holds(sign, valueAt(place), first(valueAt, by)));
  if (!second || !/^(?:notB|b)etween$/.test(operator)) return null;
  return (valueAt, place, by) => {
    const [value, low, high] = [valueAt(place), first(valueAt, by), second(valueAt, by)];
    const isBetween = applies(holds('>=', value, low)) && applies(holds('<=', value, high));
    return isBetween === (operator === 'between');
  };
}
