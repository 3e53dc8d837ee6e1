import { readFileSync } from 'node:fs';
import type { Progress } from '../../src/core/progress/progress.js';
import { comparePlan } from '../../src/tasks/compare-plan.js';
import { mergeChange, mergeOffer } from '../../src/tasks/merge-plan.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { must, pastePlan } from '../support/pack-run.js';
import { merge } from '../tasks/merging.js';
import { openWideTable } from '../tasks/plan-to-fix.js';

const REPORT = readFileSync('examples/peer-challenge-update.txt', 'utf8');

const count = ({ byAction }: Progress, rating: string) =>
  byAction.lines.find((line) => line.rating === rating)?.count;

test('the report that a plan was made from, pasted once more, changes nothing', async () => {
  const { workbook, opened } = await pastePlan(REPORT);
  const { settings, overview, reading: standing } = opened;
  const source = { kind: 'text', text: REPORT } as const;
  const choices = { today: '2026-01-31' } as const;
  const comparison = comparePlan({ settings, overview, standing, source, choices });
  const { differences } = comparison;
  expect(differences).toMatchObject({ added: [], changed: [], missing: [], unsure: [] });
  expect(differences.same).toHaveLength(17);
  const offer = must(await mergeOffer(workbook, opened, comparison));
  expect(must(mergeChange(opened, offer, offer.proposed)).change.steps).toEqual([]);
});

test('a service’s return comes back by ref: its ratings count, and the pack is out of date', async () => {
  const { workbook, draw } = await pastePlan(REPORT);
  await draw();
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is not there.');
  expect(count(opened.progress, 'red')).toBe(2);
  expect(opened.pack.filter(({ outOfDate }) => outOfDate)).toEqual([]);
  const { after } = await merge({ workbook, opened }, [
    ['Action ref', 'Progress since October', 'RAG'],
    ['A7', 'The route map was taken up again.', 'Amber'],
    ['A8', 'Two neighbours have agreed.', 'Amber'],
  ]);
  expect(count(after.progress, 'red')).toBe(0);
  const appendix = after.pack.find(({ id }) => id === 'appendix-1');
  expect(appendix).toMatchObject({ outOfDate: true, changes: { actionsChanged: ['7', '8'] } });
  expect(after.findings.map(({ code }) => code)).not.toContain('differs-from-statement');
});

test('a tracker goes to a service, comes back with two answers and a new action, and is brought up to date', async () => {
  const TRACKER = [
    ['No.', 'Action', 'Lead', 'By when', 'BRAG', 'Position'],
    ['1', 'Hold a day', 'Chief Executive', 'June 2024', 'Green', 'Held.'],
    ['2', 'Publish the budget', 'Finance Lead', 'July 2024', 'Amber', 'Late.'],
    ['3', 'Count the boats', 'Harbour Master', 'May 2025', 'Red', ''],
  ];
  const returned = [
    ...TRACKER.slice(0, 2),
    ['2', 'Publish the budget', 'Finance Lead', 'July 2024', 'Blue', 'Published on 1 July.'],
    ['3', 'Count the boats', 'Harbour Master', 'May 2025', 'Amber', 'The census has begun.'],
    ['4', 'Mend the jetty', 'Harbour Master', 'Spring 2026', 'Green', 'Tenders are in.'],
  ];
  const { texts, counts } = await merge(await openWideTable(TRACKER), returned);
  expect(texts[0]).toEqual(returned);
  expect(counts).toEqual({ cells: 4, rows: 1, rowsWithoutRoom: 0 });
});

test('a return that was merged is undone: each table is as long as it was, and can be merged again', async () => {
  const { workbook, opened } = await pastePlan(REPORT);
  const rows = [
    ['Action ref', 'Action', 'Progress since October', 'RAG'],
    ['A7', 'Map the routes', 'The route map was taken up again.', 'Amber'],
    ['A99', 'Count the boats', 'The census has begun.', 'Green'],
  ];
  const sizes = async () =>
    must(await workbook.overview()).tables.map(({ name, dataRows }) => [name, dataRows]);
  const before = await sizes();
  const once = await merge({ workbook, opened }, rows);
  expect(once.counts.rows).toBeGreaterThan(1);
  expect(await sizes()).toEqual(before);
  const again = must(await openPlan(workbook));
  if (!again) throw new Error('The plan is not there.');
  const twice = await merge({ workbook, opened: again }, rows);
  expect(twice.cells).toEqual(once.cells);
});
