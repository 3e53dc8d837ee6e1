import type { RulePoint } from '../../model/index.js';
import { fromFileFormula, toFileFormula } from '../cells/formula-text.js';
import { WordPairs } from '../lookup.js';
import { element, whenOff } from '../xml-writing.js';
import type { XmlElement } from '../xml-tree.js';

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

export function pointXml(point: RulePoint, isUpper = false): string {
  const automaticTop = isUpper && point.type === 'Automatic';
  const type = automaticTop ? 'max' : (POINT_TYPES.fileWord(point.type) ?? 'num');
  const val = point.formula === undefined ? undefined : toFileFormula(point.formula);
  return element('cfvo', { type, val, gte: whenOff(point.operator !== 'GreaterThan') });
}

export function readPoint(cfvo: XmlElement | undefined, color?: string): RulePoint {
  const { type, val } = cfvo?.attributes ?? {};
  const hasValue = val !== undefined && type !== 'min' && type !== 'max';
  return {
    type: POINT_TYPES.modelWord(type) ?? 'Number',
    ...(hasValue ? { formula: fromFileFormula(val) } : {}),
    ...(color === undefined ? {} : { color }),
  };
}
