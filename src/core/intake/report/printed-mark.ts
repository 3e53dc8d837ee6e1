import type { Block, TextBlock } from '../../grid/grid.js';
import { readListMark } from '../../grid/list-marks.js';

/** What the mark of a list item says. */
export interface PrintedMark {
  /** 'name': "Recommendation 3", "R3"; 'section': "3.1"; 'bullet': no number at all. */
  readonly kind: 'number' | 'name' | 'section' | 'letter' | 'bullet';
  /** As people refer to it: "3", "R3", "3.1", "a"; empty for a bullet. */
  readonly ref: string;
  /** 3 for "3)" and "R3", 1 for "a"; 0 for a bullet. */
  readonly ordinal: number;
  /** 'name': the "Key" of "Key recommendation 3", where each sort is numbered by itself. */
  readonly sort?: string;
}

const BULLET: PrintedMark = { kind: 'bullet', ref: '', ordinal: 0 };

const SORT =
  '(?<sort>statutory|key|core|main|improvement|priority|strategic|overarching|formal|further)';
const NAME = new RegExp(
  `^(?:${SORT}\\s)?(?<name>recommendation|rec\\.?|r)\\s?(?:no\\.?\\s?)?(?<number>\\d{1,3})(?<letter>[a-z]?)\\b`,
  'i',
);

export function readPrintedMark(mark: string): PrintedMark {
  const { sort, name = '', number = '', letter = '' } = NAME.exec(mark)?.groups ?? {};
  if (number !== '') {
    const ref = `${name.length === 1 ? 'R' : ''}${number}${letter}`;
    return { kind: 'name', ref, ordinal: Number(number), ...(sort !== undefined && { sort }) };
  }
  const lettered = /^Rec(?:ommendation|\.)?\s(?<letter>[A-Z])$/.exec(mark)?.groups?.['letter'];
  if (lettered !== undefined)
    return { kind: 'name', ref: lettered, ordinal: lettered.charCodeAt(0) - 64 };
  const bare = mark.replace(/[().:]+$|^\(/g, '');
  if (/^\d+$/.test(bare)) return { kind: 'number', ref: bare, ordinal: Number(bare) };
  if (/^\d+(?:\.\d+)+$/.test(bare)) {
    return { kind: 'section', ref: bare, ordinal: Number(bare.split('.').at(-1)) };
  }
  if (/^[a-z]{1,5}$/i.test(bare) && bare !== 'o') {
    return { kind: 'letter', ref: bare, ordinal: bare.toLowerCase().charCodeAt(0) - 96 };
  }
  return BULLET;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** "iv." in a list that counts in roman numerals; any other mark as it is. */
export function readRomanMark(mark: string): PrintedMark {
  const printed = readPrintedMark(mark);
  if (printed.kind !== 'letter' || !/^[ivxl]+$/i.test(printed.ref)) return printed;
  const values = [...printed.ref.toLowerCase()].map((numeral) => ROMAN[numeral] ?? 0);
  const ordinal = values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
  return { ...printed, ordinal };
}

const NAMED = new RegExp(
  `^(?:\\*\\*)?((?:${SORT}\\s)?(?:Recommendation|Rec\\.?)\\s?(?:no\\.?\\s?)?\\d{1,3}[a-z]?|R\\d{1,3}[a-z]?)(?!\\.\\d)\\s?(?:[:.)–-]|\\*\\*|$)+\\s*`,
  'i',
);

/** "Recommendation A: …", in capitals only. */
const LETTERED = /^(?:\*\*)?((?:Recommendation|Rec\.?)\s[A-Z])\s?[:.–-]+\s*/;

/** A block that names a recommendation: "Recommendation 3: …" as item or heading, or alone. */
export function readNamed(
  block: Block,
): { readonly mark: PrintedMark; readonly text: string } | null {
  if (block.kind === 'table') return null;
  const isMark = readPrintedMark(block.mark ?? '').kind === 'name';
  const whole = isMark ? wholeText(block) : block.text;
  const found = NAMED.exec(whole) ?? LETTERED.exec(whole);
  if (found?.[1] !== undefined) {
    const bold = whole.startsWith('**') && !found[0].slice(2).includes('**') ? '**' : '';
    return { mark: readPrintedMark(found[1]), text: bold + whole.slice(found[0].length) };
  }
  const mark = readListMark(whole);
  if (mark?.class !== 'name') return null;
  const printed = readPrintedMark(mark.mark);
  return printed.kind === 'name' ? { mark: printed, text: mark.rest } : null;
}

/** A block's text with its mark before it, as printed. */
export const wholeText = (block: TextBlock): string =>
  block.mark === undefined ? block.text : `${block.mark} ${block.text}`;
