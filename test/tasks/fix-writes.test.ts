import { fixChange, fixesLike } from '../../src/tasks/fix-finding.js';
import { aDueInWords, anAction } from '../builders/a-plan.js';
import { must } from '../support/pack-run.js';
import { finding, openOwnTables, openWideTable, putRight, valuesOf } from './plan-to-fix.js';

describe('rows that moved meanwhile', () => {
  const TWO_WITHOUT_OWNER = {
    actions: ['1', '2', '3', '4'].map((ref) =>
      anAction({ ref, owners: ref === '1' ? ['Head of Place'] : [] }),
    ),
    updates: [],
  };

  /** Someone sorts Actions by its first column, downwards or upwards. */
  async function sortActions(ascending: boolean) {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Actions').sort.apply([{ key: 0, ascending }]);
      await context.sync();
    });
  }

  test('no other row gets the answer, though its cell is as empty', async () => {
    const { workbook, opened } = await openOwnTables(TWO_WITHOUT_OWNER);
    const fix = { finding: finding(opened, 'owner-missing'), value: 'Head of Law' };
    await sortActions(false);
    const before = await valuesOf(workbook);
    const refused = await workbook.apply(must(fixChange(opened, [fix])));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'changed-since-read' } });
    expect(await valuesOf(workbook)).toEqual(before);
  });

  test('Undo does not empty the cell of another row, though it holds the same', async () => {
    const { workbook, opened } = await openOwnTables(TWO_WITHOUT_OWNER);
    const missing = finding(opened, 'owner-missing');
    const fixes = fixesLike(opened, missing, 'Head of Law').slice(0, 1);
    const { inverse } = must(await workbook.apply(must(fixChange(opened, fixes))));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Actions').getRange('C7').values = [['Head of Law']];
      await context.sync();
    });
    await sortActions(false);
    const before = await valuesOf(workbook);
    const refused = await workbook.apply(inverse);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'changed-since-read' } });
    expect(await valuesOf(workbook)).toEqual(before);
  });

  test('rows that came back to their places can be put right', async () => {
    const { workbook, opened } = await openOwnTables(TWO_WITHOUT_OWNER);
    const fixes = fixesLike(opened, finding(opened, 'owner-missing'), 'Head of Law');
    await sortActions(false);
    await sortActions(true);
    expect((await workbook.apply(must(fixChange(opened, fixes)))).ok).toBe(true);
  });

  test('rows that share a ref are told apart by the words of their actions', async () => {
    const { opened } = await openOwnTables({
      actions: [anAction(), anAction({ text: 'Open the books.' })],
      updates: [],
    });
    const fix = { finding: finding(opened, 'duplicate-ref'), value: '1a' };
    expect(must(fixChange(opened, [fix])).steps).toMatchObject([
      { at: { row: 5, column: 0 }, beside: { at: { column: 1 }, values: [['Open the books.']] } },
    ]);
  });

  test('in a wide table a row is told by its ref, and one without by its action', async () => {
    const { opened } = await openWideTable([
      ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
      ['1', 'Hold a day', '', 'June 2026', 'Green'],
      ['2', 'Publish the budget', 'Finance Lead', 'June 2026', 'Red'],
      ['', 'Explain the budget', '', 'June 2026', 'Amber'],
    ]);
    const fixes = fixesLike(opened, finding(opened, 'owner-missing'), 'Head of Law');
    const { steps } = must(fixChange(opened, fixes));
    expect(steps).toMatchObject([
      { at: { row: 3, column: 3 }, beside: { values: [['1']] } },
      { at: { row: 5, column: 3 }, beside: { values: [['Explain the budget']] } },
    ]);
  });
});

describe('thousands alike', () => {
  test('neighbouring cells of a column are written together, each with what tells its row', async () => {
    const { workbook, opened } = await openOwnTables({
      actions: ['1', '2', '3', '4', '5'].map((ref) =>
        anAction({ ref, owners: ref === '3' ? ['Head of Place'] : [] }),
      ),
      updates: [],
    });
    const fixes = fixesLike(opened, finding(opened, 'owner-missing'), 'Head of Law');
    expect(must(fixChange(opened, fixes)).steps).toMatchObject([
      { at: { row: 4, rows: 2 }, beside: { at: { row: 4, rows: 2 }, values: [['1'], ['2']] } },
      { at: { row: 7, rows: 2 }, beside: { at: { row: 7, rows: 2 }, values: [['4'], ['5']] } },
    ]);
    const { cells } = await putRight(workbook, opened, fixes);
    expect(cells.map((cell) => cell.split(':')[0])).toEqual(
      ['C5', 'C6', 'C8', 'C9'].map((address) => `Actions!${address}`),
    );
  });

  test('a cell that holds the answer already is not written', async () => {
    const { opened } = await openOwnTables({
      actions: [anAction({ due: aDueInWords('TBC', 'to-be-confirmed') })],
      updates: [],
    });
    const fix = { finding: finding(opened, 'due-not-a-date'), value: 'TBC' };
    expect(must(fixChange(opened, [fix])).steps).toEqual([]);
  });
});
