import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../support/run-command.js';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-update-'));
const file = (name: string, rows: readonly (readonly string[])[]) => {
  const where = path.join(folder, name);
  writeFileSync(where, rows.map((row) => row.join('\t')).join('\n'));
  return where;
};
const PLAN = [
  ['Ref', 'Recommendation', 'Action ref', 'Action', 'Owner', 'Due', 'RAG', 'Update'],
  ['1', 'Settle priorities', '1', 'Hold a day', 'Mayor', 'June 2025', 'Green', 'Held.'],
  ['2', 'Open the budget', '2', 'Publish it early', 'Mayor', 'July 2025', 'Amber', 'Late.'],
];

test('a later return is merged by ref: the plan, the pack and the result tell of it', () => {
  const later = file('later.tsv', [
    ['Action ref', 'RAG', 'Progress'],
    ['A2', 'Green', 'It is out.'],
  ]);
  const out = path.join(folder, 'plan.xlsx');
  const first = runCommand('pack', [file('plan.tsv', PLAN), '--out', out]);
  expect(first.code).toBe(0);
  const {
    code,
    out: printed,
    err,
  } = runCommand('pack', [...[out, '--update', later, '--as-at', '2025-09-30', '--json']]);
  expect([code, err]).toEqual([0, expect.stringContaining('3 cells changed, 1 row added')]);
  expect(JSON.parse(printed)).toMatchObject({
    merge: {
      new: [],
      changed: [
        {
          ...{ kind: 'action', ref: '2' },
          fields: [
            { field: 'rating', before: 'Amber', after: 'Green', written: true, why: null },
            { field: 'update', before: 'Late.', after: 'It is out.', where: 'Actions!F6' },
          ],
        },
      ],
      same: [],
      missing: [{ kind: 'action', ref: '1' }],
      unsure: [],
    },
    progress: { byAction: { green: 2, amber: 0 } },
  });
});

test('a return without anything of the plan ends with one sentence', () => {
  const prose = file('prose.tsv', [['The committee met on Tuesday.']]);
  const { code, err } = runCommand('pack', [file('plan.tsv', PLAN), '--update', prose]);
  expect([code, err]).toEqual([2, expect.stringMatching(/prose\.tsv holds nothing that could/)]);
});
