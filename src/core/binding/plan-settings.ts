import * as v from 'valibot';
import type { RatingScheme } from '../plan/rating-scheme.js';
import type { PlainDate } from '../plan/dates.js';
import { COUNTING_RULES, type CountingRule } from '../progress/progress.js';
import type { Binding } from './binding.js';
import { TABLE_ROLES, type Field } from './fields.js';

/** What the workbook keeps about its plan, beside the tables themselves. */
export interface PlanSettings {
  readonly title: string;
  readonly council: string;
  readonly asAt: PlainDate;
  readonly rule: CountingRule;
  readonly scheme: RatingScheme;
  readonly binding: Binding;
}

export const SETTINGS_KEY = 'plan';

/** Goes up when an older version of the add-in could no longer read what is stored. */
const VERSION = 1;

const plainDate = v.custom<PlainDate>(
  (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
);

const stored = v.object({
  version: v.literal(VERSION),
  title: v.string(),
  council: v.string(),
  asAt: plainDate,
  rule: v.picklist(COUNTING_RULES),
  scheme: v.object({
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
  }),
  binding: v.object({
    tables: v.array(
      v.object({
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
      }),
    ),
  }),
});

export function writeSettings(settings: PlanSettings): string {
  return JSON.stringify({ version: VERSION, ...settings });
}

export type StoredSettings =
  | { readonly kind: 'settings'; readonly settings: PlanSettings }
  /** Written by a newer version of the add-in: not ours to change. */
  | { readonly kind: 'newer' }
  /** Not what we wrote: somebody or something changed it. */
  | { readonly kind: 'damaged' };

export function readSettings(text: string): StoredSettings {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'damaged' };
    throw error;
  }
  if (versionOf(value) > VERSION) return { kind: 'newer' };
  const parsed = v.safeParse(stored, value);
  if (!parsed.success) return { kind: 'damaged' };
  const { version: _, ...settings } = parsed.output;
  return { kind: 'settings', settings };
}

function versionOf(value: unknown): number {
  const parsed = v.safeParse(v.object({ version: v.number() }), value);
  return parsed.success ? parsed.output.version : 0;
}
