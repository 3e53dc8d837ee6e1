import type { Host } from '../host.js';
import {
  type Area,
  type ConditionalFormat,
  type ConditionalRule,
  intersect,
  newGuid,
  type Sheet,
  subtract,
} from '../model/index.js';
import { invalidArgument, itemNotFound } from '../protocol/errors.js';
import {
  type HostClass,
  hostObject,
  type HostObject,
  NULL_OBJECT,
  targetOf,
} from '../protocol/host-object.js';
import { findPlaces } from './address.js';
import { finiteNumber, flag, oneOf, text } from './arguments.js';
import { startingRule } from './conditional-bars.js';
import { ruleClassOf } from './conditional-rules.js';
import { assertAllowed } from './guard.js';
import { rangeAreasClass } from './range-areas.js';
import { rangeClass, rangeObject } from './range.js';

interface FormatsTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface ConditionalTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const KINDS: Readonly<Record<string, ConditionalRule['kind']>> = {
  CellValue: 'CellValue',
  ContainsText: 'ContainsText',
  Custom: 'Custom',
  PresetCriteria: 'PresetCriteria',
  TopBottom: 'TopBottom',
  ColorScale: 'ColorScale',
  DataBar: 'DataBar',
  IconSet: 'IconSet',
};

function overlapping({ sheet, areas }: FormatsTarget): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => intersect(own, area) !== null)),
  );
}

/** A new format comes before those that are there. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting */
function add(host: Host, { sheet, areas }: FormatsTarget, type: unknown): HostObject {
  assertAllowed(sheet, 'allowFormatCells');
  const kind = KINDS[oneOf(host, 'ConditionalFormatType', type)];
  if (kind === undefined) throw invalidArgument();
  const format: ConditionalFormat = {
    id: newGuid(host.workbook, '0004'),
    areas: [...areas],
    stopIfTrue: false,
    kind,
    rule: startingRule(kind),
    style: { font: {}, fill: {}, borders: {} },
  };
  sheet.conditionalFormats.unshift(format);
  return hostObject(conditionalFormatClass, { sheet, format });
}

function removeFrom({ sheet, areas }: FormatsTarget): null {
  for (const format of sheet.conditionalFormats) {
    format.areas = areas.reduce<Area[]>(
      (left, hole) => left.flatMap((own) => subtract(own, hole)),
      format.areas,
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas: own }) => own.length > 0);
  return null;
}

function setPriority({ sheet, format }: ConditionalTarget, value: unknown): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  others.splice(finiteNumber(value, 0), 0, format);
  sheet.conditionalFormats = others;
}

function setRanges(host: Host, { sheet, format }: ConditionalTarget, value: unknown): void {
  const several = targetOf(value, rangeAreasClass);
  const range = targetOf(value, rangeClass);
  if (several !== null) format.areas = [...several.areas];
  else if (range !== null) format.areas = [range.area];
  else format.areas = findPlaces(host, text(value), sheet).map(({ area }) => area);
}

/** The rule object of a format, where the format is of that kind; a null object otherwise. */
const ruleOf =
  (kind: ConditionalRule['kind']) =>
  (target: ConditionalTarget): HostObject =>
    target.format.kind === kind ? hostObject(ruleClassOf(kind), target) : NULL_OBJECT;

const rulePaths = Object.fromEntries(
  (
    [
      ['CellValue', 'CellValue'],
      ['TextComparison', 'ContainsText'],
      ['Custom', 'Custom'],
      ['Preset', 'PresetCriteria'],
      ['TopBottom', 'TopBottom'],
      ['ColorScale', 'ColorScale'],
      ['DataBar', 'DataBar'],
      ['IconSet', 'IconSet'],
    ] as const
  ).flatMap(([name, kind]) => [
    [name, ruleOf(kind)],
    [`${name}OrNullObject`, ruleOf(kind)],
  ]),
);

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
const conditionalFormatClass: HostClass<ConditionalTarget> = {
  name: 'ConditionalFormat',
  get: {
    Id: ({ format }) => format.id,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
    Type: ({ format }) => format.kind,
  },
  set: {
    Priority: (target, value) => setPriority(target, value),
    StopIfTrue: ({ format }, value) => {
      format.stopIfTrue = flag(value);
    },
  },
  navigate: rulePaths,
  call: {
    Delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    GetRange: ({ sheet, format }) => {
      const [first, ...more] = format.areas;
      if (first === undefined || more.length > 0) throw itemNotFound();
      return rangeObject(sheet, first);
    },
    GetRangeOrNullObject: ({ sheet, format }) => {
      const [first, ...more] = format.areas;
      return first === undefined || more.length > 0 ? NULL_OBJECT : rangeObject(sheet, first);
    },
    GetRanges: ({ sheet, format }) => hostObject(rangeAreasClass, { sheet, areas: format.areas }),
    SetRanges: (target, [ranges], host) => setRanges(host, target, ranges),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatsClass: HostClass<FormatsTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target) =>
    overlapping(target).map((format) =>
      hostObject(conditionalFormatClass, { sheet: target.sheet, format }),
    ),
  item: (target, key) => {
    const format = overlapping(target).find(({ id }) => id === key);
    return format === undefined
      ? null
      : hostObject(conditionalFormatClass, { sheet: target.sheet, format });
  },
  call: {
    Add: (target, [type], host) => add(host, target, type),
    ClearAll: removeFrom,
  },
};
