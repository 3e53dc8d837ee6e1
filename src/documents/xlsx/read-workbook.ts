import { readArea, type Area } from './addresses.js';
import { readPalette } from './colours.js';
import type { Package } from '../package/package.js';
import { readNotes, type Notes } from './read-notes.js';
import { readSheet, type RawSheet, type Shared } from './read-sheet.js';
import { readStyles, type CellStyle } from './styles.js';
import { readSharedTexts } from './texts.js';
import { childNamed, childrenNamed, isOn, parseXml } from '../package/xml.js';

export interface WorkbookSheet {
  readonly name: string;
  readonly sheet: RawSheet;
  readonly notes: Notes;
  /** What Excel calls tables, heading and rows of totals included. */
  readonly tables: readonly Area[];
}

export interface WorkbookContents {
  readonly sheets: readonly WorkbookSheet[];
  readonly styles: readonly CellStyle[];
  /** As in `Shared`. */
  readonly firstDay: number;
  /** Names of sheets that the workbook hides. */
  readonly hidden: readonly string[];
  /** Names of sheets without cells: charts and dialogs. */
  readonly withoutCells: readonly string[];
}

/** Days between the two date systems (ECMA-376 part 1, 18.17.4.1). */
const FIRST_DAY_OF_1904 = 1462;

/** Reads the sheets that a workbook shows, in its order; null where it is no workbook. */
export function readWorkbook(parts: Package): WorkbookContents | null {
  const main = parts.relations('').find(({ kind }) => kind === 'officeDocument')?.part;
  const text = main === undefined ? undefined : parts.text(main);
  if (main === undefined || text === undefined) return null;
  const workbook = parseXml(text);
  if (workbook.name !== 'workbook') return null;
  const properties = childNamed(workbook, 'workbookPr')?.attributes;
  const styled = parts.related(main, 'styles');
  const root = styled === undefined ? undefined : parseXml(styled);
  const palette = readPalette(parts.related(main, 'theme'), root);
  const styles = readStyles(root, palette);
  const firstDay = isOn(properties?.['date1904']) ? FIRST_DAY_OF_1904 : 0;
  const texts = readSharedTexts(parts.related(main, 'sharedStrings'));
  const shared: Shared = { texts, ruleStyles: styles.rules, palette, firstDay };
  const listed = listedSheets(parts, main, childrenNamed(childNamed(workbook, 'sheets'), 'sheet'));
  const shown = listed.filter(({ isHidden }) => !isHidden);
  return {
    sheets: shown
      .filter(({ kind }) => kind === 'worksheet')
      .map(({ name, part }) => sheetOf(parts, name, part, shared)),
    styles: styles.cells,
    firstDay,
    hidden: listed.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    withoutCells: shown.filter(({ kind }) => kind !== 'worksheet').map(({ name }) => name),
  };
}

interface ListedSheet {
  readonly name: string;
  readonly kind: string;
  readonly part: string;
  readonly isHidden: boolean;
}

function listedSheets(
  parts: Package,
  main: string,
  sheets: readonly { readonly attributes: Readonly<Record<string, string>> }[],
): readonly ListedSheet[] {
  const relations = new Map(parts.relations(main).map((relation) => [relation.id, relation]));
  return sheets.flatMap(({ attributes }) => {
    const { name = '', state = 'visible', id = '' } = attributes;
    const found = relations.get(id);
    return found
      ? [{ name, isHidden: state !== 'visible', kind: found.kind, part: found.part }]
      : [];
  });
}

function sheetOf(parts: Package, name: string, part: string, shared: Shared): WorkbookSheet {
  const tables = parts.relations(part).flatMap((relation): readonly Area[] => {
    const text = relation.kind === 'table' ? parts.text(relation.part) : undefined;
    return text === undefined
      ? []
      : [readArea(parseXml(text).attributes['ref'] ?? '')].flatMap((area) => area ?? []);
  });
  const sheet = readSheet(parts.text(part) ?? '', shared);
  return { name, sheet, notes: readNotes(parts, part), tables };
}
