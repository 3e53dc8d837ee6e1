import type { Finding } from '../checks/finding.js';
import {
  isColourRating,
  isDate,
  isDeadlineWord,
  isNothing,
  isPercent,
  isRef,
  isStatus,
  shareOf,
} from './cell-kinds.js';
import type { TablePart } from './find-plan-tables.js';
import type { ColumnMeaning } from './plan-reading.js';
import { isRole } from './read-owners.js';

const FEWEST_COLUMNS = 3;
const MOST = 0.6;

/** What the cells of a column look like, whatever table they stand in. */
const KINDS: Partial<Record<ColumnMeaning, (text: string) => boolean>> = {
  ref: isRef,
  'action-ref': isRef,
  due: (text) => isDate(text) || isDeadlineWord(text),
  'revised-due': isDate,
  completed: isDate,
  rating: (text) => isColourRating(text) || isStatus(text),
  status: (text) => isColourRating(text) || isStatus(text),
  percent: isPercent,
};

/**
 * Tables under themes of their own, of which only the first prints its headings: those below are
 * read by the headings of the one above where their columns hold the same kinds of things.
 */
export function withHeadingsFromAbove(parts: readonly TablePart[]): readonly TablePart[] {
  let above: TablePart | null = null;
  return parts.map((part) => {
    if (part.heading) above = part;
    if (part.heading || !above || !holdsTheSame(part, above)) return part;
    const { heading, columns, line } = above;
    return { ...part, heading, columns, headingsFrom: line };
  });
}

function holdsTheSame(part: TablePart, above: TablePart): boolean {
  const width = part.columns.length;
  if (width < FEWEST_COLUMNS || width > above.columns.length) return false;
  const told = above.columns.flatMap(({ means, index }) => {
    const isKind = means ? KINDS[means] : undefined;
    const texts = textsOf(part, index).filter((text) => !isNothing(text));
    return isKind && texts.length > 0 ? [shareOf(texts, isKind) >= MOST] : [];
  });
  return told.length > 0 && told.every(Boolean) && width + 1 >= above.columns.length;
}

const textsOf = ({ rows }: TablePart, index: number): readonly string[] =>
  rows.map(({ cells }) => cells[index]?.text.trim() ?? '');

/** What tells rows of a plan though no heading says so. */
const SIGNS: readonly ((text: string) => boolean)[] = [isRef, isDate, isColourRating, isRole];
const FEWEST_SIGNS = 2;

/** A table without headings that may be part of a plan: it counts, dates, rates or assigns its rows. */
export function looksLikeRows(part: TablePart): boolean {
  if (part.heading || part.columns.length < FEWEST_COLUMNS) return false;
  const signs = new Set(
    part.columns.flatMap(({ index }) => {
      const texts = textsOf(part, index);
      return SIGNS.filter((isSign) => shareOf(texts, isSign) > MOST).slice(0, 1);
    }),
  );
  return signs.size >= FEWEST_SIGNS;
}

/** Says which pieces of the plan were read by the headings of the table above. */
export const headingsTakenOver = ({
  line,
  rows,
  headingsFrom,
  section,
}: TablePart): readonly Finding[] =>
  headingsFrom === undefined
    ? []
    : [
        {
          code: 'headings-from-above',
          severity: 'note',
          about: { line },
          facts: { rows: rows.length, from: headingsFrom, ...(section !== '' && { section }) },
        },
      ];
