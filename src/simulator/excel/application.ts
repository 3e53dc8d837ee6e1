import type { Workbook } from '../model/index.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { oneOf } from './arguments.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationClass: HostClass<Workbook> = {
  name: 'Application',
  get: {
    CalculationEngineVersion: () => 191029,
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: () => 'Done',
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (workbook, value, host) => {
      const mode = oneOf(host, 'CalculationMode', value);
      workbook.calculationMode = mode as Workbook['calculationMode'];
    },
  },
  navigate: { CultureInfo: () => hostObject(cultureClass, null) },
  call: {
    Calculate: (_workbook, _args, host) => host.calculate(true),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtimeClass: HostClass<Workbook> = {
  name: 'Runtime',
  get: { EnableEvents: (_workbook, host) => host.events.enabled },
  set: {
    EnableEvents: (_workbook, value, host) => {
      host.events.enabled = value === true;
    },
  },
};

/** The host speaks en-US. https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
const cultureClass: HostClass<null> = {
  name: 'CultureInfo',
  get: { Name: () => 'en-US' },
  navigate: {
    DatetimeFormat: () => hostObject(dateFormatClass, null),
    NumberFormat: () => hostObject(numberFormatClass, null),
  },
};

const dateFormatClass: HostClass<null> = {
  name: 'DatetimeFormatInfo',
  get: {
    DateSeparator: () => '/',
    LongDatePattern: () => 'dddd, mmmm d, yyyy',
    LongTimePattern: () => 'h:mm:ss AM/PM',
    ShortDatePattern: () => 'm/d/yyyy',
    TimeSeparator: () => ':',
  },
};

const numberFormatClass: HostClass<null> = {
  name: 'NumberFormatInfo',
  get: {
    CurrencySymbol: () => '$',
    NumberDecimalSeparator: () => '.',
    NumberGroupSeparator: () => ',',
  },
};
