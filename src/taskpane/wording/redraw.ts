import type { HandEdit } from '../../core/redraw/hand-edits.js';
import { addressOf } from '../../core/sheet/address.js';
import type { CellValue, Rect } from '../../core/sheet/placed-sheet.js';
import { listWithAnd, wordCount } from '../../core/wording/words.js';
import type { RedrawChoice } from '../../tasks/redraw-answers.js';

export const REDRAW_WORDS = {
  title: 'Edited by hand',
  about: (sheets: number) =>
    `${sheets === 1 ? 'This sheet was' : 'These sheets were'} changed by hand since ${sheets === 1 ? 'it was' : 'they were'} drawn. Nothing has been drawn yet: choose what to do.`,
  asked: (names: readonly string[]) =>
    `${listWithAnd(names)} ${names.length === 1 ? 'was' : 'were'} edited by hand. Nothing was drawn.`,
  edits: (count: number) => wordCount(count, 'edit', 'edits'),
  more: (count: number) => `Show ${count} more`,
  show: (where: string) => `Show ${where}`,
  choices: {
    keep: { name: 'Keep mine', means: 'The sheet stays as it is now.' },
    redraw: { name: 'Redraw', means: 'These edits go. Undo brings them back.' },
    beside: {
      name: 'Draw beside',
      means: 'This sheet becomes your own, and a new one is drawn.',
    },
  } satisfies Readonly<Record<RedrawChoice, { readonly name: string; readonly means: string }>>,
  draw: (count: number) => `Draw ${wordCount(count, 'sheet', 'sheets')}`,
  leave: 'Leave as it is',
  stays: 'What you typed beside or below a drawn sheet stays in any case.',
  drawn: (names: readonly string[], kept: readonly string[]) =>
    [
      names.length > 0 ? `Drawn: ${listWithAnd(names)}.` : 'Nothing was drawn.',
      ...(kept.length > 0 ? [`Kept as you left it: ${listWithAnd(kept)}.`] : []),
    ].join(' '),
  notUndoable: (names: readonly string[]) => `Undo does not reach ${listWithAnd(names)}.`,
  where: ({ kind, at }: HandEdit) => {
    if (kind.startsWith('rows')) return lines('Row', at.row + 1, at.rows);
    if (kind.startsWith('columns')) return columns(at);
    return addressOf(at);
  },
  edit: (edit: HandEdit) => (SAYS[edit.kind] as (edit: HandEdit) => string)(edit),
} as const;

const SAYS: Readonly<Record<HandEdit['kind'], (edit: HandEdit) => string>> = {
  changed: ({ drawn, now }) =>
    now === undefined ? 'Not as it was drawn.' : `${wasDrawn(drawn)}Now: ${quoted(now)}.`,
  emptied: ({ drawn }) => `${wasDrawn(drawn)}Now empty.`,
  typed: ({ now }) => (now === undefined ? 'Typed here.' : `Typed here: ${quoted(now)}.`),
  'rows-inserted': ({ at }) => `${wordCount(at.rows, 'row', 'rows')} inserted.`,
  'rows-deleted': ({ at }) => `${wordCount(at.rows, 'row', 'rows')} deleted here.`,
  'rows-moved': ({ at }) => `${wordCount(at.rows, 'row', 'rows')} sorted or moved.`,
  'columns-inserted': ({ at }) => `${wordCount(at.columns, 'column', 'columns')} inserted.`,
  'columns-deleted': ({ at }) => `${wordCount(at.columns, 'column', 'columns')} deleted here.`,
  'note-left': () => 'Your note stays here, but the row beside it would be another.',
  unknown: () => 'What was drawn here is not known, and it is not what would be drawn now.',
};

function wasDrawn(drawn: CellValue | undefined): string {
  return drawn === undefined ? '' : `Drawn: ${quoted(drawn)}. `;
}

const LONGEST = 120;

function quoted(value: CellValue): string {
  const text = String(value).replace(/\s+/g, ' ');
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text}”`;
}

function lines(what: string, from: number, count: number): string {
  return count === 1 ? `${what} ${from}` : `${what}s ${from} to ${from + count - 1}`;
}

function columns({ column, columns: count }: Rect): string {
  const letters = (at: number) =>
    addressOf({ row: 0, column: at, rows: 1, columns: 1 }).replace(/\d+/, '');
  const first = letters(column);
  return count === 1 ? `Column ${first}` : `Columns ${first} to ${letters(column + count - 1)}`;
}
