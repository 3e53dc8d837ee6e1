import { gzipSync } from 'node:zlib';
import { BUDGET, kilobytes, overBudget } from './over-budget.mjs';

/** Fails the build where what an entry loads before it shows anything is over its budget. */
export class BudgetPlugin {
  constructor(budget = BUDGET) {
    this.budget = budget;
  }

  apply(compiler) {
    let table = '';
    compiler.hooks.thisCompilation.tap('Budget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Budget', stage }, () => {
        const sizes = measure(compilation);
        table = sizeTable(sizes, this.budget);
        for (const complaint of overBudget(sizes.entries, this.budget))
          compilation.errors.push(new compiler.webpack.WebpackError(complaint));
      });
    });
    compiler.hooks.done.tap('Budget', () => void process.stdout.write(`${table}\n`));
  }
}

/** What an entry shows first loads apart and counts all the same: the heaviest of these. */
const FIRST_VIEWS = {
  taskpane: [
    ['./light-theme.js', './start/start.js'],
    ['./light-theme.js', './start/first-use.js'],
  ],
};

/** Bytes after gzip of what each entry loads at once, and of each script that waits, largest first. */
function measure(compilation) {
  const gzipped = new Map(
    compilation
      .getAssets()
      .filter(({ name }) => name.endsWith('.js') && !name.startsWith('office-js/'))
      .map(({ name, source }) => [name, gzipSync(source.buffer(), { level: 9 }).length]),
  );
  const weigh = (files) =>
    [...new Set(files)].reduce((sum, file) => sum + (gzipped.get(file) ?? 0), 0);
  const filesOf = (request) =>
    compilation.chunkGroups
      .filter(({ origins }) => origins.some((origin) => origin.request === request))
      .flatMap((group) => group.getFiles());
  const entries = [...compilation.entrypoints].map(([name, entry]) => {
    const files = entry.getFiles();
    const views = (FIRST_VIEWS[name] ?? [[]]).map((view) => [...files, ...view.flatMap(filesOf)]);
    const [heaviest = files] = views.sort((a, b) => weigh(b) - weigh(a));
    return { name, files: heaviest, bytes: weigh(heaviest) };
  });
  const atOnce = new Set(entries.flatMap(({ files }) => files));
  const later = [...gzipped].filter(([name]) => !atOnce.has(name)).sort(([, a], [, b]) => b - a);
  return { entries, later };
}

function sizeTable({ entries, later }, budget) {
  const rows = [
    ['First view (gzip)', '', ''],
    ...entries.map(({ name, bytes }) => [
      `  ${name}`,
      kilobytes(bytes),
      `of ${kilobytes(budget[name] ?? 0)}`,
    ]),
    ['Loaded when needed', '', ''],
    ...later.map(([name, bytes]) => [`  ${name}`, kilobytes(bytes), '']),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows
    .map(([name, bytes, most]) => `${name.padEnd(width)}  ${bytes.padStart(9)}  ${most}`.trimEnd())
    .join('\n');
}
