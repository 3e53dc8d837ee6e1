import type { ConditionalFormat, ConditionalRule, RulePoint } from '../../model/index.js';
import { fromFileFormula, toFileFormula } from '../cells/formula-text.js';
import { WordPairs } from '../lookup.js';
import { NAMESPACE } from '../namespaces.js';
import { sqref } from '../sheet/areas.js';
import { type ThemeColours, colourXml, colourOf, readColour } from '../styles/colours.js';
import { element, elementIfAny, textElement, whenOff } from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf, findChild, flagOf } from '../xml-tree.js';
import { pointXml, readPoint } from './points.js';

type DataBar = Extract<ConditionalRule, { kind: 'DataBar' }>;

/**
 * Excel 2007's data bar knows two ends and a colour. Borders, the axis and negative bars stand in
 * an extension at the end of the sheet, tied to the bar by an id ([MS-XLSX] 2.6.14 CT_DataBar).
 */
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';

const DIRECTIONS = new WordPairs([
  ['Context', 'context'],
  ['LeftToRight', 'leftToRight'],
  ['RightToLeft', 'rightToLeft'],
]);

const AXES = new WordPairs([
  ['Automatic', 'automatic'],
  ['CellMidPoint', 'middle'],
  ['None', 'none'],
]);

/** The bar as Excel 2007 knows it, and the id of its extension. */
export function dataBarXml({ lower, upper, fillColor, showValue }: DataBar, id: string): string {
  const bar = element(
    'dataBar',
    { showValue: whenOff(showValue) },
    pointXml(lower),
    pointXml(upper, true),
    colourXml('color', fillColor),
  );
  const attributes = { uri: RULE_EXTENSION, 'xmlns:x14': NAMESPACE.x14 };
  return bar + element('extLst', {}, element('ext', attributes, textElement('x14:id', id)));
}

function extendedPointXml(point: RulePoint, end: 'Min' | 'Max'): string {
  if (point.type === 'Automatic') return element('x14:cfvo', { type: `auto${end}` });
  const type = /type="(\w+)"/.exec(pointXml(point))?.[1];
  const { formula } = point;
  const text = formula === undefined ? '' : textElement('xm:f', toFileFormula(formula));
  return element('x14:cfvo', { type }, text);
}

function extendedBarXml(bar: DataBar): string {
  const attributes = {
    minLength: 0,
    maxLength: 100,
    border: bar.borderColor !== '',
    gradient: bar.gradient,
    direction: DIRECTIONS.fileWord(bar.direction),
    axisPosition: AXES.fileWord(bar.axisFormat),
  };
  return element(
    'x14:dataBar',
    attributes,
    extendedPointXml(bar.lower, 'Min'),
    extendedPointXml(bar.upper, 'Max'),
    bar.borderColor === '' ? '' : colourXml('x14:borderColor', bar.borderColor),
    colourXml('x14:negativeFillColor', bar.negativeFillColor),
    colourXml('x14:axisColor', bar.axisColor === '' ? '#000000' : bar.axisColor),
  );
}

/** The extensions of all data bars of a sheet, to stand at its very end; nothing for none. */
export function dataBarExtensionsXml(formats: readonly ConditionalFormat[]): string {
  const bars = formats.map(({ id, rule, areas }) => {
    if (rule?.kind !== 'DataBar' || areas.length === 0) return '';
    const cfRule = element('x14:cfRule', { type: 'dataBar', id }, extendedBarXml(rule));
    const where = textElement('xm:sqref', sqref(areas));
    const namespaces = { 'xmlns:xm': NAMESPACE.excelMain };
    return element('x14:conditionalFormatting', namespaces, cfRule, where);
  });
  const group = elementIfAny('x14:conditionalFormattings', {}, bars);
  const attributes = { uri: SHEET_EXTENSION, 'xmlns:x14': NAMESPACE.x14 };
  return group === '' ? '' : element('extLst', {}, element('ext', attributes, group));
}

/** The extended data bars of a sheet, by id. */
export function readDataBarExtensions(worksheet: XmlElement): ReadonlyMap<string, XmlElement> {
  const groups = childrenOf(childOf(worksheet, 'extLst'), 'ext').flatMap((extension) =>
    childrenOf(childOf(extension, 'conditionalFormattings'), 'conditionalFormatting'),
  );
  const rules = groups.flatMap((group) => childrenOf(group, 'cfRule'));
  return new Map(
    rules.map((rule) => [rule.attributes['id'] ?? '', childOf(rule, 'dataBar')] as const),
  );
}

function readExtendedPoint(cfvo: XmlElement | undefined): RulePoint {
  if (cfvo?.attributes['type']?.startsWith('auto')) return { type: 'Automatic' };
  const formula = cfvo && findChild(cfvo, 'f')?.text;
  const point = readPoint(cfvo);
  return formula === undefined ? point : { ...point, formula: fromFileFormula(formula) };
}

export function readDataBar(
  rule: XmlElement,
  theme: ThemeColours,
  extensions: ReadonlyMap<string, XmlElement>,
): DataBar {
  const bar = childOf(rule, 'dataBar');
  const extended = extensions.get(childOf(rule, 'extLst', 'ext', 'id').text.trim());
  const [lower, upper] = childrenOf(extended ?? bar, 'cfvo').map(readExtendedPoint);
  const colour = (name: string): string | undefined =>
    extended && readColour(extended, name, theme);
  const word = (name: string): string | undefined => extended?.attributes[name];
  return {
    kind: 'DataBar',
    lower: lower ?? { type: 'Automatic' },
    upper: upper ?? { type: 'Automatic' },
    fillColor: colourOf(childOf(bar, 'color'), theme) ?? '#638EC6',
    borderColor: colour('borderColor') ?? '',
    gradient: extended === undefined || flagOf(extended, 'gradient', true),
    negativeFillColor: colour('negativeFillColor') ?? '#FF0000',
    showValue: flagOf(bar, 'showValue', true),
    direction: DIRECTIONS.modelWord(word('direction')) ?? 'Context',
    axisColor: colour('axisColor') ?? '#000000',
    axisFormat: AXES.modelWord(word('axisPosition')) ?? 'Automatic',
  };
}
