// Hands out the workbench: the add-in as built in dist/, Microsoft's Office.js as installed, and the
// page around them. On this machine only, for GET only, and never a file outside those folders.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from './install.mjs';

/** The tag that loads Office.js, from Microsoft's address or from the build's own folder. */
const OFFICE_JS = /<script[^>]*\bsrc="?[^"\s>]*\/office\.js"?[^>]*><\/script>/;

/** Each address begins with one of these; the rest is a file in the folder. The first that fits counts. */
const FOLDERS = [
  ['/office/', path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist')],
  ['/workbench/', path.join(root, '.cache', 'workbench')],
  ['/examples/', path.join(root, 'examples')],
  ['/', path.join(root, 'dist')],
];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file that an address means, or null: no such file, or outside the folder. */
function fileAt(address) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (asked === '/') asked = '/workbench/index.html';
  const [prefix, folder] = FOLDERS.find(([start]) => asked.startsWith(start));
  const file = path.join(folder, asked.slice(prefix.length));
  const isInside = file.startsWith(folder + path.sep) && !asked.includes('\0');
  if (!isInside || !(path.extname(file) in TYPES)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/**
 * The add-in's page as it is built, with two things changed for the workbench: Office.js comes from
 * the installed package, and the host's door opens before it.
 */
function throughTheDoor(html) {
  return html.replace(
    OFFICE_JS,
    '<script src="/workbench/door.js"></script><script src="/office/office.js"></script>',
  );
}

function answer(request, response) {
  const file = request.method === 'GET' || request.method === 'HEAD' ? fileAt(request.url) : null;
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Nothing stands at this address.\n');
    return;
  }
  response.setHeader('content-type', TYPES[path.extname(file)]);
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method === 'HEAD') response.end();
  else if (path.extname(file) === '.html') response.end(throughTheDoor(readFileSync(file, 'utf8')));
  else createReadStream(file).pipe(response);
}

/** Listens on the port, or on the next free one; yields the server and its address. */
export async function serve(port) {
  const server = createServer(answer);
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, '127.0.0.1', resolve);
      });
      return { server, address: `http://127.0.0.1:${server.address().port}/` };
    } catch (error) {
      const mayTryNext = error.code === 'EADDRINUSE' && candidate < port + 50;
      if (!mayTryNext) throw error;
      server.removeAllListeners('error');
    }
  }
}
