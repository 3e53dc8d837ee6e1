import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../src/simulator/xlsx/index.js';
import { runCommand } from '../support/run-command.js';
import { wordDocument } from '../support/word-document.js';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-contract-'));
const file = (name: string, content: string | Uint8Array) => {
  const where = path.join(folder, name);
  writeFileSync(where, content);
  return where;
};

interface Printed {
  readonly reading: {
    readonly kind: string;
    readonly recommendations: readonly { readonly ref: string }[];
    readonly actions: readonly { readonly ref: string; readonly owners: readonly string[] }[];
    readonly updates: readonly { readonly rating: { readonly value: string } | null }[];
  };
  readonly progress: { readonly asAt: string; readonly byAction: { readonly total: number } };
  readonly sheets: readonly { readonly name: string }[];
}

function pack(args: readonly string[], input = ''): Printed {
  const { code, out, err } = runCommand('pack', [...args, '--json'], { input });
  if (code !== 0) throw new Error(`Exit code ${code}: ${err}`);
  return JSON.parse(out) as Printed;
}

const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Owner', 'Due', 'RAG', 'Update'],
  ['1', 'Settle priorities', 'Hold a day', 'Head of Policy', '30 June 2025', 'Green', 'Held.'],
  [
    '2',
    'Open the budget',
    'Publish it early',
    'Finance Lead',
    'July 2025',
    'Amber',
    'Late & short.',
  ],
];
const tsv = ROWS.map((row) => row.join('\t')).join('\n');

test('the printed result has the shape that other programs rely on', () => {
  const result = pack(['examples/peer-challenge-update.txt', '--as-at', '2025-10-31']);
  expect(result).toMatchObject({
    reading: {
      kind: 'table',
      columns: [{ heading: 'Ref', means: 'ref' }, {}, {}, { means: 'update' }],
      themes: [],
      joins: [{ into: '2', text: expect.any(String) as string }, { into: '3' }],
    },
    progress: {
      asAt: '2025-10-31',
      rule: 'action',
      byAction: { total: 10, red: 2, amber: 2, green: 6, complete: 0, notRated: 0 },
      byRecommendation: { total: 7, red: 1, amber: 1, green: 5, complete: 0, notRated: 0 },
      byStatement: { total: 6, red: 1, amber: 1, green: 4, complete: 0, notRated: 0 },
      overdue: ['2'],
      sentence: expect.stringMatching(/^Of 10 actions, 6 are Green/) as string,
    },
    sheets: [
      {
        name: 'Appendix 1',
        rows: expect.any(Number) as number,
        columns: expect.any(Number) as number,
      },
      { name: 'RAG summary' },
    ],
  });
  expect(result.reading.actions.find(({ ref }) => ref === '2')).toEqual({
    ref: '2',
    text: expect.stringContaining('Finish the options study') as string,
    points: [],
    recommendations: ['3'],
    owners: ['Head of Leisure and Culture'],
    due: { text: 'June 2025', latest: '2025-06-30', precision: 'month' },
    revisedDues: [],
    completedOn: null,
    status: null,
    priority: null,
    percent: null,
    note: null,
  });
  const counters = { batches: 1, actions: 1, bytesOut: 1, bytesIn: 1 };
  expect(Object.keys(result)).toEqual(expect.arrayContaining(['findings', 'excel', 'claims']));
  expect(Object.keys((result as unknown as { excel: object }).excel)).toEqual(
    Object.keys(counters),
  );
});

describe('the same plan is read from every kind of file', () => {
  const html = `<table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell.replace('&', '&amp;')}</td>`).join('')}</tr>`).join('')}</table>`;
  const markdown = ROWS.map(
    (row, index) =>
      `| ${row.join(' | ')} |${index === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`,
  ).join('\n');
  const csv = ROWS.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  const ofText = pack([file('plan.txt', tsv)]).reading;

  test.each<[string, string | Uint8Array]>([
    ['plan.tsv', tsv],
    ['plan.csv', csv],
    ['plan.md', markdown],
    ['plan.html', html],
    ['plan.docx', wordDocument(ROWS)],
  ])('%s', (name, content) => {
    const { recommendations, actions, updates } = pack([file(name, content)]).reading;
    expect({ recommendations, actions, updates }).toEqual({
      recommendations: ofText.recommendations,
      actions: ofText.actions,
      updates: ofText.updates,
    });
  });

  test('standard input', () => {
    expect(pack(['-'], tsv).reading).toEqual(ofText);
  });
});

test('a day in the document is the report’s day, unless another is asked for', () => {
  const paper = file('dated.txt', `Appendix 1 - Plan - Update May 2025\n\n${tsv}\n`);
  expect(pack([paper]).progress.asAt).toBe('2025-05-31');
  expect(pack([paper, '--as-at', '2025-09-01']).progress.asAt).toBe('2025-09-01');
});

test('the saved workbook replaces an older one and holds the plan and the pack', async () => {
  const out = file('pack.xlsx', 'an older file');
  pack(['examples/internal-audit-actions.csv', '--out', out]);
  const workbook = await openXlsx(readFileSync(out));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Recommendations',
    'Actions',
    'Updates',
    'Lists',
    'Appendix 1',
    'RAG summary',
  ]);
});

test('a saved pack is read again, and its pack redrawn in place', async () => {
  const first = path.join(folder, 'first.xlsx');
  const again = path.join(folder, 'again.xlsx');
  const before = pack(['examples/peer-challenge-update.txt', '--out', first]);
  const after = pack([first, '--as-at', '2026-06-30', '--out', again]);
  expect(after.reading.actions).toEqual(before.reading.actions);
  expect(after.progress.asAt).toBe('2026-06-30');
  const sheets = (await openXlsx(readFileSync(again))).sheets.map(({ name }) => name);
  expect(sheets).toHaveLength(6);
});
