// npm run picture: makes the README's pictures anew from the example, the way a reader would see
// the pack: through LibreOffice and pdftoppm, which must be on the machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installWhatIsMissing, root } from './install.mjs';

installWhatIsMissing();
const folder = mkdtempSync(path.join(tmpdir(), 'committee-pack-'));

function run(command, args) {
  const { status, stdout, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status === 0) return stdout;
  process.stderr.write(`${command} did not run${error ? `: ${error.message}` : ''}.\n`);
  process.exit(1);
}

/** The page on which a drawn sheet begins: the first whose text holds its title. */
function pageWith(title) {
  const pages = run('pdftotext', ['-layout', 'pack.pdf', '-']).split('\f');
  return String(pages.findIndex((text) => text.trimStart().startsWith(title)) + 1);
}

const example = path.join(root, 'examples', 'peer-challenge-update.txt');
run(process.execPath, [
  path.join(root, 'scripts', 'run.mjs'),
  'src/headless/pack.ts',
  example,
  '--sheets',
  'appendix-1,rag-summary,exceptions',
  '--pdf',
  path.join(folder, 'pack.pdf'),
]);
for (const [title, picture] of [
  ['Appendix 1', 'appendix-1'],
  ['RAG summary', 'rag-summary'],
  ['Exceptions', 'exceptions'],
]) {
  const page = pageWith(title);
  run('pdftoppm', ['-r', '96', '-png', '-singlefile', '-f', page, '-l', page, 'pack.pdf', picture]);
  renameSync(path.join(folder, `${picture}.png`), path.join(root, 'assets', `${picture}.png`));
}
rmSync(folder, { recursive: true });
