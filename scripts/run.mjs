// node scripts/run.mjs FILE.ts …: installs what is missing, bundles a TypeScript program, which takes
// a moment and spares Node four hundred files, and runs it here.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installWhatIsMissing, root } from './install.mjs';

installWhatIsMissing();
const { buildSync } = await import('esbuild');

const [program = '', ...args] = process.argv.slice(2);
const name = `${path.basename(program, '.ts')}-${process.pid}.mjs`;
const bundle = path.join(root, '.cache', 'run', name);
buildSync({
  entryPoints: [path.join(root, program)],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});

// The program runs in the project's folder; INIT_CWD says where the person stands, as npm does.
process.env.INIT_CWD ??= process.cwd();
process.chdir(root);
process.argv = [process.argv[0], program, ...args];
process.once('exit', () => rmSync(bundle, { force: true }));
await import(pathToFileURL(bundle).href);
