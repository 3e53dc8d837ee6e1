import type { ConditionalRule } from '../../model/index.js';
import { fromFileFormula, toFileFormula } from '../cells/formula-text.js';
import { WordPairs } from '../lookup.js';
import type { ThemeColours } from '../styles/colours.js';
import { decodeXstring, encodeXstring } from '../text.js';
import { type Attributes, textElement, whenOn } from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf, findChild, flagOf, numberOf } from '../xml-tree.js';
import { dataBarXml, readDataBar } from './data-bar.js';
import { presetOf, readPreset } from './preset-criteria.js';
import { colourScaleXml, iconSetXml, readColourScale, readIconSet } from './scales.js';

/** A rule as a file states it: attributes of `cfRule` and what stands inside. */
export interface FileRule {
  readonly attributes: Attributes;
  readonly content: string;
}

type Rule<Kind extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: Kind }>;

/** Excel.ConditionalCellValueOperator ↔ ECMA-376 Part 1, 18.18.15 ST_ConditionalFormattingOperator. */
const CELL_OPERATORS = new WordPairs([
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
]);

/** Excel.ConditionalTextOperator ↔ the rule's type; the operator's own word differs in one. */
const TEXT_TYPES = new WordPairs([
  ['Contains', 'containsText'],
  ['NotContains', 'notContainsText'],
  ['BeginsWith', 'beginsWith'],
  ['EndsWith', 'endsWith'],
]);

/** The formula by which programs without text rules, and Excel itself, decide one. */
const TEXT_FORMULAS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

function formulaXml(formula: string): string {
  return textElement('formula', encodeXstring(toFileFormula(formula)));
}

function cellValueRule(rule: Rule<'CellValue'>): FileRule {
  const second = rule.formula2 === undefined ? '' : formulaXml(rule.formula2);
  return {
    attributes: { type: 'cellIs', operator: CELL_OPERATORS.fileWord(rule.operator) ?? 'equal' },
    content: formulaXml(rule.formula1) + second,
  };
}

function textRule({ operator, text }: Rule<'ContainsText'>, cell: string): FileRule {
  const type = TEXT_TYPES.fileWord(operator) ?? 'containsText';
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const word = type === 'notContainsText' ? 'notContains' : type;
  return {
    attributes: { type, operator: word, text: encodeXstring(text) },
    content: formulaXml(TEXT_FORMULAS[type]?.(cell, quoted) ?? ''),
  };
}

function presetRule({ criterion }: Rule<'PresetCriteria'>, cell: string): FileRule | undefined {
  const preset = presetOf(criterion);
  if (preset === undefined) return undefined;
  const content = preset.formula === undefined ? '' : formulaXml(preset.formula(cell));
  return { attributes: { type: preset.type, ...preset.attributes }, content };
}

function topBottomRule({ type, rank }: Rule<'TopBottom'>): FileRule {
  const percent = whenOn(type.endsWith('Percent'));
  const bottom = whenOn(type.startsWith('Bottom'));
  return { attributes: { type: 'top10', percent, bottom, rank }, content: '' };
}

/** Undefined for a preset that no file can state. */
export function fileRuleOf(rule: ConditionalRule, cell: string, id: string): FileRule | undefined {
  switch (rule.kind) {
    case 'CellValue':
      return cellValueRule(rule);
    case 'ContainsText':
      return textRule(rule, cell);
    case 'Custom':
      return { attributes: { type: 'expression' }, content: formulaXml(rule.formula) };
    case 'PresetCriteria':
      return presetRule(rule, cell);
    case 'TopBottom':
      return topBottomRule(rule);
    case 'ColorScale':
      return { attributes: { type: 'colorScale' }, content: colourScaleXml(rule) };
    case 'DataBar':
      return { attributes: { type: 'dataBar' }, content: dataBarXml(rule, id) };
    case 'IconSet':
      return { attributes: { type: 'iconSet' }, content: iconSetXml(rule) };
  }
}

function readCellValue(rule: XmlElement): Rule<'CellValue'> {
  const [first, second] = childrenOf(rule, 'formula').map(({ text }) =>
    fromFileFormula(decodeXstring(text)),
  );
  return {
    kind: 'CellValue',
    operator: CELL_OPERATORS.modelWord(rule.attributes['operator']) ?? 'EqualTo',
    formula1: first ?? '',
    ...(second === undefined ? {} : { formula2: second }),
  };
}

function readTopBottom(rule: XmlElement): Rule<'TopBottom'> {
  const side = flagOf(rule, 'bottom') ? 'Bottom' : 'Top';
  const unit = flagOf(rule, 'percent') ? 'Percent' : 'Items';
  return { kind: 'TopBottom', type: side + unit, rank: numberOf(rule, 'rank') ?? 10 };
}

/** The rule of a `cfRule` (18.3.1.10), or undefined for a kind that the model does not hold. */
export function readRule(
  rule: XmlElement,
  theme: ThemeColours,
  dataBars: ReadonlyMap<string, XmlElement>,
): ConditionalRule | undefined {
  const { type = '', text } = rule.attributes;
  const operator = TEXT_TYPES.modelWord(type);
  if (operator !== undefined) {
    return { kind: 'ContainsText', operator, text: decodeXstring(text ?? '') };
  }
  switch (type) {
    case 'cellIs':
      return readCellValue(rule);
    case 'expression':
      return {
        kind: 'Custom',
        formula: fromFileFormula(decodeXstring(findChild(rule, 'formula')?.text ?? '')),
      };
    case 'top10':
      return readTopBottom(rule);
    case 'colorScale':
      return readColourScale(childOf(rule, 'colorScale'), theme);
    case 'dataBar':
      return readDataBar(rule, theme, dataBars);
    case 'iconSet':
      return readIconSet(childOf(rule, 'iconSet'));
  }
  const criterion = readPreset(rule);
  return criterion === undefined ? undefined : { kind: 'PresetCriteria', criterion };
}
