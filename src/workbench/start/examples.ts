import type { Workbook } from '../../simulator/model/index.js';
import { openXlsx } from '../../simulator/xlsx/index.js';

export const EXAMPLE_TRACKER = 'action-tracker.xlsx';
const EXAMPLE_REPORT = 'peer-challenge-update.txt';

async function fetchExample(file: string): Promise<Response> {
  const reply = await fetch(`/examples/${file}`);
  if (!reply.ok) throw new Error(`The example ${file} is not there.`);
  return reply;
}

/** A council's progress report as text, as it comes out of a PDF. */
export async function fetchReport(): Promise<string> {
  return (await fetchExample(EXAMPLE_REPORT)).text();
}

export async function fetchWorkbook(file: string): Promise<Workbook> {
  const bytes = await (await fetchExample(file)).arrayBuffer();
  return { ...(await openXlsx(new Uint8Array(bytes))), name: file };
}
