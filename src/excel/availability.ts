import { done, refuse, type Result } from '../workbook/result.js';

/** All that the adapter needs; what it uses above that, it asks for first. */
const NEEDED = '1.9';

/** Whether this Excel knows an ExcelApi requirement set: "1.10". */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * What to know before the first call, once `Office.onReady` has resolved: refused with
 * "not-supported" where this Excel is too old. Asks nothing of Excel. In a plain browser, where
 * there is no Excel at all, Office.js has no requirements to ask.
 * https://learn.microsoft.com/office/dev/add-ins/develop/specify-office-hosts-and-api-requirements
 */
export function checkAvailability(): Result<void> {
  const requirements = Office.context.requirements as Office.RequirementSetSupport | undefined;
  return requirements?.isSetSupported('ExcelApi', NEEDED)
    ? done(undefined)
    : refuse({ code: 'excel-too-old', subject: NEEDED });
}
