// Builds what the workbench needs, where sources are newer than what was built: the add-in for
// production in dist/, and the page around it in .cache/workbench/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const outdir = path.join(root, '.cache', 'workbench');

/** One hash over the contents of files and folders, so that nothing is built twice. */
function hashOf(places) {
  const hash = createHash('sha256');
  for (const place of places.flatMap(filesIn)) hash.update(place).update(readFileSync(place));
  return hash.digest('hex');
}

function filesIn(place) {
  const full = path.join(root, place);
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Builds dist/ as `npm run build` does, unless that was done for the same sources before. */
export function buildAddIn() {
  const stamp = path.join(outdir, 'add-in-built-for');
  const hash = hashOf(SOURCES);
  const isBuilt = existsSync(path.join(root, 'dist', 'taskpane.html'));
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  process.stderr.write('Building the add-in…\n');
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The add-in could not be built; the lines above say why.');
  mkdirSync(outdir, { recursive: true });
  writeFileSync(stamp, hash);
}

export async function buildWorkbench() {
  const { build } = await import('esbuild');
  const shared = { bundle: true, minify: true, logLevel: 'error', outdir, target: 'es2022' };
  await build({
    ...shared,
    entryPoints: { workbench: path.join(root, 'src', 'workbench', 'index.tsx') },
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await build({
    ...shared,
    entryPoints: { door: path.join(root, 'src', 'workbench', 'door', 'door.ts') },
    format: 'iife',
  });
  cpSync(path.join(root, 'src', 'workbench', 'index.html'), path.join(outdir, 'index.html'));
}
