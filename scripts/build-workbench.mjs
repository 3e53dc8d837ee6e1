// Builds what the workbench needs, where sources are newer than what was built: the add-in for
// production in dist/, and the page around it in .cache/workbench/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const outdir = path.join(root, '.cache', 'workbench');

/** One hash over the contents of files and folders, so that nothing is built twice. */
function hashOf(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    const full = path.join(root, place);
    const entries = statOf(full)
      ? readdirSync(full, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .sort()
      : [full];
    for (const file of entries) hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const statOf = (place) => !path.extname(place) && existsSync(place);

/** Runs `build` unless it ran for the same sources before; the stamp stands beside what was built. */
async function onceFor(sources, stamp, build) {
  const hash = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await build();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

export async function buildAddIn() {
  await onceFor(SOURCES, path.join(root, 'dist', '.built-for'), () => {
    process.stderr.write('Building the add-in…\n');
    const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
    const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('The add-in could not be built; the lines above say why.');
  });
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
  for (const page of ['index.html']) {
    cpSync(path.join(root, 'src', 'workbench', page), path.join(outdir, page));
  }
}
