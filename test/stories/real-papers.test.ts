import { readFileSync } from 'node:fs';
import { cellText } from '../../src/core/grid/cell-text.js';
import { checkClaim } from '../../src/core/progress/check-claim.js';
import type { Tally } from '../../src/core/progress/progress.js';
import { previewPlan } from '../../src/tasks/preview-plan.js';
import { readSource } from '../../src/core/grid/read-source.js';
import { pasteFile, textsOf } from '../support/pack-run.js';
import { describeOnPapers, paper } from '../support/papers.js';
import { countWords, wordsMissing } from '../support/words.js';

const counted = ({ total, lines }: Tally) => ({
  total,
  ...Object.fromEntries(lines.map(({ rating, count }) => [rating, count])),
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function preview(name: string) {
  const text = readFileSync(paper(name), 'utf8');
  return previewPlan(readSource({ text, kind: 'text' }), { today: '2026-01-31', rule: 'action' });
}

describeOnPapers('an action plan as an appendix, broken over seven pages', () => {
  const file = paper('portsmouth-2023-action-plan-appendix.txt');
  // Begun by the first test that asks: this function also runs where its tests are skipped.
  const job = once(async () => {
    const run = await pasteFile(file);
    return { ...run, pack: await run.draw() };
  });

  test('is read whole', async () => {
    const { reading, asAt } = (await job()).preview;
    const { recommendations, actions, updates } = reading.plan;
    expect(reading.kind).toBe('table');
    expect(recommendations.map(({ ref }) => ref)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(actions.map(({ ref }) => ref)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
    ]);
    expect(actions.flatMap(({ points }) => points)).toHaveLength(10);
    expect(updates.filter(({ rating }) => rating)).toHaveLength(7);
    expect(updates.flatMap((update) => update.asAt ?? [])).toEqual([]);
    expect(reading.joins.map(({ into }) => into)).toEqual(['2', '3', '5', '6', '8']);
    expect(actions[0]?.recommendations).toEqual(['1', '2']);
    expect(asAt).toBe('2023-08-31');
  });

  test('gives up the one owner and the one date that its prose hides', async () => {
    const { actions } = (await job()).preview.reading.plan;
    const withOwner = actions.filter(({ owners }) => owners.length > 0);
    expect(withOwner).toMatchObject([
      {
        ref: '2',
        owners: ['Director of Regeneration'],
        due: { text: 'Sept 2022', latest: '2022-09-30', precision: 'month' },
      },
    ]);
    expect(actions.filter(({ due }) => due)).toHaveLength(1);
  });

  test('stands in the workbook as it was read', async () => {
    const { opened, preview } = await job();
    expect({ ...opened.reading.plan, title: '' }).toEqual({ ...preview.reading.plan, title: '' });
  });

  test('is measured by statement, by recommendation and by action', async () => {
    const { progress } = (await job()).opened;
    expect(counted(progress.byStatement)).toMatchObject({ total: 7, green: 6, amber: 1, red: 0 });
    expect(counted(progress.byRecommendation)).toMatchObject({ total: 8, green: 7, amber: 1 });
    expect(counted(progress.byAction)).toMatchObject({ total: 13, green: 12, amber: 1 });
    expect(progress.overdue).toEqual(['2']);
  });

  test('shows what is wrong', async () => {
    const { findings } = (await job()).opened;
    const of = (code: string) => findings.filter((each) => each.code === code);
    expect(of('past-due-but-green').map(({ about }) => about.action)).toEqual(['2']);
    expect(of('owner-missing')).toHaveLength(12);
    expect(of('due-missing')).toHaveLength(12);
    expect(of('rating-inherited').length).toBeGreaterThan(0);
  });

  test('bears out its covering claim, and no bolder one', async () => {
    const { claims } = (await job()).preview;
    expect(claims.map(({ verdict }) => verdict)).toEqual(['holds']);
    const { reading, progress } = (await job()).opened;
    expect(checkClaim('Green for all but one action', reading.plan, progress).verdict).toBe(
      'holds',
    );
    expect(checkClaim('all actions are Green', reading.plan, progress).verdict).toBe(
      'contradicted',
    );
  });

  test('loses no word on the way to the drawn appendix', async () => {
    const { pack } = await job();
    const [appendix] = pack.sheets.filter(({ mark }) => mark === 'appendix-1');
    if (!appendix) throw new Error('No appendix was drawn.');
    const lines = readFileSync(file, 'utf8').split('\n');
    const first = lines.findIndex((line) => line.startsWith('Ref\t'));
    const cells = lines
      .slice(first)
      .filter((line) => !line.startsWith('Ref\t'))
      .flatMap((line) => line.split('\t'))
      .map(cellText);
    const missing = wordsMissing(countWords(cells), countWords(textsOf(appendix)));
    expect(missing).toEqual([]);
  });
});

describeOnPapers('a table of issues and progress without refs or ratings', () => {
  test('gives its eight recommendations and nine points, and no rating', () => {
    const { reading, progress } = preview('portsmouth-2014-peer-challenge-report.txt');
    expect(reading.kind).toBe('table');
    expect(reading.plan.recommendations).toHaveLength(8);
    expect(reading.plan.recommendations.flatMap(({ points }) => points)).toHaveLength(9);
    expect(reading.plan.updates).toHaveLength(8);
    expect(reading.plan.updates.filter(({ rating }) => rating)).toEqual([]);
    expect(counted(progress.byRecommendation)).toMatchObject({ total: 8, 'not-rated': 8 });
  });
});

describeOnPapers('reports with a numbered list', () => {
  test.each([
    ['southampton-2017-feedback-report.txt', 8, 14],
    ['stoke-2016-feedback-report.txt', 9, 0],
  ])('%s gives %i recommendations and %i points', (name, recommendations, points) => {
    const { reading } = preview(name);
    expect(reading.kind).toBe('recommendations');
    expect(reading.plan.recommendations).toHaveLength(recommendations);
    expect(reading.plan.recommendations.flatMap((each) => each.points)).toHaveLength(points);
    expect(reading.themes).toHaveLength(5);
    expect(reading.plan.actions).toEqual([]);
  });

  test('a narrative report is no plan: its resolutions are only offered', () => {
    const { reading } = preview('portsmouth-2012-quarterly-performance.txt');
    expect(reading.kind).toBe('none');
    expect(reading.plan.recommendations).toEqual([]);
    const offered = reading.findings.filter(({ code }) => code === 'candidate-recommendation');
    expect(offered).toHaveLength(3);
  });
});
