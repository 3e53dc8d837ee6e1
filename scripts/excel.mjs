// npm run excel: builds the add-in, serves it on https://localhost:3000 and opens Excel with it, on
// Windows and on the Mac. Elsewhere, and for Excel on the web, it says which file to upload.
import { spawnSync } from 'node:child_process';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { root } from './install.mjs';

const PORT = 3000;
const dist = path.join(root, 'dist');
const manifest = path.join(dist, 'manifest.xml');

// Microsoft's tools are fetched when they are needed, and not installed with the project.
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEVELOPER_SETTINGS = 'office-addin-dev-settings@4.0.0';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

const onWindows = process.platform === 'win32';
const hasExcel = onWindows || process.platform === 'darwin';
const say = (text) => process.stdout.write(`${text}\n`);

function end(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Windows starts npx through its shell, which would cut a path at its spaces. */
function succeeds(command, args) {
  const quoted = onWindows ? args.map((arg) => `"${arg}"`) : args;
  const { status } = spawnSync(command, quoted, { cwd: root, stdio: 'inherit', shell: onWindows });
  return status === 0;
}

if (!succeeds('node', ['scripts/build.mjs']))
  end('The add-in was not built; the lines above say why.');
say(
  '\nExcel trusts the add-in only over HTTPS. Your system may ask whether to trust a certificate',
);
say('made on this machine, for this machine: say yes.\n');
if (!succeeds('npx', ['--yes', CERTIFICATES, 'install', '--days', '365']))
  end(
    'Without a trusted certificate Excel does not load the add-in. Run “npm run excel” again and say yes to the certificate; some organisations allow it to administrators only.',
  );

const server = createServer(certificate(), answer);
server.once('error', ({ code }) =>
  end(
    code === 'EADDRINUSE'
      ? `Another program uses port ${PORT}. Close it, or an earlier “npm run excel”, and try again.`
      : `The add-in cannot be served on port ${PORT} (${code}).`,
  ),
);
server.listen(PORT, 'localhost', openExcel);

/** Where office-addin-dev-certs puts them (its lib/defaults.js). */
function certificate() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  try {
    return {
      cert: readFileSync(path.join(folder, 'localhost.crt')),
      key: readFileSync(path.join(folder, 'localhost.key')),
    };
  } catch {
    return end(`The certificate is not in ${folder}, where it should have been made.`);
  }
}

function answer(request, response) {
  const { pathname } = new URL(request.url, `https://localhost:${PORT}`);
  const file = path.join(dist, path.normalize(pathname));
  const type = TYPES[path.extname(file)];
  const isThere =
    file.startsWith(dist + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!type || !isThere) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  createReadStream(file).pipe(response);
}

function openExcel() {
  say(`\nServing the add-in on https://localhost:${PORT}. Press Ctrl+C to stop.`);
  say(
    `For Excel on the web: Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in, and choose`,
  );
  say(`${manifest}\n`);
  if (!hasExcel) return say('Excel does not run on this system: use Excel on the web.');
  const sideload = ['--yes', DEVELOPER_SETTINGS, 'sideload', manifest, 'desktop', '--app', 'excel'];
  if (succeeds('npx', sideload))
    say('Excel is opening. Choose Open in the group Committee Pack on the Home tab.');
  else say('Excel did not open by itself. Is it installed? The add-in is still being served.');
}
