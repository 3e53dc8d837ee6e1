// Opens an address in the person's own browser, where there is a desktop to open it on.
import { spawn } from 'node:child_process';

const OPENERS = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '']],
  linux: ['xdg-open', []],
};

export function openInBrowser(address) {
  const opener = OPENERS[process.platform];
  const hasDesktop =
    process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!opener || !hasDesktop || process.env.CI) return;
  const [command, args] = opener;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // The address is printed in any case: without an opener nothing is lost.
  child.once('error', () => undefined);
  child.unref();
}
