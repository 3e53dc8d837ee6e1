import { execFileSync } from 'node:child_process';
import { ROOT } from '../support/run-command.js';

/** Runs a module in a process of its own, since jest cannot import the build's ES modules; `say` yields the value. */
export function runInNode<T>(module: string): T {
  const say = 'const say = (value) => process.stdout.write(JSON.stringify(value));';
  const args = ['--input-type=module', '-e', `${say}\n${module}`];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })) as T;
}
