import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../support/run-command.js';

export interface WorkbenchServer {
  /** "http://127.0.0.1:41234/" */
  readonly address: string;
  stop(): Promise<void>;
}

/** `npm start` as a person runs it, on a free port; builds what is not built yet. */
export async function startServer(): Promise<WorkbenchServer> {
  const script = path.join(ROOT, 'scripts', 'start.mjs');
  const child = spawn(process.execPath, [script, '--no-open', '--port', '0'], { cwd: ROOT });
  const address = await addressSaidBy(child);
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGINT');
      }),
  };
}

function addressSaidBy(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += String(chunk);
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`npm start ended before it served:\n${said}`)));
  });
}
