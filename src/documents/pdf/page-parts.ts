import type { PageTable } from './cells.js';
import { latticesOf, type Lattice } from './lattice.js';
import { linesOf, segmentsOf, type Line } from './lines.js';
import type { PageContent, TextRun } from './page-content.js';
import { proseColumns } from './prose-columns.js';
import { ruledTable, runsWithin } from './ruled-table.js';
import { taggedTable } from './tagged-table.js';
import { unruledTable } from './unruled-table.js';

/** Lines of one column of prose. */
interface ProsePart {
  readonly kind: 'prose';
  readonly lines: readonly Line[];
}
export type PagePart = PageTable | ProsePart;

/**
 * What a page holds, in the order in which it is read: its tables, and the prose between them.
 *
 * @param carried columns of a table without rules that the page before ends with
 */
export function partsOfPage(page: PageContent, carried?: readonly number[]): readonly PagePart[] {
  const tables = tablesOf(page);
  const inTables = new Set(tables.flatMap(({ rows }) => rows.flat().flatMap(({ runs }) => runs)));
  const rest = page.runs.filter((run) => !inTables.has(run));
  const bands: TextRun[][] = [...tables.map(() => []), []];
  for (const run of rest)
    bands[tables.filter(({ top }) => top < run.base - 0.3 * run.size).length]?.push(run);
  return bands.flatMap((band, at) => {
    const table = at > 0 ? tables[at - 1] : undefined;
    return [...(table ? [table] : []), ...partsOfBand(band, page, at === 0 ? carried : undefined)];
  });
}

/** Tables that the page rules or that its structure names, from the top. */
function tablesOf(page: PageContent): readonly PageTable[] {
  const tagged = page.tagged.flatMap((rows) => taggedTable(rows, page.runs, page.fills) ?? []);
  const ruled = latticesOf(page.rules)
    .map((lattice) => tableWithin(lattice, page))
    .filter(hasText)
    .filter((table) => !tagged.some((other) => overlaps(table, other) && isFiner(other, table)));
  const others = tagged.filter((table) => !ruled.some((other) => overlaps(table, other)));
  return [...ruled, ...others].toSorted((a, b) => a.top - b.top);
}

/** Rules may part some columns only: the heading then shows more of them than there are cells. */
function tableWithin(lattice: Lattice, { runs, rules, fills }: PageContent): PageTable {
  const own = runsWithin(runs, lattice);
  const table = ruledTable(lattice, own, fills);
  const lines = linesOf(own);
  const cells = table.rows[0]?.filter((cell) => cell.runs.length > 0).length ?? 0;
  const [heading] = lines;
  if (!heading || segmentsOf(heading).length <= cells) return table;
  const found = unruledTable(lines, 0, rules, fills);
  return found?.lines === lines.length ? found.table : table;
}

const hasText = ({ rows }: PageTable): boolean =>
  rows.some((row) => row.some(({ runs }) => runs.length > 0));

const isFiner = (a: PageTable, b: PageTable): boolean => a.columns.length > b.columns.length;

const overlaps = (a: PageTable, b: PageTable): boolean => a.top < b.bottom && b.top < a.bottom;

/** Tables without rules among the lines, and columns of prose around them. */
function partsOfBand(
  runs: readonly TextRun[],
  { rules, fills }: PageContent,
  carried: readonly number[] | undefined,
): readonly PagePart[] {
  const lines = linesOf(runs);
  const parts: PagePart[] = [];
  let prose: TextRun[] = [];
  const endProse = (): void => {
    for (const column of proseColumns(prose)) parts.push({ kind: 'prose', lines: column });
    prose = [];
  };
  for (let at = 0; at < lines.length;) {
    const found =
      unruledTable(lines, at, rules, fills) ??
      (at === 0 && carried ? unruledTable(lines, at, rules, fills, carried) : null);
    if (found) {
      endProse();
      parts.push(found.table);
      at += found.lines;
    } else {
      prose.push(...(lines[at]?.runs ?? []));
      at += 1;
    }
  }
  endProse();
  return parts;
}
