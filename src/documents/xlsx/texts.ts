import { cellText } from '../../core/grid/cell-text.js';
import { markBold, struckPhrases, type Run } from '../../core/grid/runs.js';
import { hasMark } from './styles.js';
import { childNamed, parseXml, type XmlElement } from '../package/xml.js';

/** The text of a cell: paragraphs and list items on lines of their own, bold phrases between `**`. */
export interface CellText {
  readonly text: string;
  /** As it was typed: what formulas compare. */
  readonly typed: string;
  /** The words that are struck through; the text holds them too. */
  readonly struck: readonly string[];
  /** The words that have no look of their own, and so take the cell's. */
  readonly unlooked: readonly string[];
}

/** Every text that cells share, in the order that they count them (ECMA-376 part 1, 18.4.9 sst). */
export function readSharedTexts(part: string | undefined): readonly CellText[] {
  if (part === undefined) return [];
  const texts: CellText[] = [];
  parseXml(part, (element) => {
    if (element.name !== 'si') return false;
    texts.push(readText(element));
    return true;
  });
  return texts;
}

/** Text of an `si` or `is`: plain in `t`, or in runs of one look each; how it is spoken is left out. */
export function readText(element: XmlElement): CellText {
  const runs = element.children.flatMap((child): readonly LookedRun[] => {
    if (child.name === 't') return [plainRun(child.text)];
    if (child.name !== 'r') return [];
    const look = childNamed(child, 'rPr');
    const run = plainRun(childNamed(child, 't')?.text ?? '');
    if (!look) return [run];
    return [{ ...run, isLooked: true, bold: hasMark(look, 'b'), struck: hasMark(look, 'strike') }];
  });
  return textOfRuns(runs);
}

interface LookedRun extends Run {
  readonly isLooked: boolean;
}

const plainRun = (text: string): LookedRun => ({
  text: unescaped(text),
  bold: false,
  struck: false,
  heading: false,
  isLooked: false,
});

/** A cell that is bold as a whole is emphasised by its place, as headings are: no marks. */
function textOfRuns(runs: readonly LookedRun[]): CellText {
  const worded = runs.filter(({ text }) => text.trim() !== '');
  const isMixed = worded.some(({ bold }) => bold) && worded.some(({ bold }) => !bold);
  const typed = runs.map((run) => run.text).join('');
  const unlooked = worded.filter(({ isLooked }) => !isLooked).map(({ text }) => cellText(text));
  return {
    text: cellText(isMixed ? markBold(runs) : typed),
    typed,
    struck: struckPhrases(runs),
    unlooked,
  };
}

/** The text that a formula gave. */
export const plainText = (value: string): CellText => textOfRuns([plainRun(value)]);

/** "_x000D_" is a character that XML cannot hold (18.9.29 ST_Xstring); "_x005F_" an underscore. */
export const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\r\n?/g, '\n');
