import type { Host } from '../host.js';
import { isErrorValue } from '../model/index.js';
import { invalidArgument, notEmulated } from '../protocol/errors.js';
import { type HostClass, type HostMethod, hostObject, targetOf } from '../protocol/host-object.js';
import { referenceFormula } from './address.js';
import { evaluateFormula } from './evaluate.js';
import { rangeClass } from './range.js';

/** The formula that a call stands for; calls may be arguments of others. */
interface FunctionCall {
  readonly formula: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
const functionResultClass: HostClass<FunctionCall> = {
  // As the library's own metadata calls it.
  name: 'FunctionResult<T>',
  get: {
    Error: (call, host) => {
      const value = resultOf(call, host);
      return isErrorValue(value) ? value : null;
    },
    Value: (call, host) => {
      const value = resultOf(call, host);
      return isErrorValue(value) ? null : value;
    },
  },
};

function resultOf({ formula }: FunctionCall, host: Host) {
  host.calculate();
  const value = evaluateFormula(host, host.activeSheet, formula);
  if (value === '#NAME?') throw notEmulated(`Functions: ${formula.slice(1)}`);
  return value;
}

/**
 * Each function becomes the formula that a cell would hold, for the formula engine to answer:
 * "StDev_S" on the wire is STDEV.S.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions
 */
const callFunction =
  (name: string): HostMethod<null> =>
  (_target, args) => {
    const given = args.flat().filter((argument) => argument !== null && argument !== undefined);
    const formula = `=${name.replaceAll('_', '.').toUpperCase()}(${given.map(literal).join(',')})`;
    return hostObject(functionResultClass, { formula });
  };

function literal(argument: unknown): string {
  const range = targetOf(argument, rangeClass);
  if (range !== null) return referenceFormula(range.sheet, range.area).slice(1);
  const call = targetOf(argument, functionResultClass);
  if (call !== null) return call.formula.slice(1);
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  if (typeof argument === 'number') return String(argument);
  throw invalidArgument();
}

/** https://learn.microsoft.com/javascript/api/excel/excel.functions */
export const functionsClass: HostClass<null> = {
  name: 'Functions',
  call: new Proxy<Readonly<Record<string, HostMethod<null>>>>(
    {},
    { get: (_known, name) => callFunction(String(name)) },
  ),
};
