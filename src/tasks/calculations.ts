import type { PackOptions } from '../core/pack/pack-options.js';
import { refuse, type Result } from '../workbook/result.js';
import type { PlacedPack } from './place-pack.js';
import type { Study, StudiedPlan, StudyRequest } from './study-plan.js';

export interface CalculationOptions {
  /** Aborting it ends the calculation where that is possible; the refusal is "stopped". */
  readonly signal?: AbortSignal;
}

/**
 * What takes long to work out, so that it can be done in a thread of its own. All that goes in
 * and comes out can be sent between threads (`structuredClone`).
 */
export interface Calculations {
  /** Reads, checks and measures what stands in the bound tables. */
  study(request: StudyRequest, options?: CalculationOptions): Promise<Result<StudiedPlan>>;
  /** The pack's sheets, laid out: what is drawn is this value, and so is the preview. */
  place(
    request: { readonly study: Study; readonly pack: PackOptions },
    options?: CalculationOptions,
  ): Promise<Result<PlacedPack>>;
}

/**
 * Calculates in this thread. What it takes is loaded at the first call, so that a screen that
 * calculates elsewhere does not carry it.
 */
export const calculateHere: Calculations = {
  study: async (request, options) => {
    const { studyPlan } = await import('./study-plan.js');
    return unlessStopped(options, () => studyPlan(request));
  },
  place: async ({ study, pack }, options) => {
    const { placePack } = await import('./place-pack.js');
    return unlessStopped(options, () => placePack(study, pack));
  },
};

/** In one thread nothing can be heard while it calculates: only before. */
function unlessStopped<T>({ signal }: CalculationOptions = {}, calculate: () => T): Result<T> {
  return signal?.aborted ? refuse({ code: 'stopped' }) : { ok: true, value: calculate() };
}
