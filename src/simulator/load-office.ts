import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Runs Microsoft's own files in this realm, unchanged. The debug build: the same library, with
 * names in its stack traces, and no slower to load. The only file here that needs Node.
 */
export function loadOffice(): void {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  const folder = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  for (const name of ['excel-web-16.00.debug.js', 'en-us/office_strings.js']) {
    const source = readFileSync(path.join(folder, 'dist', name), 'utf8');
    // Indirect eval: the library's top-level names become globals, arrays are of this realm.
    (0, eval)(source);
  }
}
