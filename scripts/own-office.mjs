import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The files of Office.js that Excel needs, for networks that do not reach Microsoft's copy: the
 * loader, what it loads for Excel on each platform ("excel-web-16.00.js"), what it loads inside a
 * dialog on Windows (o15apptofilemappingtable.js), its texts in English and Welsh (en-us is what it
 * falls back to), and the licence. Left out: Microsoft's telemetry, without which the loader goes on;
 * debug builds; and the other programs of Office.
 *
 * Read in office.debug.js 1.1.110, `initialize` and `OTelLogger.attachLegacyAgaveSink`.
 */
export function ownOfficeFiles() {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const dist = path.join(folder, 'dist');
  const excel = readdirSync(dist).filter((name) => /^excel-[a-z0-9]+-16\.\d\d\.js$/.test(name));
  const texts = ['en-us', 'en-gb', 'cy-gb'].map((locale) => `${locale}/office_strings.js`);
  return [
    ...['office.js', 'o15apptofilemappingtable.js', ...excel, ...texts].map((name) => ({
      from: path.join(dist, name),
      to: `office-js/${name}`,
      // As Microsoft made it: its licence does not allow changes.
      info: { minimized: true },
    })),
    { from: path.join(folder, 'LICENSE.md'), to: 'office-js/LICENSE.md' },
  ];
}
