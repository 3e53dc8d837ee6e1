import * as v from 'valibot';
import { MARKINGS } from '../pack/marking.js';
import { COLUMNS_TO_LEAVE_OUT, isAppendixLabel, PACK_SHEETS } from '../pack/pack-options.js';
import type { PlainDate } from '../plan/dates.js';
import { COUNTING_RULES } from '../progress/progress.js';
import { SHEET_FONTS } from '../sheet/fonts/sheet-font.js';
import { PAPERS } from '../sheet/sheet-spec.js';
import { TABLE_ROLES, type Field } from './fields.js';
import { FIRST_SETTINGS, type PlanSettings } from './plan-settings.js';

/**
 * Goes up whenever what is stored comes to mean something else. 1: title, day, rule, scheme and
 * binding. 2: dismissed findings and the choices for the pack as well. 3: what the pack is marked,
 * the meeting it is for and the house style: a version that knows none of these would drop them
 * without a word, and an exempt pack must not lose its marking.
 */
const VERSION = 3;

const plainDate = v.custom<PlainDate>(
  (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
);

const scheme = v.object({
  name: v.string(),
  values: v.array(
    v.object({
      id: v.string(),
      word: v.string(),
      letter: v.string(),
      meaning: v.string(),
      synonyms: v.array(v.string()),
      severity: v.number(),
      closed: v.exactOptional(v.boolean()),
    }),
  ),
});

const boundTable = v.object({
  role: v.picklist([...TABLE_ROLES, 'plan']),
  id: v.string(),
  name: v.string(),
  columns: v.array(
    v.object({
      field: v.custom<Field>((value) => typeof value === 'string'),
      id: v.string(),
      heading: v.string(),
    }),
  ),
});

const version1 = v.object({
  title: v.string(),
  council: v.string(),
  asAt: plainDate,
  rule: v.picklist(COUNTING_RULES),
  scheme,
  binding: v.object({ tables: v.array(boundTable) }),
});

const dismissal = v.object({
  code: v.string(),
  about: v.string(),
  facts: v.string(),
  reason: v.string(),
  on: v.exactOptional(plainDate),
});

const colour = v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/i));

const currentVersion = v.object({
  ...version1.entries,
  dismissed: v.array(dismissal),
  pack: v.object({
    sheets: v.array(v.picklist(PACK_SHEETS)),
    title: v.exactOptional(v.string()),
    periodLabel: v.exactOptional(v.string()),
    committee: v.exactOptional(v.string()),
    meeting: v.exactOptional(plainDate),
    lastReport: v.exactOptional(plainDate),
    appendix: v.exactOptional(v.pipe(v.string(), v.check(isAppendixLabel))),
    marking: v.exactOptional(v.picklist(MARKINGS)),
    contact: v.exactOptional(v.string()),
    paper: v.exactOptional(v.picklist(PAPERS)),
    leftOut: v.exactOptional(v.array(v.picklist(COLUMNS_TO_LEAVE_OUT))),
    style: v.exactOptional(
      v.object({
        font: v.exactOptional(v.picklist(SHEET_FONTS)),
        accent: v.exactOptional(colour),
        ratings: v.exactOptional(v.record(v.string(), colour)),
      }),
    ),
  }),
});

/** An entry that is not understood is passed over. */
function understood<Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((entries) =>
      entries.flatMap((one): v.InferOutput<Entry>[] => {
        const parsed = v.safeParse(entry, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
}

/** What can be understood of settings that a newer version wrote: enough to show the plan. */
const newer = v.object({
  ...version1.entries,
  council: v.fallback(v.string(), ''),
  rule: v.fallback(v.picklist(COUNTING_RULES), 'action'),
  binding: v.object({ tables: v.pipe(understood(boundTable), v.minLength(1)) }),
  dismissed: v.fallback(understood(dismissal), []),
  pack: v.fallback(
    v.object({
      ...currentVersion.entries.pack.entries,
      sheets: understood(v.picklist(PACK_SHEETS)),
    }),
    { sheets: [] },
  ),
});

export function writeSettings(settings: PlanSettings): string {
  return JSON.stringify({ version: VERSION, ...settings });
}

export type StoredSettings =
  | {
      readonly kind: 'settings';
      readonly settings: PlanSettings;
      /** Written by a newer version of the add-in: to be shown, and not ours to change. */
      readonly readOnly: boolean;
    }
  /** Written by a newer version, in a way that tells us too little to show the plan. */
  | { readonly kind: 'newer' }
  /** Not what we wrote: somebody or something changed it. */
  | { readonly kind: 'damaged' };

/** Settings of an earlier version are stored as of this one when next they are written. */
export function readSettings(text: string): StoredSettings {
  const value = parseJson(text);
  const version = versionOf(value);
  if (version > VERSION) return readNewer(value);
  const parsed =
    version === 1
      ? v.safeParse(v.pipe(version1, v.transform(upgraded)), value)
      : v.safeParse(
          v.object({ version: v.picklist([2, VERSION]), ...currentVersion.entries }),
          value,
        );
  if (!parsed.success) return { kind: 'damaged' };
  return { kind: 'settings', settings: withoutVersion(parsed.output), readOnly: false };
}

function upgraded(settings: v.InferOutput<typeof version1>): PlanSettings {
  return { ...settings, ...FIRST_SETTINGS };
}

function withoutVersion(settings: PlanSettings & { readonly version?: number }): PlanSettings {
  const { version: _, ...rest } = settings;
  return rest;
}

function readNewer(value: unknown): StoredSettings {
  const parsed = v.safeParse(newer, value);
  return parsed.success
    ? { kind: 'settings', settings: parsed.output, readOnly: true }
    : { kind: 'newer' };
}

/** Undefined, which no JSON text yields, for what is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function versionOf(value: unknown): number {
  const parsed = v.safeParse(v.object({ version: v.number() }), value);
  return parsed.success ? parsed.output.version : 0;
}
