import { expectReversible, openExcel, refusalFrom, valueOf } from './simulated.js';

const keep = (before: string | null, after: string | null) => ({
  label: 'Remember',
  steps: [{ kind: 'keep', key: 'plan', before, after } as const],
});

test('a text is kept, replaced and forgotten, and each can be undone', async () => {
  const excel = await openExcel();
  await expectReversible(excel, keep(null, '{"scheme":"RAG"}'));
  valueOf(await excel.workbook.apply(keep(null, 'one')));
  await expectReversible(excel, keep('one', 'two'));
  await expectReversible(excel, keep('one', null));
});

test('what another window has kept meanwhile is not lost', async () => {
  const { workbook, reopen } = await openExcel();
  valueOf(await reopen().apply(keep(null, 'theirs')));
  expect(refusalFrom(await workbook.apply(keep(null, 'ours')))).toEqual({
    code: 'settings-changed',
  });
  expect(valueOf(await workbook.overview()).kept).toEqual(new Map([['plan', 'theirs']]));
});

test('settings of other add-ins are not ours to see', async () => {
  const { workbook, run } = await openExcel();
  await run(async (context) => {
    context.workbook.settings.add('plan', 'another add-in');
    await context.sync();
  });
  expect(valueOf(await workbook.overview()).kept.size).toBe(0);
});

test('more than settings can hold is refused before Excel is asked', async () => {
  const { workbook, cost } = await openExcel();
  expect(refusalFrom(await workbook.apply(keep(null, 'x'.repeat(1_000_001))))).toEqual({
    code: 'too-large',
    subject: 'plan',
  });
  expect(cost().batches).toBe(0);
});
