import type { Area, ConditionalFormat, DifferentialStyle } from '../../model/index.js';
import { firstCell, readAreas, sqref } from '../sheet/areas.js';
import type { FileStyles } from '../styles/styles-reader.js';
import type { StylesWriter } from '../styles/styles-writer.js';
import { element, whenOn } from '../xml-writing.js';
import { type XmlElement, childrenOf, flagOf, numberOf } from '../xml-tree.js';
import { readDataBarExtensions } from './data-bar.js';
import { fileRuleOf, readRule } from './rules.js';

const NO_STYLE: DifferentialStyle = { font: {}, fill: {}, borders: {} };

function changesNothing({ numberFormat, font, fill, borders }: DifferentialStyle): boolean {
  const named = [font, fill, borders].flatMap((part) => Object.keys(part));
  return numberFormat === undefined && named.length === 0;
}

function formatXml(format: ConditionalFormat, priority: number, styles: StylesWriter): string {
  if (format.rule === null || format.areas.length === 0) return '';
  const rule = fileRuleOf(format.rule, firstCell(format.areas), format.id);
  if (rule === undefined) return '';
  const { type, ...more } = rule.attributes;
  const attributes = {
    type,
    dxfId: changesNothing(format.style) ? undefined : styles.differentialOf(format.style),
    priority,
    stopIfTrue: whenOn(format.stopIfTrue),
    ...more,
  };
  const cfRule = element('cfRule', attributes, rule.content);
  return element('conditionalFormatting', { sqref: sqref(format.areas) }, cfRule);
}

/** ECMA-376 Part 1, 18.3.1.18 conditionalFormatting; the first format has the highest priority. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  styles: StylesWriter,
): string {
  return formats.map((format, index) => formatXml(format, index + 1, styles)).join('');
}

/** The formats of a sheet, first in priority first. Files carry no ids: `makeId` gives each one. */
export function readConditionalFormats(
  worksheet: XmlElement,
  styles: FileStyles,
  makeId: () => string,
): ConditionalFormat[] {
  const rules: { areas: Area[]; rule: XmlElement; priority: number }[] = [];
  for (const group of childrenOf(worksheet, 'conditionalFormatting')) {
    for (const rule of childrenOf(group, 'cfRule')) {
      const areas = readAreas(group.attributes['sqref']);
      rules.push({ areas, rule, priority: numberOf(rule, 'priority') ?? Number.MAX_SAFE_INTEGER });
    }
  }
  const dataBars = readDataBarExtensions(worksheet);
  const formats: ConditionalFormat[] = [];
  for (const { areas, rule } of rules.sort((a, b) => a.priority - b.priority)) {
    const found = readRule(rule, styles.theme, dataBars);
    if (found === undefined || areas.length === 0) continue;
    const style = styles.differentials[numberOf(rule, 'dxfId') ?? -1] ?? NO_STYLE;
    formats.push({
      id: makeId(),
      areas,
      stopIfTrue: flagOf(rule, 'stopIfTrue'),
      rule: found,
      kind: found.kind,
      style: structuredClone(style),
    });
  }
  return formats;
}
