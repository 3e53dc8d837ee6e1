import { NotAWorkbook } from './not-a-workbook.js';

/** The value of JSON that an earlier save put into a part. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotAWorkbook('damaged', `a part's JSON does not parse: ${String(error)}`);
  }
}
