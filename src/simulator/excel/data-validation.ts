import type { Host } from '../host.js';
import {
  type Area,
  type DataValidation,
  intersect,
  PLAIN_ALERT,
  PLAIN_PROMPT,
  type Sheet,
  subtract,
} from '../model/index.js';
import { HostError, invalidArgument } from '../protocol/errors.js';
import {
  type HostClass,
  hostObject,
  isHostObject,
  NULL_OBJECT,
  targetOf,
} from '../protocol/host-object.js';
import { referenceFormula } from './address.js';
import { flag, oneOf, record } from './arguments.js';
import { assertUnprotected } from './guard.js';
import { rangeAreasClass } from './range-areas.js';
import { rangeClass } from './range.js';
import { readMoment } from './typed-date.js';
import { invalidAreas } from './validity.js';

interface ValidationTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Office.js's key of a rule for each kind. */
const KINDS: Readonly<Record<string, DataValidation['type']>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Characters of a list that is written out. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
const MAX_INLINE_LIST = 255;

/** The one rule of all cells, null where there is none, undefined where they differ. */
function ruleOf({ sheet, areas }: ValidationTarget): DataValidation | null | undefined {
  const touching = sheet.validations.filter((rule) => overlaps(rule.areas, areas));
  const [first, ...others] = touching;
  if (first === undefined) return null;
  const uncovered = first.areas.reduce<readonly Area[]>(
    (left, own) => left.flatMap((area) => subtract(area, own)),
    areas,
  );
  return others.length > 0 || uncovered.length > 0 ? undefined : first;
}

const overlaps = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.some((one) => b.some((other) => intersect(one, other) !== null));

function clear({ sheet, areas }: ValidationTarget): null {
  assertUnprotected(sheet);
  for (const rule of sheet.validations) {
    rule.areas = areas.reduce<Area[]>(
      (left, hole) => left.flatMap((own) => subtract(own, hole)),
      rule.areas,
    );
  }
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  return null;
}

function setRule(host: Host, target: ValidationTarget, value: unknown): void {
  const given = record(value);
  const [kind, ...more] = Object.keys(given).filter((key) => given[key] != null);
  const type = kind === undefined ? undefined : KINDS[kind];
  if (kind === undefined || type === undefined || more.length > 0) throw invalidArgument();
  const old = ruleOf(target) ?? null;
  clear(target);
  target.sheet.validations.push({
    areas: [...target.areas],
    type,
    ...conditionOf(host, type, record(given[kind])),
    ignoreBlanks: old?.ignoreBlanks ?? true,
    errorAlert: old?.errorAlert ?? PLAIN_ALERT,
    prompt: old?.prompt ?? PLAIN_PROMPT,
  });
}

type Condition = Pick<DataValidation, 'formula1' | 'inCellDropDown'> &
  Partial<Pick<DataValidation, 'formula2' | 'operator'>>;

function conditionOf(
  host: Host,
  type: DataValidation['type'],
  rule: Record<string, unknown>,
): Condition {
  if (type === 'List') {
    return {
      formula1: listSource(rule['source']),
      inCellDropDown: rule['inCellDropDown'] !== false,
    };
  }
  if (type === 'Custom') {
    const formula1 = formulaOf(rule['formula']);
    return { formula1: formula1.startsWith('=') ? formula1 : `=${formula1}`, inCellDropDown: true };
  }
  const operator = oneOf(host, 'DataValidationOperator', rule['operator']);
  const formula1 = operandOf(type, rule['formula1']);
  const both = operator === 'Between' || operator === 'NotBetween';
  if (both && rule['formula2'] == null) throw invalidArgument();
  const second = both ? { formula2: operandOf(type, rule['formula2']) } : {};
  return { operator, formula1, ...second, inCellDropDown: true };
}

function listSource(source: unknown): string {
  const range = targetOf(source, rangeClass);
  if (range !== null) return referenceFormula(range.sheet, range.area);
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  if (!source.startsWith('=') && source.length > MAX_INLINE_LIST) {
    throw new HostError('InvalidArgument', 'The list is longer than 255 characters.');
  }
  return source;
}

function formulaOf(value: unknown): string {
  const range = targetOf(value, rangeClass);
  if (range !== null) return referenceFormula(range.sheet, range.area);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '' || isHostObject(value)) throw invalidArgument();
  return value;
}

/**
 * Dates and times come as ISO 8601 texts and stand in the rule as serial numbers.
 * https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation
 */
function operandOf(type: DataValidation['type'], value: unknown): string {
  const formula = formulaOf(value);
  if (type !== 'Date' && type !== 'Time') return formula;
  const moment = readMoment(formula.replace(/T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?$/, ' $1'));
  return moment === null ? formula : String(moment.value);
}

/** Changes the rule of the target's cells, which then stand apart from the rule's other cells. */
function change(target: ValidationTarget, what: Partial<DataValidation>): void {
  const rule = ruleOf(target);
  if (rule === undefined) throw invalidArgument();
  if (rule === null) return;
  clear(target);
  target.sheet.validations.push({ ...rule, areas: [...target.areas], ...what });
}

/**
 * "When retrieving the value, it will always be returned as a string formula, for example: "=10"".
 * https://learn.microsoft.com/javascript/api/excel/excel.basicdatavalidation
 */
const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);

/** The rule in the shape that Office.js gives and takes. */
function asRule(rule: DataValidation): object {
  const key = Object.entries(KINDS).find(([, type]) => type === rule.type)?.[0] ?? 'custom';
  if (rule.type === 'List') {
    return { [key]: { inCellDropDown: rule.inCellDropDown, source: rule.formula1 } };
  }
  if (rule.type === 'Custom') return { [key]: { formula: rule.formula1 } };
  const { operator, formula2 } = rule;
  const second = formula2 === undefined ? {} : { formula2: asFormula(formula2) };
  return { [key]: { formula1: asFormula(rule.formula1), ...second, operator } };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidationClass: HostClass<ValidationTarget> = {
  name: 'DataValidation',
  get: {
    ErrorAlert: (target) => ruleOf(target)?.errorAlert ?? PLAIN_ALERT,
    IgnoreBlanks: (target) => ruleOf(target)?.ignoreBlanks ?? true,
    Prompt: (target) => ruleOf(target)?.prompt ?? PLAIN_PROMPT,
    Rule: (target) => {
      const rule = ruleOf(target);
      return rule ? asRule(rule) : {};
    },
    Type: (target) => {
      const rule = ruleOf(target);
      if (rule === undefined) return 'MixedCriteria';
      return rule === null ? 'None' : rule.type;
    },
    Valid: (target, host) => {
      const wrong = invalidAreas(host, target.sheet, target.areas);
      if (wrong.length === 0) return true;
      return wrong.length === target.areas.length && sameCells(wrong, target.areas) ? false : null;
    },
  },
  set: {
    ErrorAlert: (target, value, host) => {
      const given = record(value);
      const style =
        given['style'] == null ? 'Stop' : oneOf(host, 'DataValidationAlertStyle', given['style']);
      change(target, {
        errorAlert: {
          showAlert: given['showAlert'] !== false,
          style: style as 'Stop',
          title: String(given['title'] ?? ''),
          message: String(given['message'] ?? ''),
        },
      });
    },
    IgnoreBlanks: (target, value) => change(target, { ignoreBlanks: flag(value) }),
    Prompt: (target, value) => {
      const given = record(value);
      change(target, {
        prompt: {
          showPrompt: given['showPrompt'] !== false,
          title: String(given['title'] ?? ''),
          message: String(given['message'] ?? ''),
        },
      });
    },
    Rule: (target, value, host) => setRule(host, target, value),
  },
  call: {
    Clear: clear,
    GetInvalidCells: ({ sheet, areas }, _args, host) => {
      const wrong = invalidAreas(host, sheet, areas);
      if (wrong.length === 0) throw new HostError('ItemNotFound', 'There are no invalid cells.');
      return hostObject(rangeAreasClass, { sheet, areas: wrong });
    },
    GetInvalidCellsOrNullObject: ({ sheet, areas }, _args, host) => {
      const wrong = invalidAreas(host, sheet, areas);
      return wrong.length === 0
        ? NULL_OBJECT
        : hostObject(rangeAreasClass, { sheet, areas: wrong });
    },
  },
};

const sameCells = (a: readonly Area[], b: readonly Area[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
