import { indentOf } from './spaces.js';

export type MarkClass = 'dash' | 'bullet' | 'ring' | 'number' | 'section' | 'letter' | 'name';

/** The mark at the head of a list item. */
export interface ListMark {
  /** As printed, without the dash that Markdown writers put before a printed number. */
  readonly mark: string;
  /** What stands after the mark. */
  readonly rest: string;
  readonly indent: number;
  readonly class: MarkClass;
}

/** The bullets of word processors, with those that symbol fonts leave in the private-use area. */
const BULLET = '•●▪■►➢➤❖✓✔‣⁃∙·\uf0b7\uf0a7\uf0d8\uf0fc';
/** Coloured circles and squares, ticks and crosses that people put before the lines of a list. */
const SIGN = '🟢🟡🟠🔴🔵🟣🟤⚪⚫🟩🟨🟧🟥🟦⬛⬜✅☑☐☒❌❗⭐👉🔹🔸▶';
const RING = '○◦❍▫□\uf06f';

const PATTERNS: readonly (readonly [MarkClass, RegExp])[] = [
  ['bullet', new RegExp(`^([${BULLET}])\\s*(?=\\S)`)],
  ['bullet', new RegExp(`^([${SIGN}]\\ufe0f?)\\s*(?=[^\\s|])`, 'u')],
  ['ring', new RegExp(`^([${RING}])\\s*(?=\\S)`)],
  ['ring', /^(o)\s+(?=\S)/],
  ['section', /^(\(?\d{1,2}(?:\.\d{1,2}){1,3}[.):]?)\s+(?=\S)/],
  ['number', /^(\d{1,3}[.)]|\(\d{1,3}\))\s*(?=[^\d\s.,)])/],
  [
    'name',
    /^((?:Recommendation|Rec\.?|Action)\s?\d{1,3}[a-z]?\s?[:.)–-]|R\d{1,3}[a-z]?[:.)]?|AP\s?\d{1,3}\s?[:.)–-])\s+(?=\S)/i,
  ],
  ['letter', /^(\([a-z]\)|\([ivx]{1,5}\)|[a-z][).]|[ivx]{2,5}[).])\s+(?=\S)/i],
];

/** Most lines are told at a glance to have no mark. */
const MAY_BE_MARKED = new RegExp(
  `^\\s*(?:\\*\\*)?(?:[-–—*+(\\d${BULLET}${RING}${SIGN}]|o\\s|[a-z]{1,5}[.)]|R\\d|AP\\s?\\d|rec|action)`,
  'iu',
);

/** The list mark that a line begins with, if any: "- 1)", "•", "o", "(a)", "2.1", "R3". */
export function readListMark(line: string): ListMark | null {
  if (!MAY_BE_MARKED.test(line)) return null;
  const bold = /^\s*\*\*(?=[\d(a-zR])/.exec(line);
  const inBold = bold === null ? null : readPlainMark(line.replace('**', ''));
  if (inBold === null) return readPlainMark(line);
  return { ...inBold, rest: `**${inBold.rest}`.replace(/^\*{4,}\s*/, '') };
}

function readPlainMark(line: string): ListMark | null {
  const indent = indentOf(line);
  const text = line.trimStart();
  const dash = /^[-–—*+]\s+(?=\S)/.exec(text);
  const inner = readMark(dash === null ? text : text.slice(dash[0].length));
  if (dash === null) return inner === null ? null : { ...inner, indent };
  if (inner?.class === 'section') return { ...inner, indent };
  if (inner !== null) return { ...inner, indent, class: 'dash' };
  return { mark: dash[0].trim(), rest: text.slice(dash[0].length), indent, class: 'dash' };
}

function readMark(text: string): Omit<ListMark, 'indent'> | null {
  for (const [markClass, pattern] of PATTERNS) {
    const found = pattern.exec(text);
    if (found?.[1] !== undefined) {
      return { mark: found[1].trim(), rest: text.slice(found[0].length), class: markClass };
    }
  }
  return null;
}

/** Whether a cell holds a list mark and nothing else, as when Word parts "1." and text by a tab. */
export function isLoneMark(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && text.length < 30 && readListMark(`${text} x`)?.rest === 'x';
}

interface Level {
  readonly indent: number;
  readonly class: MarkClass;
}

/**
 * Says how deep each item of a list stands: by its indent, and where indents are equal by its kind
 * of mark, since text copied out of a PDF keeps "•" and "o" but loses the indents.
 */
export class ListDepth {
  private levels: Level[] = [];

  depthOf(item: ListMark): number {
    const known = this.levels.findLastIndex((level) => standsAt(level, item));
    if (known >= 0) {
      this.levels = this.levels.slice(0, known + 1);
    } else {
      while ((this.levels.at(-1)?.indent ?? -1) > item.indent) this.levels.pop();
      this.levels.push({ indent: item.indent, class: item.class });
    }
    return this.levels.length - 1;
  }
}

/** Numbers set flush right (" 9." above "10.") differ by one column and are still one list. */
function standsAt(level: Level, item: ListMark): boolean {
  const slack = item.class === 'number' ? 1 : 0;
  return level.class === item.class && Math.abs(level.indent - item.indent) <= slack;
}
