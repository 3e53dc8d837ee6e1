import { runInNode } from './run-in-node.js';

function overBudget(entries: readonly object[], budget: object): readonly string[] {
  return runInNode(`
    import { overBudget } from './scripts/over-budget.mjs';
    say(overBudget(${JSON.stringify(entries)}, ${JSON.stringify(budget)}));`);
}

test('an entry within its budget passes, to the byte', () => {
  expect(overBudget([{ name: 'taskpane', bytes: 110_000 }], { taskpane: 110_000 })).toEqual([]);
});

test('an entry over its budget is named with both sizes', () => {
  const [complaint] = overBudget([{ name: 'taskpane', bytes: 110_100 }], { taskpane: 110_000 });
  expect(complaint).toMatch(/“taskpane” loads 110\.1 kB .* budget is 110\.0 kB/);
});

test('a new entry needs a budget of its own', () => {
  expect(overBudget([{ name: 'extra', bytes: 1 }], {})).toEqual([
    'The entry “extra” has no budget: give it one.',
  ]);
});

test('the pane’s first view may weigh 110,000 bytes', () => {
  const budget = runInNode(`import { BUDGET } from './scripts/over-budget.mjs'; say(BUDGET);`);
  expect(budget).toMatchObject({ taskpane: 110_000 });
});

test('a build over its budget fails', () => {
  const errors = runInNode<readonly string[]>(`
    import { mkdtempSync, writeFileSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import path from 'node:path';
    import webpack from 'webpack';
    import { BudgetPlugin } from './scripts/budget.mjs';
    const context = mkdtempSync(path.join(tmpdir(), 'committee-pack-budget-'));
    writeFileSync(path.join(context, 'entry.js'), 'console.log("a small program")');
    process.stdout.write = ((write) => (text) => text.startsWith('[') && write(text))(
      process.stdout.write.bind(process.stdout));
    const plugins = [new BudgetPlugin({ taskpane: 10 })];
    const entry = { taskpane: './entry.js' };
    webpack({ mode: 'production', context, entry, plugins, output: { path: context } }, (_, stats) =>
      say(stats.compilation.errors.map(({ message }) => message)));`);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/budget/);
});
