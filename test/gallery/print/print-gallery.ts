import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PACK_SHEETS } from '../../../src/core/pack/pack-options.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { usualCountingRule } from '../../../src/core/progress/measure-progress.js';
import type { PlacedSheet } from '../../../src/core/sheet/placed-sheet.js';
import { readArguments } from '../../../src/headless/arguments.js';
import { packFromDocument } from '../../../src/headless/pack-from-document.js';
import { must, openAndDraw } from '../../../src/headless/pack-run.js';
import { readInput } from '../../../src/headless/read-input.js';
import { startWorkbook, type RunningWorkbook } from '../../../src/headless/start-workbook.js';
import { whereIs } from '../../../src/headless/where.js';
import { addPlan } from '../../../src/tasks/add-plan.js';
import { EXTREME_PLANS } from '../extreme-plans.js';
import { AS_AT, GALLERY_PLANS } from '../plans.js';
import { makeContactSheets, type FirstPage } from './contact-sheets.js';
import { holdPrint, type HeldPrint } from './hold-print.js';
import { readPrint, type PrintedPage } from './printed-page.js';

/**
 * The gallery on paper: draws the whole pack of each plan into a workbook as the command line does,
 * prints it through LibreOffice, makes pictures of the pages, and holds the place of each printed
 * text against the drawn sheet. Arguments: names of gallery plans, or files with action plans; all
 * gallery plans where there are none. `--no-pictures` leaves those out; `--contact-sheets` makes one
 * small picture for each kind of sheet, of the plans named.
 */
const FOLDER = path.join('test', 'gallery', 'pictures');
const PLANS = { ...GALLERY_PLANS, ...EXTREME_PLANS };

interface Drawn {
  readonly sheets: readonly PlacedSheet[];
  readonly excel: RunningWorkbook;
}

async function drawPlan(plan: ActionPlan): Promise<Drawn> {
  const excel = startWorkbook();
  const rule = usualCountingRule(plan);
  const council = 'Thornmere Borough Council';
  must(await addPlan(excel.workbook, plan, { council, asAt: AS_AT, rule }));
  const { sheets } = await openAndDraw(excel, { sheets: PACK_SHEETS });
  return { sheets, excel };
}

async function drawFile(name: string): Promise<Drawn> {
  const [input, args] = [await readInput(name), readArguments([name])];
  if (input.kind === 'workbook' || !args)
    throw new Error(`${name} is a workbook: only documents are printed here.`);
  return packFromDocument(input.document, { ...args, sheets: PACK_SHEETS });
}

function print(bytes: Uint8Array, name: string): Uint8Array {
  const folder = path.join('.cache', 'print');
  mkdirSync(folder, { recursive: true });
  const workbook = path.join(folder, `${name}.xlsx`);
  writeFileSync(workbook, bytes);
  const profile = `-env:UserInstallation=file://${path.resolve(folder, 'libreoffice')}`;
  execFileSync(
    'soffice',
    ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, workbook],
    { stdio: 'ignore' },
  );
  return new Uint8Array(readFileSync(path.join(folder, `${name}.pdf`)));
}

/** The pages of a sheet bear its footer. */
function pagesOf({ page }: PlacedSheet, pages: readonly PrintedPage[]): readonly PrintedPage[] {
  const footer =
    page?.footer.left
      .replace(/^&"[^"]*"/, '')
      .replaceAll('&&', '&')
      .trim() ?? '';
  return pages.filter(({ texts, height }) =>
    texts.some(({ text, baseline }) => baseline > height - 34 && footer.startsWith(text.trim())),
  );
}

const NO_PAGE: PrintedPage = { width: 0, height: 0, texts: [] };

function pdfOf(name: string): string {
  return path.join('.cache', 'print', `${name}.pdf`);
}

function picture(name: string, from: number, to: number): void {
  mkdirSync(FOLDER, { recursive: true });
  const pdf = pdfOf(name);
  const options = ['-png', '-r', '60', '-f', `${from}`, '-l', `${to}`];
  execFileSync('pdftoppm', [...options, pdf, path.join(FOLDER, name)]);
}

function line(name: string, { faults, spareLines }: HeldPrint, pages: number): string {
  const short = spareLines.filter((lines) => lines < 0).length;
  const tall = spareLines.filter((lines) => lines > 1).length;
  const counts = [pages, spareLines.length, short, tall, faults.length];
  return `${name.padEnd(56)}${counts.map((count) => String(count).padStart(8)).join('')}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const names = args.filter((arg) => !arg.startsWith('--'));
  const firstPages: FirstPage[] = [];
  let failures = 0;
  const heads = ['pages', 'rows', 'short', '2+ tall', 'faults'];
  say(`${' '.repeat(56)}${heads.map((head) => head.padStart(8)).join('')}`);
  for (const given of names.length > 0 ? names : Object.keys(PLANS)) {
    const plan = PLANS[given];
    const name = path.basename(given, path.extname(given));
    const { sheets, excel } = plan ? await drawPlan(plan) : await drawFile(whereIs(given));
    if (sheets.length === 0) {
      say(`${name}: no plan, nothing drawn.`);
      continue;
    }
    const pdf = print(await excel.save(sheets[0]?.name), name);
    const pages = await readPrint(pdf);
    const printed = sheets.map((sheet) => pagesOf(sheet, pages));
    sheets.forEach((sheet, index) => {
      const own = printed[index] ?? [];
      const held = holdPrint(sheet, own);
      failures += held.faults.length;
      const first = pages.indexOf(own[0] ?? NO_PAGE) + 1;
      firstPages.push({
        plan: name,
        mark: sheet.mark ?? sheet.name,
        pdf: pdfOf(name),
        page: first,
      });
      say(line(`${name}: ${sheet.name}`, held, own.length));
      for (const { fault, page, says } of held.faults) say(`    page ${page}, ${fault}: ${says}`);
    });
    const ours = printed.flat().map((page) => pages.indexOf(page) + 1);
    if (!args.includes('--no-pictures')) picture(name, Math.min(...ours), Math.max(...ours));
  }
  if (args.includes('--contact-sheets'))
    makeContactSheets(firstPages.filter(({ page }) => page > 0));
  say(failures === 0 ? 'Nothing is cut, split or alone.' : `${failures} faults.`);
  return failures === 0 ? 0 : 1;
}

const code = await main();
process.stdout.write('', () => process.exit(code));
