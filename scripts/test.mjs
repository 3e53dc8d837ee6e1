// npm test: installs what is missing, then every check, quickest to answer first. Ends with one
// plain line, "N passed, N failed", that counts the tests and each check as one.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installWhatIsMissing, root } from './install.mjs';
import { GROUPS } from './test-groups.mjs';

installWhatIsMissing();

const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const tally = { passed: 0, failed: 0, skipped: 0 };

const shell = process.platform === 'win32';

function run(command, args) {
  return spawnSync(bin(command), args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

/** Runs a check without holding up the others, and says all that it said when it is done. */
function check([name, command, ...args]) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = command.endsWith('.mjs')
      ? spawn(process.execPath, [path.join(root, 'scripts', command), ...args], { cwd: root })
      : spawn(bin(command), args, { cwd: root, shell });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += String(chunk);
      });
    child.on('error', (error) => {
      said += `${error.message}\n`;
    });
    child.on('close', (status) => {
      tally[status === 0 ? 'passed' : 'failed'] += 1;
      const verdict = status === 0 ? 'ok' : 'FAILED';
      process.stdout.write(`\n— ${name}\n${said}${verdict} (${seconds(started)})\n`);
      resolve();
    });
  });
}

/** Two at a time: each fills one core. */
async function checks(list) {
  const waiting = [...list];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(next);
  };
  await Promise.all([work(), work()]);
}

function tests({ name, folders, options = [] }) {
  process.stdout.write(`\n— ${name}\n`);
  const report = path.join(root, '.cache', 'tests.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const passed = run('jest', [
    '--json',
    `--outputFile=${report}`,
    `--testSequencer=${path.join(root, 'scripts', 'longest-first.mjs')}`,
    '--testPathPatterns',
    `test/(${folders.join('|')})/`,
    ...options,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } =
      JSON.parse(readFileSync(report, 'utf8'));
    tally.passed += numPassedTests;
    tally.failed += numFailedTests + numRuntimeErrorTestSuites;
    tally.skipped += numPendingTests;
    if (!passed && numFailedTests + numRuntimeErrorTestSuites === 0) tally.failed += 1;
  } catch {
    process.stdout.write('The test runner left no report.\n');
    tally.failed += 1;
  }
}

/** What two files of tests would otherwise make at the same time, one in the other's way. */
async function prepareBrowserTests() {
  const { buildAddIn, buildWorkbench } = await import('./build-workbench.mjs');
  buildAddIn();
  await buildWorkbench();
  if (process.platform !== 'linux') return;
  const { default: packaged } = await import('@sparticuz/chromium');
  await packaged.executablePath();
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

tests(GROUPS.core);
await checks([
  ['Types and lint', 'types-and-lint.mjs'],
  ['Types of the core', 'tsc', '--noEmit', '-p', 'src/core'],
  ['Types of the simulator', 'tsc', '--noEmit', '-p', 'src/simulator'],
  ['Formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Who may import whom', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src'],
  ['Nothing unused', 'knip'],
]);
tests(GROUPS.excel);
tests(GROUPS.wholes);
tests(GROUPS.build);
await prepareBrowserTests();
tests(GROUPS.browser);

const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
process.exit(tally.failed === 0 ? 0 : 1);
