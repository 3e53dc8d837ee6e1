import { gzipSync } from 'node:zlib';

/** Bytes after gzip, Office.js left out: the pane's first view; what a ribbon command loads. */
export const BUDGET = { taskpane: 110_000, commands: 25_000, message: 3_000 };

const gzipped = (source) => gzipSync(source, { level: 9 }).length;

/** Fails the build where what an entry loads before it shows anything is over its budget. */
export class BudgetPlugin {
  constructor(budget = BUDGET) {
    this.budget = budget;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Budget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Budget', stage }, () => {
        for (const complaint of overBudget(entries(compilation), this.budget))
          compilation.errors.push(new compiler.webpack.WebpackError(complaint));
      });
    });
    compiler.hooks.done.tap('Budget', ({ compilation }) => {
      process.stdout.write(`${sizeTable(compilation, this.budget)}\n`);
    });
  }
}

/** Each entry with the scripts that it loads at once, and their bytes after gzip. */
function entries(compilation) {
  return [...compilation.entrypoints].map(([name, entry]) => ({
    name,
    bytes: scripts(entry.getFiles()).reduce((sum, file) => sum + size(compilation, file), 0),
  }));
}

/** @returns one sentence for each entry over budget, or without one */
export function overBudget(measured, budget) {
  return measured.flatMap(({ name, bytes }) => {
    const most = budget[name];
    if (most === undefined) return [`The entry “${name}” has no budget: give it one.`];
    if (bytes <= most) return [];
    return [
      `The entry “${name}” loads ${inKilobytes(bytes)} of scripts at once; its budget is ${inKilobytes(most)}. Load views when they are opened, or find what grew.`,
    ];
  });
}

function sizeTable(compilation, budget) {
  const atOnce = new Set();
  const first = [...compilation.entrypoints].map(([name, entry]) => {
    const files = scripts(entry.getFiles());
    files.forEach((file) => atOnce.add(file));
    const bytes = files.reduce((sum, file) => sum + size(compilation, file), 0);
    return [name, inKilobytes(bytes), `of ${inKilobytes(budget[name] ?? 0)}`];
  });
  const later = scripts([...compilation.getAssets()].map(({ name }) => name))
    .filter((file) => !atOnce.has(file) && !file.startsWith('office-js/'))
    .map((file) => ({ file, bytes: size(compilation, file) }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => [file, inKilobytes(bytes), '']);
  return [
    ...columns([
      ['Loaded at once (gzip)', '', ''],
      ...first,
      ['Loaded when needed', '', ''],
      ...later,
    ]),
  ].join('\n');
}

const scripts = (files) => files.filter((file) => file.endsWith('.js'));
const size = (compilation, file) => gzipped(compilation.getAsset(file).source.buffer());
const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function columns(rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, bytes, limit]) =>
    `${name.padEnd(width)}  ${bytes.padStart(9)}  ${limit}`.trimEnd(),
  );
}
