import { mergeChange } from '../../src/tasks/merge-plan.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { anAction, anUpdate, aRecommendation } from '../builders/a-plan.js';
import { must } from '../support/pack-run.js';
import { merge, offerFor, shown } from './merging.js';
import { openOwnTables, openWideTable } from './plan-to-fix.js';

const OWN = {
  recommendations: [aRecommendation(), aRecommendation({ ref: '2', title: 'Open the budget.' })],
  actions: [anAction(), anAction({ ref: '2', text: 'Publish it.', recommendations: ['2'] })],
  updates: [
    anUpdate({ asAt: '2024-01-31' }),
    anUpdate({ id: 'S2', actions: ['2'], recommendations: ['2'], asAt: '2024-01-31' }),
  ],
};
const HEADER = ['Recommendation', 'Action ref', 'Action', 'Owner', 'Due', 'RAG', 'Update'];
const RETURN = ['Action ref', 'RAG', 'Progress update'];

describe('in the tables that we made', () => {
  test('a newer statement is one more row of Updates, and its action repeats it', async () => {
    const { cells, counts, texts } = await merge(await openOwnTables(OWN), [
      RETURN,
      ['1', 'Amber', 'Cabinet put it off.'],
      ['2', 'Green', 'The programme went to Cabinet in May.'],
    ]);
    expect(counts).toEqual({ cells: 3, rows: 1, rowsWithoutRoom: 0 });
    expect(cells.slice(0, 3)).toEqual([
      'Actions!E5: Green → Amber',
      'Actions!F5: The programme went to Cabinet in May. → Cabinet put it off.',
      'Actions!H5: S1 → S3',
    ]);
    expect(texts[2]).toEqual([
      ['Statement', 'As at', 'Recommendations', 'Actions', 'Rating', 'Update', 'Rating as printed'],
      ['S1', '2024-01-31', '1', '1', 'Green', 'The programme went to Cabinet in May.', 'GREEN'],
      ['S2', '2024-01-31', '2', '2', 'Green', 'The programme went to Cabinet in May.', 'GREEN'],
      ['S3', '2024-06-30', '', '1', 'Amber', 'Cabinet put it off.', ''],
    ]);
  });

  test('what somebody typed beside the action is recorded before it is replaced', async () => {
    const { workbook } = await openOwnTables(OWN);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Actions');
      sheet.getRange('E5:F5').values = [['Red', 'The lake froze.']];
      await context.sync();
    });
    const opened = must(await openPlan(workbook));
    if (!opened) throw new Error('The plan is not there.');
    const { texts } = await merge({ workbook, opened }, [RETURN, ['1', 'Amber', 'It thawed.']]);
    expect(texts[2]?.slice(3).map((row) => row.slice(3, 6))).toEqual([
      ['1', 'Red', 'The lake froze.'],
      ['1', 'Amber', 'It thawed.'],
    ]);
  });

  test('new recommendations and actions are added at the end, under what is said of them', async () => {
    const { counts, after } = await merge(await openOwnTables(OWN), [
      ['Ref', ...HEADER],
      ['1', 'Plan for the lake quarter.', '1', 'Publish a programme for the lake quarter.'],
      ['3', 'Count the boats.', '3', 'Hold a census', 'Harbour Master', 'May 2025', 'Red', 'No.'],
    ]);
    expect(counts).toEqual({ cells: 0, rows: 3, rowsWithoutRoom: 0 });
    const { recommendations, actions, updates } = after.reading.plan;
    expect(recommendations.map(({ ref, title }) => `${ref} ${title}`)).toContain(
      '3 Count the boats.',
    );
    expect(actions.at(-1)).toMatchObject({
      ref: '3',
      text: 'Hold a census',
      recommendations: ['3'],
      owners: ['Harbour Master'],
      due: { text: 'May 2025' },
    });
    expect(updates.at(-1)).toMatchObject({ actions: ['3'], narrative: 'No.' });
    expect(after.findings.map(({ code }) => code)).not.toContain('differs-from-statement');
  });

  test('a rating that the drop-down list refuses is named; the words are written', async () => {
    const opened = await openOwnTables(OWN);
    const rows = [RETURN, ['1', 'Paused', 'It waits for the lake to thaw.']];
    expect(shown(await offerFor(opened, rows))).toEqual([
      '+ Actions!E5: Green → Paused (not-in-list)',
      '+ Actions!F5: The programme went to Cabinet in May. → It waits for the lake to thaw.',
    ]);
    const { after } = await merge(opened, rows, new Set(['statement S1']));
    expect(after.reading.plan.updates.at(-1)).toMatchObject({
      narrative: 'It waits for the lake to thaw.',
    });
    expect(after.reading.plan.updates.at(-1)?.rating).toBeUndefined();
  });

  test('one statement about two actions is one row, which both of them repeat', async () => {
    const { counts, texts } = await merge(await openOwnTables(OWN), [
      ['Ref', 'Recommendation', 'Action', 'RAG', 'Update'],
      [
        '1',
        '',
        '1. Publish a programme for the lake quarter.\n2. Publish it.',
        'Red',
        'Both wait.',
      ],
    ]);
    expect(counts).toMatchObject({ cells: 6, rows: 1 });
    expect(texts[1]?.slice(1).map((row) => row.slice(4, 6))).toEqual([
      ['Red', 'Both wait.'],
      ['Red', 'Both wait.'],
    ]);
  });
});

test('rows of a return that leave the action’s words out are matched by their refs', async () => {
  const opened = await openOwnTables(OWN);
  const rows = [
    ['Action ref', 'Action', 'Owner', 'RAG', 'Progress update'],
    ['1', 'Publish a programme for the lake quarter.', '', 'Amber', 'Cabinet put it off.'],
    ['2', '', '', 'Red', 'The lake froze.'],
    ['9', '', '', 'Green', 'Nobody knows this one.'],
  ];
  const { differences } = await offerFor(opened, rows);
  expect(differences.changed.map(({ record }) => record.ref)).toEqual(['1', '2']);
  expect(differences.unsure).toEqual([
    { kind: 'action', ref: '9', text: 'Green · Nobody knows this one.', why: 'unknown-ref' },
  ]);
  const { texts } = await merge(opened, rows);
  expect(texts[2]?.slice(-2).map((row) => row.slice(3, 6))).toEqual([
    ['1', 'Amber', 'Cabinet put it off.'],
    ['2', 'Red', 'The lake froze.'],
  ]);
});

test('a return by refs alone says nothing of an action’s words and points', async () => {
  const actions = [anAction({ points: ['by boat', 'on foot'] }), ...OWN.actions.slice(1)];
  const rows = [RETURN, ['1', 'Amber', 'Late.']];
  const { differences } = await offerFor(await openOwnTables({ ...OWN, actions }), rows);
  const fields = differences.changed.flatMap((each) => each.differences);
  expect(fields.map(({ statement }) => statement?.narrative)).toEqual(['Late.']);
});

test('a return by refs alone names the refs that the plan does not have', async () => {
  const rows = [RETURN, ['1', 'Amber', 'Late.'], ['11', 'Green', 'Nobody knows this one.']];
  const { differences } = await offerFor(await openOwnTables(OWN), rows);
  expect(differences.unsure).toEqual([
    { kind: 'action', ref: '11', text: 'Green · Nobody knows this one.', why: 'unknown-ref' },
  ]);
  expect(differences.added).toEqual([]);
});

describe('in a table of the officer’s own', () => {
  const TRACKER = [
    ['No.', 'Action', 'Lead', 'By when', 'BRAG', 'Position'],
    ['1', 'Hold a day', 'Chief Executive', 'June 2024', 'G', 'Held.'],
    ['2', 'Publish the budget', 'Finance Lead', 'July 2024', 'A', 'Late.'],
    ['3', 'Count the boats', 'Harbour Master', 'May 2025', 'R', ''],
  ];

  test('cells take the new values in the table’s own words, and other cells stay', async () => {
    const { cells, counts } = await merge(await openWideTable(TRACKER), [
      ['Ref', 'Action', 'Owner', 'Due date', 'RAG', 'Update'],
      ['2', 'Publish the budget', 'Finance Lead', 'September 2024', 'Green', 'It is out.'],
      ['1', 'Hold a day', 'Mayor', '', '', ''],
      ['3', 'Count the boats', 'Harbour Master', 'May 2025', 'Red', ''],
    ]);
    expect(cells).toEqual([
      'Sheet1!E5: July 2024 → September 2024',
      'Sheet1!F5: A → G',
      'Sheet1!G5: Late. → It is out.',
    ]);
    expect(counts).toEqual({ cells: 3, rows: 0, rowsWithoutRoom: 0 });
  });

  test('a formula is never written over', async () => {
    const tracker = await openWideTable(TRACKER);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('F4');
      range.numberFormat = [['General']];
      range.formulas = [['=IF(1=1,"G","R")']];
      await context.sync();
    });
    const rows = [RETURN, ['1', 'Red', 'It rained.']];
    expect(shown(await offerFor(tracker, rows))).toEqual([
      '+ Sheet1!F4: G → Red (formula)',
      '+ Sheet1!G4: Held. → It rained.',
    ]);
    const { cells } = await merge(tracker, rows, new Set(['statement S1']));
    expect(cells).toEqual(['Sheet1!G4: Held. → It rained.']);
  });

  test('a new action is a row below, which the table takes in with its formulas', async () => {
    const tracker = await openWideTable(TRACKER);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Tracker');
      table.columns.add(undefined, [['Length'], ['=LEN([@Action])'], [''], ['']]);
      await context.sync();
    });
    const opened = must(await openPlan(tracker.workbook));
    if (!opened) throw new Error('The plan is not there.');
    const { texts, counts } = await merge({ ...tracker, opened }, [
      ['Ref', 'Action', 'Owner', 'RAG', 'Update'],
      ['4', 'Open the "=books"', '=Mayor', 'Green', '007'],
    ]);
    expect(counts).toEqual({ cells: 0, rows: 1, rowsWithoutRoom: 0 });
    expect(texts[0]?.at(-1)?.slice(0, 6)).toEqual([
      ...['4', 'Open the "=books"', '=Mayor', '', 'G', '007'],
    ]);
  });

  test('the empty rows of a template are used first', async () => {
    const { cells, texts } = await merge(
      await openWideTable([...TRACKER, ['', '', '', '', '', '']]),
      [
        ['Ref', 'Action', 'Owner', 'RAG', 'Update'],
        ['4', 'Open the books', 'Mayor', 'Green', 'Open.'],
      ],
    );
    expect(cells[0]).toBe('Sheet1!B7:  → 4');
    expect(texts[0]).toHaveLength(5);
  });

  test('where something stands below the table, new rows are counted and not written', async () => {
    const tracker = await openWideTable(TRACKER);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C7').values = [['Signed off']];
      await context.sync();
    });
    const offer = await offerFor(tracker, [
      ['Ref', 'Action', 'Owner', 'RAG', 'Update'],
      ['4', 'Open the books', 'Mayor', 'Green', 'Open.'],
    ]);
    expect(must(mergeChange(tracker.opened, offer, offer.proposed))).toMatchObject({
      rows: 0,
      rowsWithoutRoom: 1,
    });
  });

  test('a filtered table is refused by name', async () => {
    const tracker = await openWideTable(TRACKER);
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Tracker');
      columns.getItem('BRAG').filter.applyValuesFilter(['G']);
      await context.sync();
    });
    const offer = await offerFor(tracker, [RETURN, ['1', 'Red', 'It rained.']]);
    expect(mergeChange(tracker.opened, offer, offer.proposed)).toEqual({
      ok: false,
      refusal: { code: 'table-filtered', subject: 'Tracker' },
    });
  });

  test('a cell that speaks of two actions is written only with news of both', async () => {
    const tracker = await openWideTable([
      ['Ref', 'Recommendation', 'Action', 'RAG', 'Update'],
      ['R1', 'Settle priorities', '1. Hold a day\n2. Publish it', 'Green', 'Held.'],
      ['R2', 'Count the boats', '3. Hold a census', 'Green', 'Held.'],
    ]);
    const rows = [RETURN, ['1', 'Red', 'It rained.'], ['3', 'Red', 'It snowed.']];
    expect(shown(await offerFor(tracker, rows))).toEqual([
      '- Sheet1!E4: Green → Red (shared-row)',
      '- Sheet1!F4: Held. → It rained. (shared-row)',
      '+ Sheet1!E5: Green → Red',
      '+ Sheet1!F5: Held. → It snowed.',
    ]);
  });
});
