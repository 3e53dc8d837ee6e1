import type { Area, FilterCriteria } from '../../model/index.js';
import type { StylesWriter } from '../styles/styles-writer.js';
import type { FileStyles } from '../styles/styles-reader.js';
import { decodeXstring, encodeXstring } from '../text.js';
import { WordPairs } from '../lookup.js';
import { element, whenOn } from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf, findChild, flagOf, numberOf } from '../xml-tree.js';
import { fileRef } from './areas.js';

/** The operators that an Office.js criterion begins with (18.18.31 ST_FilterOperator). */
const OPERATORS = new WordPairs([
  ['=', 'equal'],
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
]);

const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

type FilterValue = NonNullable<FilterCriteria['values']>[number];

function valueXml(value: FilterValue): string {
  if (typeof value === 'string') return element('filter', { val: encodeXstring(value) });
  const specificity = value.specificity.toLowerCase();
  const named = value.date.split(/[-T:.Z]/).slice(0, DATE_PARTS.indexOf(specificity) + 1);
  const parts = named.map((part, index) => [DATE_PARTS[index] ?? '', Number(part)]);
  const attributes = Object.fromEntries(parts) as Record<string, number>;
  return element('dateGroupItem', { ...attributes, dateTimeGrouping: specificity });
}

function customXml(criterion: string | undefined): string {
  if (criterion === undefined) return '';
  const [, sign = '', val = ''] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  const operator = OPERATORS.fileWord(sign === '' ? '=' : sign);
  return element('customFilter', {
    operator: operator === 'equal' ? undefined : operator,
    val: encodeXstring(val),
  });
}

/** The criteria of one column, by what it is filtered on (Excel.FilterOn). */
function criteriaXml(criteria: FilterCriteria, styles: StylesWriter): string {
  const { filterOn, criterion1, criterion2, color } = criteria;
  const values = criteria.values ?? [];
  switch (filterOn) {
    case 'Values': {
      const blank = whenOn(values.includes(''));
      return element('filters', { blank }, ...values.filter((value) => value !== '').map(valueXml));
    }
    case 'Custom':
      return element(
        'customFilters',
        { and: whenOn(criteria.operator === 'And' && criterion2 !== undefined) },
        customXml(criterion1),
        customXml(criterion2),
      );
    case 'CellColor':
    case 'FontColor': {
      const cellColor = filterOn === 'CellColor';
      const shade = color === undefined ? {} : { color };
      const style = { font: cellColor ? {} : shade, fill: cellColor ? shade : {}, borders: {} };
      const attributes = {
        dxfId: styles.differentialOf(style),
        cellColor: cellColor ? undefined : false,
      };
      return element('colorFilter', attributes);
    }
    case 'Dynamic': {
      const word = criteria.dynamicCriteria ?? '';
      return element('dynamicFilter', { type: word.charAt(0).toLowerCase() + word.slice(1) });
    }
    default: {
      const percent = whenOn(filterOn.endsWith('Percent'));
      const top = filterOn.startsWith('Top') ? undefined : false;
      return element('top10', { top, percent, val: Number(criterion1) || 0 });
    }
  }
}

/** ECMA-376 Part 1, 18.3.1.2 autoFilter; criteria by column, counted from the area's left. */
export function autoFilterXml(
  area: Area,
  criteria: ReadonlyMap<number, FilterCriteria>,
  styles: StylesWriter,
): string {
  const columns = [...criteria].sort(([a], [b]) => a - b);
  const filters = columns.map(([colId, criterion]) =>
    element('filterColumn', { colId }, criteriaXml(criterion, styles)),
  );
  return element('autoFilter', { ref: fileRef(area) }, ...filters);
}

function readDateGroup(item: XmlElement): FilterValue {
  const numbers = DATE_PARTS.map((part) => numberOf(item, part));
  const pad = (value: number | undefined): string => String(value ?? 1).padStart(2, '0');
  const specificity = item.attributes['dateTimeGrouping'] ?? 'day';
  return {
    date: `${numbers[0] ?? 1900}-${pad(numbers[1])}-${pad(numbers[2])}`,
    specificity: specificity.charAt(0).toUpperCase() + specificity.slice(1),
  };
}

function readCustom(filters: XmlElement): FilterCriteria {
  const [first, second] = childrenOf(filters, 'customFilter').map((filter) => {
    const sign = OPERATORS.modelWord(filter.attributes['operator']) ?? '=';
    return sign + decodeXstring(filter.attributes['val'] ?? '');
  });
  return {
    filterOn: 'Custom',
    criterion1: first ?? '',
    ...(second === undefined
      ? {}
      : { criterion2: second, operator: flagOf(filters, 'and') ? 'And' : 'Or' }),
  };
}

function readTop(top: XmlElement): FilterCriteria {
  const side = flagOf(top, 'top', true) ? 'Top' : 'Bottom';
  const unit = flagOf(top, 'percent') ? 'Percent' : 'Items';
  return { filterOn: side + unit, criterion1: String(numberOf(top, 'val') ?? 0) };
}

function readColourFilter(filter: XmlElement, styles: FileStyles): FilterCriteria {
  const onCell = flagOf(filter, 'cellColor', true);
  const style = styles.differentials[numberOf(filter, 'dxfId') ?? -1];
  const color = onCell ? style?.fill.color : style?.font.color;
  return {
    filterOn: onCell ? 'CellColor' : 'FontColor',
    ...(color === undefined ? {} : { color }),
  };
}

function readCriteria(column: XmlElement, styles: FileStyles): FilterCriteria | undefined {
  const [rule] = column.children;
  if (rule === undefined) return undefined;
  if (rule.name === 'customFilters') return readCustom(rule);
  if (rule.name === 'top10') return readTop(rule);
  if (rule.name === 'colorFilter') return readColourFilter(rule, styles);
  if (rule.name === 'dynamicFilter') {
    const word = rule.attributes['type'] ?? '';
    return { filterOn: 'Dynamic', dynamicCriteria: word.charAt(0).toUpperCase() + word.slice(1) };
  }
  const texts = childrenOf(rule, 'filter').map(({ attributes }) =>
    decodeXstring(attributes['val'] ?? ''),
  );
  const dates = childrenOf(rule, 'dateGroupItem').map(readDateGroup);
  return {
    filterOn: 'Values',
    values: [...texts, ...(flagOf(rule, 'blank') ? [''] : []), ...dates],
  };
}

/** Criteria by column, counted from the filter's left. */
export function readFilterCriteria(
  parent: XmlElement,
  styles: FileStyles,
): Map<number, FilterCriteria> {
  const found = new Map<number, FilterCriteria>();
  for (const column of childrenOf(childOf(parent, 'autoFilter'), 'filterColumn')) {
    const criteria = readCriteria(column, styles);
    if (criteria) found.set(numberOf(column, 'colId') ?? 0, criteria);
  }
  return found;
}

/** Whether a sheet or table has its filter buttons. */
export function hasAutoFilter(parent: XmlElement): boolean {
  return findChild(parent, 'autoFilter') !== undefined;
}
