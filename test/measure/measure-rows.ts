import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countLines, textRoom } from '../../src/core/sheet/measure-text.js';
import { readPrint, type PrintedPage } from '../gallery/print/printed-page.js';
import {
  MEASURED_SETTINGS,
  MEASURED_WIDTHS,
  type MeasuredLines,
  type MeasuredSetting,
} from './measured-lines.js';
import { LABELS, MARGIN, workbookOfTexts, type TextRow } from './text-workbook.js';
import { TEXTS_BY_KIND } from './texts.js';

/**
 * Lets LibreOffice print some hundred texts in every column, font, size and weight of the pack, and
 * records on how many lines each came to stand: `measured-lines.test.ts` holds our own measuring
 * against the record. What is printed counts; the heights to which LibreOffice fits rows by itself
 * are computed for the screen, where letters are up to 5% wider or narrower. The fonts, or those made to their
 * widths, must be installed: Liberation Sans for Arial, Carlito for Calibri; and some font for
 * Chinese and for emoji.
 */
const RECORD = path.join('test', 'fixtures', 'measured', 'lines.json');
const TEXTS = Object.values(TEXTS_BY_KIND).flat();

async function main(): Promise<void> {
  const pages = await readPrint(printed(workbookOfTexts(rowsOf)));
  const ends = lastBaselines(pages);
  const record = MEASURED_SETTINGS.map((setting, index) => measured(setting, index, ends));
  const lines = record.map((setting) => `  ${JSON.stringify(setting)}`);
  writeFileSync(RECORD, `[\n${lines.join(',\n')}\n]\n`);
  process.stdout.write(`${ends.size} cells on ${pages.length} pages measured.\n`);
}

/** The first row of each sheet holds eleven lines, by which the others are counted. */
function rowsOf(setting: number, column: number): readonly TextRow[] {
  const eleven = Array.from({ length: 11 }, () => 'x').join('\n');
  return [eleven, ...TEXTS].map((text, row) => ({
    label: `${setting}-${column}-${row}`,
    text,
    height: mostLines(text, setting, column) * LINE,
  }));
}

/** Points, more than any line of the sizes measured takes. */
const LINE = 17;

/** Half as many again as we count, and more: who takes even these is told. */
function mostLines(text: string, setting: number, column: number): number {
  const { size, bold, font } = MEASURED_SETTINGS[setting] ?? { size: 11, bold: false };
  const room = textRoom(MEASURED_WIDTHS[column] ?? 0, 1);
  return Math.ceil(countLines(text, { size, bold, room, ...(font && { font }) }) * 1.5) + 4;
}

function printed(workbook: string): Uint8Array {
  const folder = path.resolve('.cache', 'measure');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'texts.fods');
  writeFileSync(file, workbook);
  const profile = `-env:UserInstallation=file://${path.join(folder, 'libreoffice')}`;
  execFileSync(
    'soffice',
    ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file],
    {
      stdio: 'ignore',
    },
  );
  return new Uint8Array(readFileSync(path.join(folder, 'texts.pdf')));
}

/** How far below its row's label the last line of each text stands, by label. */
function lastBaselines(pages: readonly PrintedPage[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { texts } of pages) {
    const labels = texts
      .filter(({ x, text }) => x < MARGIN + LABELS && /^\d+-\d+-\d+$/.test(text))
      .sort((one, other) => one.baseline - other.baseline);
    const others = texts.filter(({ x }) => x >= MARGIN + LABELS);
    labels.forEach(({ text, baseline }, index) => {
      const end = (labels[index + 1]?.baseline ?? Infinity) - LINE / 2;
      const inRow = others.filter(
        (one) => one.baseline > baseline - LINE / 2 && one.baseline < end,
      );
      ends.set(text, Math.max(0, ...inRow.map((one) => one.baseline - baseline)));
    });
  }
  return ends;
}

function measured(
  setting: MeasuredSetting,
  index: number,
  ends: ReadonlyMap<string, number>,
): MeasuredLines {
  const endOf = (column: number, row: number): number => {
    const end = ends.get(`${index}-${column}-${row}`);
    if (end === undefined) throw new Error(`Row ${row} of sheet ${index}-${column} is missing.`);
    return end;
  };
  const line = endOf(0, 0) / 10;
  const lines = MEASURED_WIDTHS.map((_, column) =>
    TEXTS.map((text, row) => {
      const count = Math.round(endOf(column, row + 1) / line) + 1;
      if (count >= mostLines(text, index, column))
        throw new Error(`No row was high enough: ${text}`);
      return count;
    }),
  );
  return { ...setting, line: Math.round(line * 100) / 100, lines };
}

await main();
