import { readFileSync } from 'node:fs';
import { calculateHere } from '../../src/tasks/calculations.js';
import { previewPlan, type PreviewChoices } from '../../src/tasks/preview-plan.js';
import { describeOnPapers, paper } from '../support/papers.js';
import { must } from '../support/pack-run.js';

const CHOICES = { today: '2026-01-31', rule: 'action' } as const;

/** A table over two pages: the second row goes on below the first, without its ref. */
const TORN = `<p>The committee is asked to look at the plan, which the appendix sets out.</p>
<table>
<tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>Updates</th></tr>
<tr><td>1</td><td>Plan for the lake quarter, and</td><td>Publish a programme</td><td>Green. It went to Cabinet.</td></tr>
<tr><td></td><td>say how it will be paid for.</td><td></td><td></td></tr>
<tr><td>2</td><td>Open up the budget.</td><td>Publish it</td><td>Amber. It is late.</td></tr>
</table>`;

const preview = (choices: Partial<PreviewChoices> = {}) =>
  previewPlan({ kind: 'html', text: TORN }, { ...CHOICES, ...choices });

test('a paste is shown with what was found, and how it was printed', () => {
  const { counts, inReport, reading } = preview();
  expect(counts).toEqual({ recommendations: 2, actions: 2, updates: 2 });
  expect(reading.foundIn).toEqual({ tables: 1, rows: 3 });
  expect(inReport).toBe(true);
  expect(reading.joins).toMatchObject([{ into: '1', text: 'say how it will be paid for.' }]);
});

test('a join that is refused leaves the row as a record of its own, none of its text lost', () => {
  const line = preview().reading.joins[0]?.line ?? 0;
  const { reading, findings } = preview({ keepApart: new Set([line]) });
  expect(reading.joins).toEqual([]);
  expect(reading.plan.recommendations.map(({ title }) => title)).toEqual([
    'Plan for the lake quarter, and',
    'say how it will be paid for.',
    'Open up the budget.',
  ]);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'row-incomplete', facts: { lacks: 'ref' } }),
  );
});

test('an update that is kept apart is a statement of its own', () => {
  const torn = TORN.replace(
    '<td>say how it will be paid for.</td><td></td><td></td>',
    '<td></td><td></td><td>and was agreed there.</td>',
  );
  const of = (keepApart: ReadonlySet<number>) =>
    previewPlan({ kind: 'html', text: torn }, { ...CHOICES, keepApart }).reading;
  const joined = of(new Set());
  expect(joined.plan.updates[0]?.narrative).toMatch(/agreed there/);
  const apart = of(new Set(joined.joins.map(({ line }) => line)));
  expect(apart.joins).toEqual([]);
  expect(apart.plan.updates.map(({ narrative }) => narrative)).toEqual([
    'Green. It went to Cabinet.',
    'and was agreed there.',
    'Amber. It is late.',
  ]);
});

test('a column that was misunderstood is read as a person says', () => {
  const { reading } = preview({ columns: new Map([[2, null]]) });
  expect(reading.plan.actions).toEqual([]);
  expect(reading.notUnderstood).toContain('Publish a programme');
});

test('resolutions asked of a committee are offered apart', () => {
  const text =
    'Recommendations\n\nThe Committee is recommended to:\n\n1. note the report; and\n2. approve the plan.\n';
  const { candidates, counts } = previewPlan({ kind: 'text', text }, CHOICES);
  expect(counts.recommendations).toBe(0);
  expect(candidates.map((candidate) => candidate.text)).toEqual([
    'note the report; and',
    'approve the plan.',
  ]);
});

test('a preview can be worked out in another thread', async () => {
  const there = structuredClone(
    must(await calculateHere.preview({ kind: 'html', text: TORN }, CHOICES)),
  );
  expect(there).toEqual(preview());
});

test('a preview that was stopped before it began is refused', async () => {
  const signal = AbortSignal.abort();
  const stopped = await calculateHere.preview({ kind: 'html', text: TORN }, CHOICES, { signal });
  expect(stopped).toEqual({ ok: false, refusal: { code: 'stopped' } });
});

describeOnPapers('a published appendix', () => {
  test('every join can be refused, and no word goes with it', () => {
    const text = readFileSync(paper('portsmouth-2023-action-plan-appendix.txt'), 'utf8');
    const read = (keepApart: ReadonlySet<number>) =>
      previewPlan({ kind: 'text', text }, { ...CHOICES, keepApart }).reading;
    const joined = read(new Set());
    expect(joined.joins.length).toBeGreaterThan(0);
    for (const { line } of joined.joins) {
      const apart = read(new Set([line]));
      expect(apart.joins.map((join) => join.line)).not.toContain(line);
      expect(wordsOf(apart)).toEqual(wordsOf(joined));
    }
  });
});

/** Every word of the records, however they are parted. */
function wordsOf({
  plan,
  notUnderstood,
}: ReturnType<typeof preview>['reading']): readonly string[] {
  const texts = [
    ...plan.recommendations.flatMap(({ title, text, points }) => [title, text, ...points]),
    ...plan.actions.flatMap(({ note, text, points }) => [note ?? '', text, ...points]),
    ...plan.updates.map(({ narrative }) => narrative),
    ...notUnderstood,
  ];
  return texts.flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []).sort();
}
