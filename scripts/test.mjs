// npm test: installs what is missing, then every check, quickest to answer first. Ends with one
// plain line, "N passed, N failed", that counts the tests and each check as one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installWhatIsMissing, root } from './install.mjs';
import { GROUPS } from './test-groups.mjs';

installWhatIsMissing();

const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const tally = { passed: 0, failed: 0, skipped: 0 };

function run(command, args) {
  const { status } = spawnSync(bin(command), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function check(name, command, args) {
  process.stdout.write(`\n— ${name}\n`);
  const started = Date.now();
  const passed = run(command, args);
  tally[passed ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${passed ? 'ok' : 'FAILED'} (${seconds(started)})\n`);
}

function tests({ name, folders, options = [] }) {
  process.stdout.write(`\n— ${name}\n`);
  const report = path.join(root, '.cache', 'tests.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const passed = run('jest', [
    '--json',
    `--outputFile=${report}`,
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

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

tests(GROUPS.core);
check('Types of the core', 'tsc', ['--noEmit', '-p', 'src/core']);
check('Types of the simulator', 'tsc', ['--noEmit', '-p', 'src/simulator']);
check('Types', 'tsc', ['--noEmit']);
check('Lint', 'eslint', ['.']);
check('Who may import whom', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src']);
check('Nothing unused', 'knip', []);
check('Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
tests(GROUPS.excel);
tests(GROUPS.wholes);
tests(GROUPS.build);
tests(GROUPS.browser);

const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
process.exit(tally.failed === 0 ? 0 : 1);
