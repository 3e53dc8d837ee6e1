import { type SimulatedExcel, startExcel, type StartOptions } from '../../src/simulator/index.js';

/** Runs a script against a fresh Excel. */
export async function inExcel<T>(
  script: (context: Excel.RequestContext, excel: SimulatedExcel) => Promise<T>,
  options: StartOptions = {},
): Promise<T> {
  const excel = startExcel(options);
  try {
    return await Excel.run((context) => script(context, excel));
  } finally {
    await excel.idle();
    excel.close();
  }
}

/** The code with which a script fails; null where it does not. */
export async function failureOf(script: () => Promise<unknown>): Promise<string | null> {
  try {
    await script();
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Time for events to arrive. */
export const pause = (milliseconds = 5): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
