import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.join(__dirname, '..', '..');

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  /** What is different in the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs one of the project's commands as a person would, in a process of its own. */
export function runCommand(
  command: 'pack' | 'simulate',
  args: readonly string[],
  options: RunOptions = {},
): CommandRun {
  const run = path.join(ROOT, 'scripts', 'run.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [run, `src/headless/${command}.ts`, ...args],
    {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      input: options.input ?? '',
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  return { code: status, out: stdout, err: stderr };
}
