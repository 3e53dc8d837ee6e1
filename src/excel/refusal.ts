import type { Refusal, RefusalCode } from '../workbook/refusal.js';
import { done, type Result } from '../workbook/result.js';

/**
 * Excel's error codes and what each means to the user. Messages are never looked at: Excel
 * translates them.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const MEANINGS: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  ItemAlreadyExists: 'name-taken',
  InvalidReference: 'sheet-gone',
  InvalidBinding: 'table-gone',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UndoNotSupported: 'not-supported',
  Conflict: 'changed-since-read',
  InsertDeleteConflict: 'changed-since-read',
  ActivityLimitReached: 'busy',
  InactiveWorkbook: 'workbook-behind',
  // Said even of a sheet's names while another workbook is in front; we ask for no selection.
  // https://github.com/OfficeDev/office-js/issues/6365
  InvalidSelection: 'workbook-behind',
  RequestAborted: 'no-connection',
  ServiceNotAvailable: 'no-connection',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  FilteredRangeConflict: 'table-filtered',
  MergedRangeConflict: 'merged-cells',
  // Nothing that the user could put right: our code shows them beside Excel's own.
  InvalidOperation: 'excel-refused',
  InvalidArgument: 'excel-refused',
  NonBlankCellOffSheet: 'excel-refused',
  GeneralException: 'excel-refused',
};

/**
 * Said by the client library when our own code uses it wrongly; Excel was not even asked.
 * https://learn.microsoft.com/javascript/api/office/officeextension.errorcodes
 */
const BUGS = ['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath', 'InvalidRequestContext'];

/** What Excel's no means. Errors that are not Excel's are bugs of ours, and thrown again. */
function refusalOf(error: unknown): Refusal {
  if (!(error instanceof OfficeExtension.Error) || BUGS.includes(error.code)) throw error;
  const code = meaningOf(error);
  const member = memberThatFailed(error);
  // Where only a developer can help, the log should name what failed: "ChartCollection.add".
  const forTheLog = code === 'excel-refused' || code === 'not-supported';
  return { code, excelCode: error.code, ...(forTheLog && member ? { excelMember: member } : {}) };
}

function meaningOf(error: OfficeExtension.Error): RefusalCode {
  if (error.code === 'ItemNotFound') {
    return memberThatFailed(error).startsWith('Table') ? 'table-gone' : 'sheet-gone';
  }
  return MEANINGS[error.code] ?? 'excel-refused';
}

/** "TableCollection.getItem"; empty where Excel does not say. */
function memberThatFailed(error: OfficeExtension.Error): string {
  const place: unknown = error.debugInfo?.errorLocation;
  return typeof place === 'string' ? place : '';
}

/** Runs something that talks to Excel; Excel's no becomes a refusal. */
export async function unlessRefused<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await work());
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

export function isTooLarge(refusal: Refusal): boolean {
  return refusal.code === 'too-large';
}
