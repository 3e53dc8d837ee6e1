import { spawnSync } from 'node:child_process';

/**
 * npm run bench: what reading, adding, opening and drawing a plan cost, for three sizes. Each size
 * runs in a process of its own, so that its peak memory is its own.
 */
const SIZES = [
  { actions: 10, updateCharacters: 300 },
  { actions: 1_000, updateCharacters: 300 },
  { actions: 10_000, updateCharacters: 300 },
  { actions: 10_000, updateCharacters: 900 },
];

for (const size of SIZES) {
  const args = ['scripts/run.mjs', 'bench/measure.ts', JSON.stringify(size)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
