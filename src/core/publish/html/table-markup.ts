import type { StyleName, TableBlock, TableColumn, TableRow } from '../../sheet/sheet-spec.js';
import { headsRow, isFigure, shownValue, styleOf, valueOf } from '../cell-text.js';
import { escaped } from '../escaped.js';
import { flowOf, textMarks } from './markup.js';

export interface TableLook {
  readonly name: string;
  readonly classes: ReadonlyMap<StyleName, string>;
  /** What part of the page's width each column takes; the table may have fewer columns. */
  readonly shares: readonly number[];
}

/** Columns that fit beside one another on a telephone. */
const NARROW = 3;

/**
 * A table with its name, one header row and headers of rows. Where it is wider than the screen it
 * scrolls by itself, which people can do with keys too (WCAG 2.2, 2.1.1).
 */
export function tableMarkup(
  { columns, rows }: TableBlock,
  { name, classes, shares }: TableLook,
): string {
  const used = shares.slice(0, columns.length).reduce((sum, share) => sum + share, 0);
  return [
    `<div class="table${columns.length > NARROW ? ' wide' : ''}" role="region" aria-label="${escaped(name)}" tabindex="0">`,
    `<table style="width:${percent(used)}">`,
    `<caption><span class="unseen">${escaped(name)}</span></caption>`,
    `<colgroup>${columns.map((_, at) => columnMarkup((shares[at] ?? 0) / used)).join('')}</colgroup>`,
    `<thead><tr>${columns.map(headerMarkup).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => rowMarkup(row, columns, classes)),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

function columnMarkup(share: number): string {
  return `<col style="width:${percent(share)}">`;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function headerMarkup({ heading, kind }: TableColumn): string {
  return `<th scope="col"${classMark(isFigure(kind) ? 'figure' : '')}>${escaped(heading)}</th>`;
}

function rowMarkup(
  { cells, startsGroup = false }: TableRow,
  columns: readonly TableColumn[],
  classes: ReadonlyMap<StyleName, string>,
): string {
  const markup = cells.map((cell, at) => {
    const kind = columns[at]?.kind ?? 'text';
    const text = shownValue(valueOf(cell), kind);
    const names = [classes.get(styleOf(cell)) ?? '', isFigure(kind) ? 'figure' : ''];
    const attributes = `${classMark(...names)}${textMarks(text)}`;
    return headsRow(kind, at)
      ? `<th scope="row"${attributes}>${flowOf(text)}</th>`
      : `<td${attributes}>${flowOf(text)}</td>`;
  });
  return `<tr${classMark(startsGroup ? 'group' : '')}>${markup.join('')}</tr>`;
}

function classMark(...names: readonly string[]): string {
  const given = names.filter((name) => name !== '');
  return given.length > 0 ? ` class="${given.join(' ')}"` : '';
}
