import type { Block, LeftOut, SourceDocument } from '../../core/grid/grid.js';
import { documentOfParts } from '../../core/grid/source-parts.js';
import { openPackage, type OpenedPackage } from '../package/open-package.js';
import { Package } from '../package/package.js';
import { readWorkbook, type WorkbookContents } from './read-workbook.js';
import { sheetBlocks } from './sheet-blocks.js';
import { sheetRows } from './sheet-rows.js';
import { DamagedPart } from '../package/xml.js';

export type XlsxReading =
  | { readonly ok: true; readonly document: SourceDocument }
  | {
      readonly ok: false;
      readonly code: Extract<OpenedPackage, { ok: false }>['code'] | 'no-workbook';
    };

/**
 * Reads a workbook (.xlsx, .xlsm; ECMA-376): each sheet that it shows, in their order, begun by its
 * name as a heading where there are several or where nothing else says what it holds. Formulas and macros are never run: a cell says what it
 * last showed. What was left out is said in `leftOut`.
 */
export function readXlsx(bytes: Uint8Array): XlsxReading {
  const opened = openPackage(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if (!opened.ok) return opened;
  try {
    const workbook = readWorkbook(new Package(opened.parts));
    return workbook
      ? { ok: true, document: documentOf(workbook) }
      : { ok: false, code: 'no-workbook' };
  } catch (error) {
    if (error instanceof DamagedPart) return { ok: false, code: 'damaged' };
    throw error;
  }
}

function documentOf(workbook: WorkbookContents): SourceDocument {
  const sheets = workbook.sheets.map((source) => {
    const rows = sheetRows(source, workbook);
    const { name, sheet } = source;
    const leftOut: readonly LeftOut[] = [
      ...leftOutCells('colour-rules', name, rows.unknownFills),
      ...leftOutCells('icons', name, sheet.icons),
      ...leftOutCells('formulas', name, sheet.unworked),
    ];
    return { name, blocks: sheetBlocks(rows, source.tables), leftOut };
  });
  const filled = sheets.filter(({ blocks }) => blocks.length > 0);
  const isNamed = filled.length > 1 || filled[0]?.blocks.every(({ kind }) => kind === 'table');
  const leftOut = [
    ...workbook.hidden.map((sheet): LeftOut => ({ what: 'hidden-sheet', sheet })),
    ...workbook.withoutCells.map((sheet): LeftOut => ({ what: 'sheet-without-cells', sheet })),
    ...filled.flatMap((sheet) => sheet.leftOut),
  ];
  const parts = filled.map(({ name, blocks }) => ({
    part: { kind: 'sheet', name } as const,
    blocks: [
      ...(isNamed && !GIVEN_NAME.test(name)
        ? [headingOf(name, filled.length > 1 ? (blocks[0]?.line ?? 0) : 0)]
        : []),
      ...blocks,
    ],
  }));
  return { ...documentOfParts(parts), ...(leftOut.length > 0 && { leftOut }) };
}

/** A name that the program gave, and nobody. */
const GIVEN_NAME = /^sheet ?\d+$/i;

/** The name of the only sheet stands above its first row and may title the plan; others part it. */
const headingOf = (text: string, line: number): Block => ({ line, kind: 'heading', text });

const leftOutCells = (what: LeftOut['what'], sheet: string, cells: number): readonly LeftOut[] =>
  cells > 0 ? [{ what, sheet, cells }] : [];
