import type { Refusal } from './refusal.js';

/** What was asked for, or why it was refused. Bugs are thrown; refusals are returned. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): Result<never> {
  return { ok: false, refusal };
}
