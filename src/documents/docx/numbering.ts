import { readListMark } from '../../core/grid/list-marks.js';
import { numeral, type NumeralForm } from '../../core/grid/numerals.js';
import type { ListItem } from '../../core/grid/printed-line.js';
import { childNamed, childrenNamed, type XmlElement } from '../package/xml.js';
import { isOnOff } from './styles.js';

/** One level of a list (ECMA-376 part 1, 17.9.6). */
interface Level {
  readonly start: number;
  readonly form: string;
  /** "%1.%2)": "%n" is where the number of level n stands, from 1. */
  readonly text: string;
  /** All numbers in digits, whatever their own levels say. */
  readonly isLegal: boolean;
  /** The level, from 0, after which it does not begin anew; -1 for the usual. */
  readonly goesOn: boolean;
  readonly style: string | undefined;
}

/** Lists that count together share one of these. */
interface Outline {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
}

interface List {
  readonly outline: Outline;
  readonly own: ReadonlyMap<number, Level>;
  /** Levels that begin at a number of their own, once. */
  readonly starts: ReadonlyMap<number, number>;
}

const FORMS: Readonly<Record<string, NumeralForm>> = {
  lowerLetter: 'letters',
  upperLetter: 'LETTERS',
  lowerRoman: 'roman',
  upperRoman: 'ROMAN',
  decimalZero: 'two-digits',
};

const RING = /^[oо○◦⚬\uf06f]$/;

/** Counts the items of a document's lists as Word prints them; ask for each item once, in order. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(part: XmlElement | undefined) {
    this.lists = readLists(part);
  }

  /** The level that belongs to a style of paragraphs, where the list says so. */
  levelOfStyle(list: string, style: string): number | undefined {
    const levels = this.lists.get(list)?.outline.levels ?? [];
    for (const [depth, level] of levels) if (level.style === style) return depth;
    return undefined;
  }

  /** Counts one more item; undefined for a list that marks nothing. */
  next(listId: string, depth: number): ListItem | undefined {
    const list = this.lists.get(listId);
    const level = list && levelOf(list, depth);
    if (!list || !level) return undefined;
    const counts = this.counted(listId, list, depth, level);
    if (level.form === 'bullet') {
      const isRing = RING.test(level.text);
      return { mark: isRing ? 'o' : '•', class: isRing ? 'ring' : 'bullet', depth };
    }
    const mark = level.text
      .replace(/%(\d)/g, (_, nth: string) => numberAt(list, counts, Number(nth) - 1, level))
      .trim();
    if (mark === '') return undefined;
    return { mark, class: readListMark(`${mark} x`)?.class ?? 'number', depth };
  }

  private counted(listId: string, list: List, depth: number, level: Level): readonly number[] {
    const counts = this.counts.get(list.outline.id) ?? [];
    this.counts.set(list.outline.id, counts);
    const start = list.starts.get(depth);
    const key = `${listId} ${depth}`;
    if (start !== undefined && !this.begun.has(key)) delete counts[depth];
    this.begun.add(key);
    counts[depth] = (counts[depth] ?? (start ?? level.start) - 1) + 1;
    for (let below = depth + 1; below < counts.length; below++)
      if (levelOf(list, below)?.goesOn !== true) delete counts[below];
    return counts;
  }
}

const levelOf = (list: List, depth: number): Level | undefined =>
  list.own.get(depth) ?? list.outline.levels.get(depth);

function numberAt(list: List, counts: readonly number[], depth: number, shownIn: Level): string {
  const level = levelOf(list, depth);
  const number = counts[depth] ?? level?.start ?? 1;
  const form = level?.form ?? 'decimal';
  if (form === 'none') return '';
  return numeral(number, shownIn.isLegal ? 'digits' : (FORMS[form] ?? 'digits'));
}

function readLists(part: XmlElement | undefined): ReadonlyMap<string, List> {
  const outlines = readOutlines(part);
  return new Map(
    childrenNamed(part, 'num').flatMap((num): (readonly [string, List])[] => {
      const outline = outlines.get(valueOf(num, 'abstractNumId') ?? '');
      if (!outline) return [];
      const overrides = childrenNamed(num, 'lvlOverride');
      const own = overrides.flatMap((each) => childrenNamed(each, 'lvl').map(readLevel));
      const starts = overrides.flatMap((each): (readonly [number, number])[] => {
        const start = valueOf(each, 'startOverride');
        return start === undefined ? [] : [[Number(each.attributes['ilvl']), Number(start)]];
      });
      const list = { outline, own: new Map(own), starts: new Map(starts) };
      return [[num.attributes['numId'] ?? '', list]];
    }),
  );
}

/** A list may only point at a style of lists, and its levels stand where that style is defined. */
function readOutlines(part: XmlElement | undefined): ReadonlyMap<string, Outline> {
  const elements = childrenNamed(part, 'abstractNum');
  const ofStyle = new Map(elements.map((each) => [valueOf(each, 'styleLink') ?? '', each]));
  return new Map(
    elements.map((element) => {
      const link = valueOf(element, 'numStyleLink');
      const defined = (link === undefined ? undefined : ofStyle.get(link)) ?? element;
      const levels = new Map(childrenNamed(defined, 'lvl').map(readLevel));
      const id = defined.attributes['abstractNumId'] ?? '';
      return [element.attributes['abstractNumId'] ?? '', { id, levels }];
    }),
  );
}

function readLevel(element: XmlElement): readonly [number, Level] {
  const legal = childNamed(element, 'isLgl');
  const level: Level = {
    start: Number(valueOf(element, 'start') ?? 1),
    form: valueOf(element, 'numFmt') ?? 'decimal',
    text: valueOf(element, 'lvlText') ?? '',
    isLegal: legal !== undefined && isOnOff(legal),
    goesOn: valueOf(element, 'lvlRestart') === '0',
    style: valueOf(element, 'pStyle'),
  };
  return [Number(element.attributes['ilvl'] ?? 0), level];
}

const valueOf = (element: XmlElement, name: string): string | undefined =>
  childNamed(element, name)?.attributes['val'];
