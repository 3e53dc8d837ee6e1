// npm run icons: renders each icon of assets/icons/ in every size that Office asks for. With the name
// of a picture (npm run icons -- contact.png) it shows them all on one sheet instead, for the eye.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installWhatIsMissing, root } from './install.mjs';

installWhatIsMissing();
const { openBrowser } = await import('./browser.mjs');

/**
 * 16, 32 and 80 pixels are required of a command, five more are used where they are there:
 * https://learn.microsoft.com/javascript/api/manifest/icon. The Store shows 128.
 */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ICONS = [
  { source: 'open', file: 'icon', sizes: [...SIZES, 128] },
  { source: 'check', file: 'ribbon-check', sizes: SIZES },
  { source: 'draw', file: 'ribbon-draw', sizes: SIZES },
];

const assets = path.join(root, 'assets');
const address = (source) =>
  `data:image/svg+xml;base64,${readFileSync(path.join(assets, 'icons', `${source}.svg`), 'base64')}`;
const picture = (source, size) => `<img src="${address(source)}" width="${size}" height="${size}">`;

const browser = await openBrowser();
const page = await browser.newPage();
const [, , sheet] = process.argv;
if (sheet) await drawContactSheet(sheet);
else for (const icon of ICONS) for (const size of icon.sizes) await draw(icon, size);
await browser.close();

async function draw({ source, file }, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0;line-height:0">${picture(source, size)}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(assets, `${file}-${size}.png`), png);
}

/** Every icon as Office will show it, on a white, a light and a dark ribbon. */
async function drawContactSheet(file) {
  const rows = ['#ffffff', '#f3f3f3', '#292929'].map((ribbon) => {
    const icons = ICONS.map((icon) => icon.sizes.map((size) => made(icon.file, size)).join(' '));
    return `<div style="background:${ribbon};padding:12px">${icons.join('<br>')}</div>`;
  });
  await page.setViewportSize({ width: 560, height: 400 });
  await page.setContent(`<body style="margin:0">${rows.join('')}`);
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  await page.screenshot({ path: file, fullPage: true });
}

function made(file, size) {
  const png = readFileSync(path.join(assets, `${file}-${size}.png`), 'base64');
  return `<img src="data:image/png;base64,${png}">`;
}
