// npm start: installs what is missing, builds, and serves the workbench on this machine.
//   --port 3100   the port to begin with; the next free one is taken
//   --no-open     do not open a browser
import { installWhatIsMissing } from './install.mjs';

installWhatIsMissing();
const { buildAddIn, buildWorkbench } = await import('./build-workbench.mjs');
const { serve } = await import('./serve.mjs');
const { openInBrowser } = await import('./open-in-browser.mjs');

const args = process.argv.slice(2);
const portAt = args.indexOf('--port');
const port = Number(portAt === -1 ? (process.env.PORT ?? 3100) : args[portAt + 1]);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write('The port must be a number from 0 to 65535, such as --port 3100.\n');
  process.exit(2);
}

try {
  buildAddIn();
  await buildWorkbench();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const { server, address } = await serve(port);
process.stdout.write(
  `Committee Pack's workbench is at ${address}\nPress Ctrl+C here to stop it.\n`,
);
if (!args.includes('--no-open')) openInBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
