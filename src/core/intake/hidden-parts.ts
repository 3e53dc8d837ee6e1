import type { Block, Grid, GridRow, SourceDocument } from '../grid/grid.js';
import { answerTo, type Answers } from './answers.js';
import { findHeading } from './find-heading.js';
import type { Question } from './plan-reading.js';

/** A document without the rows and columns that it hides, and the questions that they raise. */
export interface ShownParts {
  readonly document: SourceDocument;
  readonly questions: readonly Question[];
}

const CHOICES = ['leave-out', 'bring-in'] as const;
const WORDS_OF_A_ROW = 8;

/**
 * Leaves out what the source hides unless a person says to bring it in. Rows are hidden because they
 * are closed, exempt from publication or left over from a template: what nobody sees in the document
 * must not reach a committee unasked.
 */
export function leaveOutHidden(document: SourceDocument, answers: Answers): ShownParts {
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
  const rows = tables.flatMap(hiddenRows);
  const columns = tables.flatMap(hiddenColumns);
  if (rows.length === 0 && columns.length === 0) return { document, questions: [] };
  const takenRows = answerTo(answers, 'hidden-rows', CHOICES, 'leave-out');
  const takenColumns = answerTo(answers, 'hidden-columns', CHOICES, 'leave-out');
  const shown = (block: Block): Block =>
    block.kind !== 'table'
      ? block
      : { ...block, grid: shownGrid(block.grid, takenRows, takenColumns) };
  return {
    document: { blocks: document.blocks.map(shown) },
    questions: [
      ...(rows.length === 0 ? [] : [onRows(rows, takenRows)]),
      ...(columns.length === 0 ? [] : [onColumns(columns, takenColumns)]),
    ],
  };
}

type Taken = (typeof CHOICES)[number];

function shownGrid(grid: Grid, rows: Taken, columns: Taken): Grid {
  const without = new Set(rows === 'leave-out' ? hiddenRows(grid) : []);
  const hidden = new Set(columns === 'leave-out' ? (grid.hiddenColumns ?? []) : []);
  return {
    rows: grid.rows
      .filter((row) => !without.has(row))
      .map((row) => (hidden.size === 0 ? row : withBlanks(row, hidden))),
  };
}

/** Columns keep their places, so that what is said of a place holds for the source. */
const withBlanks = (row: GridRow, hidden: ReadonlySet<number>): GridRow => ({
  ...row,
  cells: row.cells.map((cell, at) => (hidden.has(at) ? { text: '' } : cell)),
});

/** Hidden rows with text in them. A hidden heading still says what the columns mean. */
function hiddenRows({ rows }: Grid): readonly GridRow[] {
  if (!rows.some(({ hidden }) => hidden)) return [];
  const heading = findHeading(rows, 0);
  const isHeading = (at: number): boolean =>
    heading !== null && at >= heading.row && at < heading.row + heading.rows;
  return rows.filter((row, at) => row.hidden && !isHeading(at) && wordsOf(row) !== '');
}

const wordsOf = ({ cells }: GridRow): string =>
  cells
    .filter(({ merged }) => !merged)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');

/** A hidden column that holds anything: its heading and the line of that. */
interface HiddenColumn {
  readonly heading: string;
  readonly line: number;
}

const hiddenColumns = ({ rows, hiddenColumns = [] }: Grid): readonly HiddenColumn[] =>
  hiddenColumns.flatMap((at) => {
    const first = rows.find(({ cells }) => (cells[at]?.text.trim() ?? '') !== '');
    return first ? [{ heading: first.cells[at]?.text.trim() ?? '', line: first.line }] : [];
  });

function onRows(rows: readonly GridRow[], taken: Taken): Question {
  const [first] = rows;
  return {
    id: 'hidden-rows',
    kind: 'hidden-rows',
    facts: {
      rows: rows.length,
      text: first ? wordsOf(first).split(/\s+/).slice(0, WORDS_OF_A_ROW).join(' ') : '',
    },
    choices: CHOICES.map((id) => ({ id })),
    taken,
    lines: rows.map(({ line }) => line),
  };
}

function onColumns(columns: readonly HiddenColumn[], taken: Taken): Question {
  const headings = [...new Set(columns.map(({ heading }) => heading))];
  return {
    id: 'hidden-columns',
    kind: 'hidden-columns',
    facts: { columns: columns.length, text: headings.join(', ') },
    choices: CHOICES.map((id) => ({ id })),
    taken,
    lines: [...new Set(columns.map(({ line }) => line))],
  };
}
