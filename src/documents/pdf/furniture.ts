import { isPageNumber } from '../../core/grid/source-lines.js';
import { latticesOf } from './lattice.js';
import { linesOf, plainText, type Line } from './lines.js';
import type { PageContent, TextRun } from './page-content.js';
import { runsWithin } from './ruled-table.js';

/** Running lines stand in this share of the page's height, at its top and at its foot. */
const EDGE = 0.12;

/**
 * The pages without what is printed around their content: page numbers, and running lines that
 * stand at the same place on most pages. A running line at the top stays where it comes first, for
 * it may be the only place that names the paper.
 */
export function withoutFurniture(pages: readonly PageContent[]): readonly PageContent[] {
  const edges = pages.map(edgeLines);
  const seen = new Map<string, number>();
  for (const line of edges.flat()) seen.set(line.key, (seen.get(line.key) ?? 0) + 1);
  const most = Math.max(2, pages.length * 0.4);
  const kept = new Set<string>();
  return pages.map((page, at) => {
    const dropped = new Set<TextRun>();
    for (const { line, key, foot } of edges[at] ?? []) {
      const number = isPageNumber(plainText(line));
      const runs = (seen.get(key) ?? 0) >= most;
      if (!number && !runs) continue;
      if (!number && !foot && !kept.has(key)) kept.add(key);
      else for (const run of line.runs) dropped.add(run);
    }
    return { ...page, runs: page.runs.filter((run) => !dropped.has(run) && !isOutside(run, page)) };
  });
}

/** Whether a line stands where running lines and page numbers do. */
export const isAtEdge = ({ base }: Line, height: number): boolean =>
  base > height * (1 - EDGE) || base < height * EDGE;

interface EdgeLine {
  readonly line: Line;
  /** The same for the same words at the same height; numbers differ from page to page. */
  readonly key: string;
  readonly foot: boolean;
}

/** The heading of a table stands at the same place on each of its pages too, and is content. */
function edgeLines({ runs, rules, height }: PageContent): readonly EdgeLine[] {
  const inTables = new Set(latticesOf(rules).flatMap((lattice) => runsWithin(runs, lattice)));
  return linesOf(runs.filter((run) => !inTables.has(run))).flatMap((line) => {
    if (!isAtEdge(line, height)) return [];
    const foot = line.base > height / 2;
    const words = plainText(line).replace(/\d+/g, '#');
    return [{ line, key: `${foot ? 'foot' : 'head'} ${Math.round(line.base / 4)} ${words}`, foot }];
  });
}

/** Printers' marks, and text that was pushed off the page. */
const isOutside = ({ left, right, base }: TextRun, { width, height }: PageContent): boolean =>
  right < 0 || left > width || base < 0 || base > height + 2;
