// node scripts/run.mjs FILE.ts …: installs what is missing, then runs a TypeScript program.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installWhatIsMissing, root } from './install.mjs';

installWhatIsMissing();
const [program, ...args] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', path.join(root, program), ...args],
  // The program runs in the project's folder; INIT_CWD says where the person stands, as npm does.
  {
    cwd: root,
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
    stdio: 'inherit',
  },
);
process.exit(status ?? 2);
