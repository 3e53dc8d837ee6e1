import { EVENT } from '../events.js';
import type { Host } from '../host.js';
import {
  type ProtectionOptions,
  type Sheet,
  STRICTEST_PROTECTION,
  type Workbook,
} from '../model/index.js';
import { accessDenied, invalidArgument, invalidOperation } from '../protocol/errors.js';
import type { HostClass } from '../protocol/host-object.js';
import { record, text } from './arguments.js';

function optionsFrom(value: unknown): ProtectionOptions {
  const given = value === null || value === undefined ? {} : record(value);
  const options: Record<string, unknown> = { ...STRICTEST_PROTECTION };
  for (const [name, option] of Object.entries(given)) {
    if (!(name in STRICTEST_PROTECTION)) throw invalidArgument();
    if (option !== undefined && option !== null) options[name] = option;
  }
  return options as unknown as ProtectionOptions;
}

function protect(host: Host, sheet: Sheet, options: unknown, password: unknown): null {
  // A protected sheet cannot be protected again.
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
  if (sheet.protection !== null) throw invalidOperation();
  const secret = password === null || password === undefined ? {} : { password: text(password) };
  sheet.protection = { options: optionsFrom(options), ...secret };
  announce(host, sheet, true);
  return null;
}

function unprotect(host: Host, sheet: Sheet, password: unknown): null {
  if (sheet.protection === null) return null;
  const known = sheet.protection.password;
  if (known !== undefined && known !== password) throw accessDenied();
  if (sheet.protection.hash !== undefined && known === undefined) throw accessDenied();
  sheet.protection = null;
  announce(host, sheet, false);
  return null;
}

function announce(host: Host, sheet: Sheet, isProtected: boolean): void {
  host.events.ofSheet(EVENT.worksheetProtectionChanged, sheet, { source: 'Local', isProtected });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionClass: HostClass<Sheet> = {
  name: 'WorksheetProtection',
  get: {
    Options: ({ protection }) => protection?.options ?? STRICTEST_PROTECTION,
    Protected: ({ protection }) => protection !== null,
  },
  call: {
    Protect: (sheet, [options, password], host) => protect(host, sheet, options, password),
    Unprotect: (sheet, [password], host) => unprotect(host, sheet, password),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export const workbookProtectionClass: HostClass<Workbook> = {
  name: 'WorkbookProtection',
  get: { Protected: ({ protection }) => protection !== null },
  call: {
    Protect: (workbook, [password]) => {
      if (workbook.protection !== null) throw invalidOperation();
      workbook.protection =
        password === null || password === undefined ? {} : { password: text(password) };
    },
    Unprotect: (workbook, [password]) => {
      const known = workbook.protection?.password;
      if (known !== undefined && known !== password) throw accessDenied();
      workbook.protection = null;
    },
  },
};
