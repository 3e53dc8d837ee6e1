import type { GridCell } from '../../core/grid/grid.js';
import { showsSomething, type ListItem, type PrintedLine } from '../../core/grid/printed-line.js';
import type { Run } from '../../core/grid/runs.js';
import { childNamed, type XmlElement } from '../package/xml.js';
import { isLayoutTable, readTable } from './read-table.js';
import { readRuns, type Flow } from './read-runs.js';
import { seenChildren } from './seen-content.js';
import { lookOver, readListRef, readLook, readOutline, type Look, type Style } from './styles.js';
import { behindOf } from './colours.js';
import type { WordDocument } from './word-document.js';
import { Fields } from './fields.js';

/** What a document shows, in order: lines of prose and tables, row by row. */
export type WordPart = PrintedLine | { readonly rows: readonly (readonly GridCell[])[] };

/** Council reports number whole paragraphs by styles of headings: past this length it is prose. */
const LONGEST_HEADING = 150;

/** Reads a Word document's body, and what stands in its cells, notes and text boxes. */
export class BodyReader {
  private readonly fields = new Fields();
  /** Runs of a paragraph whose end was deleted: the next one goes on with them. */
  private carried: readonly Run[] = [];

  constructor(private readonly document: WordDocument) {}

  /** The lines and tables of a body, a cell, a note or a text box. */
  read(container: XmlElement, inCell = false): readonly WordPart[] {
    const parts = seenChildren(container).flatMap((child): readonly WordPart[] => {
      if (child.name === 'p') return this.paragraph(child, inCell);
      return child.name === 'tbl' ? this.table(child, inCell) : [];
    });
    const rest = this.carried;
    this.carried = [];
    return rest.length === 0 ? parts : [...parts, ...[{ runs: rest }].filter(showsSomething)];
  }

  private table(table: XmlElement, inCell: boolean): readonly WordPart[] {
    const read = (cell: XmlElement): readonly WordPart[] => this.read(cell, true);
    if (inCell) return readTable(table, this.document.theme, read).flatMap(rowAsLine);
    if (isLayoutTable(table)) return cellsIn(table).flatMap((cell) => this.read(cell));
    const rows = readTable(table, this.document.theme, read);
    return rows.length === 0 ? [] : [{ rows }];
  }

  private paragraph(paragraph: XmlElement, inCell: boolean): readonly WordPart[] {
    const properties = childNamed(paragraph, 'pPr');
    const style = this.document.styles.paragraph(
      childNamed(properties, 'pStyle')?.attributes['val'],
    );
    if (/^toc \d|^contents \d/i.test(style.name)) return [];
    const heading = isHeading(properties, style);
    const flow = this.flowOf(paragraph, properties, style, heading);
    const lines: readonly (readonly Run[])[] = [
      [...this.carried, ...(flow.lines[0] ?? [])],
      ...flow.lines.slice(1),
    ];
    this.carried = [];
    if (endIsGone(properties)) {
      this.carried = lines.flat();
      return this.boxes(flow, inCell);
    }
    const item = this.itemOf(properties, style);
    return [...linesOf(lines, item, inCell), ...this.boxes(flow, inCell)];
  }

  private flowOf(
    paragraph: XmlElement,
    properties: XmlElement | undefined,
    style: Style,
    heading: boolean,
  ): Flow {
    const { theme, styles } = this.document;
    const shading = behindOf(properties, theme);
    const base: Look = shading === undefined ? style.look : { ...style.look, behind: shading };
    const flow = readRuns(paragraph, {
      fields: this.fields,
      lookOf: (run) => runLook(run, base, (id) => styles.style(id).look, this.document),
      noteOf: (kind, id) => this.noteText(kind, id),
    });
    const long =
      flow.lines.flat().reduce((sum, { text }) => sum + text.length, 0) > LONGEST_HEADING;
    if (!heading || long) return flow;
    const lines = flow.lines.map((runs) => runs.map((run) => ({ ...run, heading: true })));
    return { ...flow, lines };
  }

  private boxes({ boxes }: Flow, inCell: boolean): readonly WordPart[] {
    return boxes.flatMap((box) => this.read(box, inCell));
  }

  /** The item that a paragraph is; list 0 takes it out of the list of its style (17.9.18). */
  private itemOf(properties: XmlElement | undefined, style: Style): ListItem | undefined {
    const own = readListRef(properties);
    const list = own.list ?? style.listRef.list;
    if (list === undefined || list === '0') return undefined;
    const { numbering } = this.document;
    const ofStyle = numbering.levelOfStyle(list, style.id);
    return numbering.next(list, own.level ?? ofStyle ?? style.listRef.level ?? 0);
  }

  /** A note's text, on one line; the note itself may hold lists and tables. */
  private noteText(kind: string, id: string): string {
    const note = this.document.notes.get(`${kind} ${id}`);
    if (!note) return '';
    const lines = new BodyReader(this.document).read(note, true);
    return lines
      .flatMap((line) => ('runs' in line ? [line.runs.map(({ text }) => text).join('')] : []))
      .join(' ')
      .trim();
  }
}

/** The lines of a paragraph. Soft breaks part lines of prose and of cells, but not an item's words. */
function linesOf(
  lines: readonly (readonly Run[])[],
  item: ListItem | undefined,
  inCell: boolean,
): readonly PrintedLine[] {
  if (item === undefined) return lines.map((runs) => ({ runs })).filter(showsSomething);
  if (!inCell) {
    const [first = []] = lines;
    const gap: Run = { text: ' ', bold: false, struck: false, heading: false };
    const runs = lines.slice(1).reduce((all, more) => [...all, gap, ...more], first);
    return [{ runs, item }].filter(hasWords);
  }
  const [first = [], ...further] = lines;
  return [{ runs: first, item }, ...further.map((runs) => ({ runs }))].filter(showsSomething);
}

const hasWords = ({ runs }: PrintedLine): boolean => runs.some(({ text }) => text.trim() !== '');

const rowAsLine = (cells: readonly GridCell[]): readonly PrintedLine[] => [
  {
    runs: cells
      .filter(({ text }) => text !== '')
      .map(({ text, struck }, at) => ({
        text: `${at > 0 ? ' ' : ''}${text.replaceAll('\n', ' ')}`,
        bold: false,
        struck: struck?.join(' ') === text,
        heading: false,
      })),
  },
];

const cellsIn = (table: XmlElement): readonly XmlElement[] =>
  seenChildren(table)
    .filter(({ name }) => name === 'tr')
    .flatMap((row) => seenChildren(row).filter(({ name }) => name === 'tc'));

function isHeading(properties: XmlElement | undefined, style: Style): boolean {
  const outline = readOutline(properties) ?? style.outline ?? 9;
  return outline < 9 || /^(?:heading \d|title|subtitle)$/i.test(style.name);
}

/** The mark at a paragraph's end was deleted, or moved away (17.13.5.15): two paragraphs are one. */
function endIsGone(properties: XmlElement | undefined): boolean {
  const mark = childNamed(properties, 'rPr');
  return childNamed(mark, 'del') !== undefined || childNamed(mark, 'moveFrom') !== undefined;
}

/** Bold and strike are switched by each style that has them (17.7.3); what a run says itself counts. */
function runLook(
  run: XmlElement,
  base: Look,
  styleLook: (id: string | undefined) => Look,
  { theme }: WordDocument,
): Look {
  const properties = childNamed(run, 'rPr');
  if (!properties) return base;
  const own = readLook(properties, theme);
  const style = styleLook(childNamed(properties, 'rStyle')?.attributes['val']);
  const under = lookOver(style, base);
  const bold = style.bold === true ? base.bold !== true : base.bold;
  const struck = style.struck === true ? base.struck !== true : base.struck;
  return lookOver(own, { ...under, bold, struck });
}
