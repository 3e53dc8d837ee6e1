import type { Block, SourceDocument, TextBlock } from '../../grid/grid.js';
import { isPageNumber } from '../../grid/source-lines.js';
import type { DueDate, PlainDate } from '../../plan/dates.js';
import { findDates } from '../../plan/read-date.js';
import { readClaims, type Claim } from './claims.js';
import { readCouncil } from './council.js';

/** What a paper says about itself, around its plan. */
export interface DocumentFacts {
  /** The plan's own name, without "Appendix 1"; empty where the paper has none. */
  readonly title: string;
  /** The last day of the period that the paper says it reports; never the day of a meeting. */
  readonly asAt?: PlainDate;
  /** Empty where the paper names none. */
  readonly council: string;
  readonly claims: readonly Claim[];
}

/**
 * Reads the title, the report date, the council and the claims of a paper. `planLine` is the line
 * on which its plan begins; without it, the paper's longest table is taken for the plan. `titleRows`
 * stand in the plan's own table, above its headings.
 */
export function readDocumentFacts(
  { blocks }: SourceDocument,
  planLine: number = longestTableLine(blocks),
  titleRows: readonly string[] = [],
): DocumentFacts {
  const above = [
    ...blocks.filter((block) => block.line < planLine).filter(isText),
    ...titleRows.map((text): TextBlock => ({ kind: 'heading', line: planLine, text })),
  ];
  const heading = findTitle(above);
  const labelled = blocks.filter((block) => block.line < planLine).flatMap(labelledLines);
  const asAt = readAsAt(heading, [...labelled, ...above]);
  return {
    title: heading === undefined ? '' : titleOf(heading.text),
    ...(asAt === undefined ? {} : { asAt }),
    council: readCouncil(blocks) ?? '',
    claims: readClaims(blocks),
  };
}

const isText = (block: Block): block is TextBlock =>
  block.kind !== 'table' && !isPageNumber(block.text);

/** "Last updated | 30/08/2025": facts beside their labels, above a plan. */
function labelledLines(block: Block): readonly TextBlock[] {
  if (block.kind !== 'table') return [];
  return block.grid.rows.flatMap(({ line, cells }): readonly TextBlock[] => {
    const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
    return texts.length === 2 ? [{ line, kind: 'paragraph', text: texts.join(': ') }] : [];
  });
}

/** The line of the table with the most text; where there is none, a line after every block. */
function longestTableLine(blocks: readonly Block[]): number {
  let line = Infinity;
  let longest = 0;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const length = block.grid.rows
      .flatMap((row) => row.cells)
      .reduce((sum, { text }) => sum + text.length, 0);
    if (length > longest) [longest, line] = [length, block.line];
  }
  return line;
}

const APPENDIX =
  /^(?:appendix|annex|annexe|schedule|enclosure|atodiad)\s*(?:[a-z]|\d+|[ivx]+)?\b\s*[-–—:.]*\s*/i;

/** Lines at the head of committee papers that say what the paper is, and not what it is called. */
const FURNITURE =
  /^(?:this item is|for information|for decision|not for publication|exempt|agenda item|item no|item \d|title of meeting|name of meeting|date|meeting|subject:?$|report (?:by|of|to|from|author)|decision maker|wards?|key decision|contact|author|classification|purpose|lead officer|key\b(?! rec)|rag (?:key|status)|legend|(?:key )?recommendation \d|dear\b|yours\b|h(?:i|ello)\b|(?:good )?(?:morning|afternoon)\b|(?:from|to|cc|sent|present|apologies):|executive summary|introduction|background|contents|summary$|how to (?:use|complete|fill)|instructions|guidance|read ?me|dashboard$)/i;

/**
 * The nearest appendix heading above the plan; else the heading right above it; else, where no
 * plan stands apart, the first heading that is no furniture of committee papers.
 */
function findTitle(above: readonly TextBlock[]): TextBlock | undefined {
  const titles = above.filter((block) => couldBeTitle(block));
  const appendix = titles.findLastIndex((block) => APPENDIX.test(block.text));
  const found = titles[appendix];
  if (found === undefined)
    return (
      titles.find(
        ({ text }) => NAMES_PAPER.test(text) && !SECTION.test(text) && text.includes(' '),
      ) ??
      titles.find(({ text }) => NAMES_PLAN.test(text)) ??
      plainTitle(above) ??
      titles[0]
    );
  return titleOf(found.text) === '' ? (titles[appendix + 1] ?? found) : found;
}

const NAMES_PLAN = /\bplan\b|\bprogress\b|\btracker\b|\bcynllun\b/i;
const SECTION = /^\d{1,2}(?:\.\d{1,2})*\.?\s/;
const NAMES_PAPER =
  /\b(?:(?:action|improvement|delivery|recovery|implementation) plan|peer (?:challenge|review)|action log|tracker|feedback report|inspection|cynllun gweithredu)\b/i;
/** A title is at the head of a paper, or right above its plan. */
const LINES_OF_A_HEAD = 8;

/** A short line that names the paper, where nothing but its words marks it as the title. */
function plainTitle(above: readonly TextBlock[]): TextBlock | undefined {
  const near = [...above.slice(0, LINES_OF_A_HEAD), ...above.slice(-LINES_OF_A_HEAD)];
  return near.find(
    ({ kind, text }) =>
      kind !== 'item' &&
      text.length <= 110 &&
      NAMES_PAPER.test(text) &&
      !FURNITURE.test(text) &&
      !/[.:;,?]$/.test(text),
  );
}

function couldBeTitle({ kind, text }: TextBlock): boolean {
  if (kind === 'item' || text.length > 160 || FURNITURE.test(text)) return false;
  return kind === 'heading' || (APPENDIX.test(text) && !/[.;]$/.test(text));
}

const titleOf = (text: string): string =>
  text
    .replaceAll('**', '')
    .replace(/^(?:subject|pwnc):\s*(?:(?:re|fwd?):\s*)*/i, '')
    .replace(APPENDIX, '')
    .replace(/^\d{1,2}\.\s+/, '')
    .replace(/\s+(?:appendix|annex|page)\s+\w{1,3}$/i, '')
    .trim();

/** Words before a date that make it the date of the report. */
const REPORTS_TO =
  /\b(?:as (?:at|of|on)|position (?:at|on|as at)|updated?|update for|progress (?:to|at|as at|update)|(?:period|quarter|month|year) (?:to|ending|ended)|up to|to the end of|status at|data (?:at|as at)|last (?:updated|reviewed)|report(?:ing)? (?:date|period)|monitoring|q[1-4]|quarter [1-4])\b[^.;]{0,25}$/i;
const JUST_BEFORE =
  /\b(?:as (?:at|of|on)|last (?:updated|reviewed)|position (?:at|on|as at))\s*:?\s*$/i;
const MEETING = /\b(?:meeting|committee|cabinet|panel|board|council)\b[^.;]{0,60}$/i;

/** The date in the plan's title; else one that a short line says is the report's. */
function readAsAt(
  title: TextBlock | undefined,
  above: readonly TextBlock[],
): PlainDate | undefined {
  const dated = title === undefined ? undefined : findDates(title.text).at(-1)?.due;
  const inTitle = isYear(dated) ? undefined : dated?.latest;
  if (inTitle !== undefined) return inTitle;
  for (const block of [...above].reverse()) {
    if (block.kind === 'item' || block.text.length > 200) continue;
    const stated = findDates(block.text).find(({ index, text }) => {
      const before = block.text.slice(0, index + (/^(?:q|quarter)/i.test(text) ? 3 : 0));
      return JUST_BEFORE.test(before) || (REPORTS_TO.test(before) && !MEETING.test(before));
    });
    if (stated?.due.latest !== undefined) return stated.due.latest;
  }
  return undefined;
}

/** "Action plan 2022/23" is for that year, whenever it is reported on. */
const isYear = (due: DueDate | undefined): boolean =>
  due?.precision === 'year' || due?.precision === 'financial-year';
