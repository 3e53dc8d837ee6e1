import type { Attributes } from '../xml-writing.js';
import { type XmlElement, flagOf, numberOf } from '../xml-tree.js';

/** A preset of Office.js as a file states it: the rule's type, its attributes and its formula. */
export interface Preset {
  readonly type: string;
  readonly attributes: Attributes;
  /** For the top left cell of the rule's first block. */
  readonly formula?: (cell: string) => string;
}

const average = (attributes: Attributes): Preset => ({ type: 'aboveAverage', attributes });

function period(timePeriod: string, formula: (cell: string) => string): Preset {
  return { type: 'timePeriod', attributes: { timePeriod }, formula };
}

const week = (start: string, end: string) => (cell: string) =>
  `AND(TODAY()-ROUNDDOWN(${cell},0)>=${start},TODAY()-ROUNDDOWN(${cell},0)<=${end})`;
const month = (shift: number) => (cell: string) =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),${shift})))`;
const day = (sum: string) => (cell: string) => `FLOOR(${cell},1)=${sum}`;

/**
 * Excel.ConditionalFormatPresetCriterion in the words of ECMA-376 Part 1, 18.18.12 ST_CfType and
 * 18.18.82 ST_TimePeriod, with the formulas that Excel writes beside them.
 */
const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: { type: 'containsBlanks', attributes: {}, formula: (cell) => `LEN(TRIM(${cell}))=0` },
  NonBlanks: {
    type: 'notContainsBlanks',
    attributes: {},
    formula: (cell) => `LEN(TRIM(${cell}))>0`,
  },
  Errors: { type: 'containsErrors', attributes: {}, formula: (cell) => `ISERROR(${cell})` },
  NonErrors: {
    type: 'notContainsErrors',
    attributes: {},
    formula: (cell) => `NOT(ISERROR(${cell}))`,
  },
  DuplicateValues: { type: 'duplicateValues', attributes: {} },
  UniqueValues: { type: 'uniqueValues', attributes: {} },
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: false }),
  EqualOrAboveAverage: average({ equalAverage: true }),
  EqualOrBelowAverage: average({ aboveAverage: false, equalAverage: true }),
  OneStdDevAboveAverage: average({ stdDev: 1 }),
  OneStdDevBelowAverage: average({ aboveAverage: false, stdDev: 1 }),
  TwoStdDevAboveAverage: average({ stdDev: 2 }),
  TwoStdDevBelowAverage: average({ aboveAverage: false, stdDev: 2 }),
  ThreeStdDevAboveAverage: average({ stdDev: 3 }),
  ThreeStdDevBelowAverage: average({ aboveAverage: false, stdDev: 3 }),
  Yesterday: period('yesterday', day('TODAY()-1')),
  Today: period('today', day('TODAY()')),
  Tomorrow: period('tomorrow', day('TODAY()+1')),
  LastSevenDays: period(
    'last7Days',
    (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  ),
  LastWeek: period('lastWeek', week('WEEKDAY(TODAY())', 'WEEKDAY(TODAY())+6')),
  ThisWeek: period('thisWeek', week('WEEKDAY(TODAY())-7', 'WEEKDAY(TODAY())-1')),
  NextWeek: period('nextWeek', week('WEEKDAY(TODAY())-14', 'WEEKDAY(TODAY())-8')),
  LastMonth: period('lastMonth', month(-1)),
  ThisMonth: period('thisMonth', month(0)),
  NextMonth: period('nextMonth', month(1)),
};

export function presetOf(criterion: string): Preset | undefined {
  return PRESETS[criterion];
}

/** The criterion that a rule of a file states, if it is one of the presets. */
export function readPreset(rule: XmlElement): string | undefined {
  const { type, timePeriod } = rule.attributes;
  const states = ([, preset]: readonly [string, Preset]): boolean => {
    const { attributes } = preset;
    if (preset.type !== type || attributes['timePeriod'] !== timePeriod) return false;
    return (
      flagOf(rule, 'aboveAverage', true) === (attributes['aboveAverage'] ?? true) &&
      flagOf(rule, 'equalAverage') === (attributes['equalAverage'] ?? false) &&
      (numberOf(rule, 'stdDev') ?? 0) === (attributes['stdDev'] ?? 0)
    );
  };
  return Object.entries(PRESETS).find(states)?.[0];
}
