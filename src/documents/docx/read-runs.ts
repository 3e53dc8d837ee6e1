import type { Run } from '../../core/grid/runs.js';
import { childNamed, type XmlElement } from '../package/xml.js';
import type { Fields } from './fields.js';
import { seenChildren } from './seen-content.js';
import type { Look } from './styles.js';
import { asPrinted, symbolOf } from '../../core/grid/symbol-fonts.js';

/** The words of a paragraph, parted where it breaks its lines, and the text boxes that hang in it. */
export interface Flow {
  readonly lines: readonly (readonly Run[])[];
  readonly boxes: readonly XmlElement[];
}

/** What the words of a paragraph are read with. */
export interface RunContext {
  readonly fields: Fields;
  readonly lookOf: (run: XmlElement) => Look;
  /** The text of a footnote or an endnote. */
  readonly noteOf: (kind: string, id: string) => string;
}

export function readRuns(paragraph: XmlElement, context: RunContext): Flow {
  const reader = new RunReader(context);
  reader.readIn(paragraph);
  return reader;
}

/** Breaks of a line, a column and a page. */
const BREAKS = new Set(['br', 'cr']);
const TABS = new Set(['tab', 'ptab']);
/** Signs that people put where others write a rating. */
const SIGNS_ALONE = /^[\s●•■▪▲▼◆⬤⚫█]+$/;

class RunReader implements Flow {
  readonly lines: Run[][] = [[]];
  readonly boxes: XmlElement[] = [];

  constructor(private readonly context: RunContext) {}

  /** Words stand in runs; formulas (17.16.1, 22.1) and the like hold runs in wrappings of their own. */
  readIn(element: XmlElement): void {
    for (const child of seenChildren(element)) {
      if (child.name === 'r') this.readRun(child);
      else if (!child.name.endsWith('Pr') && child.name !== 'rt') this.readIn(child);
    }
  }

  private readRun(run: XmlElement): void {
    const look = this.context.lookOf(run);
    for (const child of seenChildren(run)) {
      const { name, attributes } = child;
      const { fields } = this.context;
      if (name === 'fldChar') this.add(fields.pass(child), look, true);
      else if (name === 'instrText') fields.addCode(child.text);
      else if (name === 't') this.add(asPrinted(child.text, look.font), look);
      else if (TABS.has(name)) this.add(' ', look);
      else if (BREAKS.has(name)) this.breakLine(look);
      else if (name === 'noBreakHyphen') this.add('-', look);
      else if (name === 'sym')
        this.add(symbolOf(attributes['font'], attributes['char'] ?? ''), look);
      else if (name.endsWith('noteReference')) this.addNote(name, attributes['id'] ?? '', look);
      else if (name === 'ruby') this.readIn(childNamed(child, 'rubyBase') ?? child);
      else if (['drawing', 'pict', 'object'].includes(name)) this.findBoxes(child);
    }
  }

  /** @param always seen though a field stands open: what a field of a form shows itself */
  private add(text: string, look: Look, always = false): void {
    if (text === '' || look.hidden === true || !(always || this.context.fields.isSeen)) return;
    const behind = look.behind ?? (SIGNS_ALONE.test(text) ? look.colour : undefined);
    this.lines.at(-1)?.push({
      text,
      bold: look.bold === true,
      struck: look.struck === true,
      heading: false,
      ...(behind != null && { behind }),
    });
  }

  private breakLine(look: Look): void {
    if (look.hidden !== true && this.context.fields.isSeen) this.lines.push([]);
  }

  /** Where its number stands, in square brackets: so a date or an owner beside it stays legible. */
  private addNote(name: string, id: string, look: Look): void {
    const text = this.context.noteOf(name.slice(0, -'Reference'.length), id);
    if (text !== '') this.add(` [${text}]`, { ...look, struck: false, bold: false });
  }

  private findBoxes(drawing: XmlElement): void {
    for (const child of seenChildren(drawing))
      if (child.name === 'txbxContent') this.boxes.push(child);
      else this.findBoxes(child);
  }
}
