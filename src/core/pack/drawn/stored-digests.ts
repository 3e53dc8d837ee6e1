import * as v from 'valibot';
import { PACK_SHEETS, type PackSheetId } from '../pack-options.js';
import { runsOfNames, namesInRuns } from './name-runs.js';
import type { ShownDigest } from './shown-digest.js';

/** Goes up when what a digest is made from changes: sheets drawn before then are not compared. */
const VERSION = 1;
const DIGITS = 3;

export type DrawnDigests = ReadonlyMap<PackSheetId, ShownDigest>;

/** No workbook holds more records than a sheet has rows. */
const runLength = v.pipe(v.number(), v.integer(), v.maxValue(1_048_576));

/** Names in runs, and beside them the digests without anything between them. */
const digests = v.pipe(
  v.object({ of: v.array(v.union([v.string(), runLength])), digits: v.string() }),
  v.transform(({ of, digits }) => {
    const each = cut(digits);
    return new Map(namesInRuns(of).map((name, index) => [name, each[index] ?? '']));
  }),
);

const sheet = v.object({
  whole: v.string(),
  details: v.record(v.string(), v.string()),
  recommendations: digests,
  actions: digests,
  updates: digests,
  findings: v.pipe(v.string(), v.transform(cut)),
});

const stored = v.object({
  version: v.literal(VERSION),
  sheets: v.record(v.picklist(PACK_SHEETS), v.unknown()),
});

/** What was drawn, as the workbook keeps it; nothing where that is unknown, or not what we wrote. */
export function readDrawn(text: string | undefined): DrawnDigests {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stored), text);
  if (!parsed.success) return new Map();
  return new Map(
    PACK_SHEETS.flatMap((id) => {
      const one = v.safeParse(sheet, parsed.output.sheets[id]);
      return one.success ? [[id, one.output] as const] : [];
    }),
  );
}

export function writeDrawn(drawn: DrawnDigests): string {
  const sheets = [...drawn].map(([id, shown]) => [id, inShort(shown)]);
  return JSON.stringify({ version: VERSION, sheets: Object.fromEntries(sheets) });
}

function inShort({ whole, details, recommendations, actions, updates, findings }: ShownDigest) {
  return {
    whole,
    details,
    recommendations: digestsInShort(recommendations),
    actions: digestsInShort(actions),
    updates: digestsInShort(updates),
    findings: findings.join(''),
  };
}

function digestsInShort(some: ShownDigest['actions']) {
  return { of: runsOfNames([...some.keys()]), digits: [...some.values()].join('') };
}

function cut(digits: string): readonly string[] {
  return digits.match(new RegExp(`.{${DIGITS}}`, 'g')) ?? [];
}
