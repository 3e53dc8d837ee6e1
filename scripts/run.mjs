// node scripts/run.mjs FILE.ts …: installs what is missing, then runs a TypeScript program.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installWhatIsMissing, root } from './install.mjs';

installWhatIsMissing();
const [program, ...args] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', path.join(root, program), ...args],
  { stdio: 'inherit' },
);
process.exit(status ?? 2);
