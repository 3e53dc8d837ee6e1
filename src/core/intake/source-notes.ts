import type { Finding } from '../checks/finding.js';
import type { LeftOut, SourceDocument } from '../grid/grid.js';

/** What stands beside a document's text: said, and never lost. */
export interface SourceNotes {
  readonly findings: readonly Finding[];
  /** What people wrote beside cells, and cells that make no row: about the plan, and no part of it. */
  readonly notUnderstood: readonly string[];
}

/** @param shown the document without what it hides: a note on a hidden row is as hidden as the row */
export function sourceNotes(source: SourceDocument, shown: SourceDocument): SourceNotes {
  const notes = shown.blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : [
          ...block.grid.rows.flatMap(({ line, cells }) =>
            cells.flatMap(({ note }) => (note === undefined ? [] : [{ line, text: note }])),
          ),
          ...(block.grid.leftovers ?? []),
        ],
  );
  return {
    findings: [
      ...(source.leftOut ?? []).map(partNotRead),
      ...notes.map(({ line, text }): Finding => ({
        code: 'text-not-understood',
        severity: 'note',
        about: { line },
        facts: { text },
      })),
    ],
    notUnderstood: notes.map(({ text }) => text),
  };
}

/** What of these is left out may belong to the plan; the others rarely do. */
const MAY_BE_PLAN: ReadonlySet<LeftOut['what']> = new Set([
  'formulas',
  'closed-part',
  'further-pages',
  'pictures',
  'diagrams',
]);

const partNotRead = ({ what, sheet, cells }: LeftOut): Finding => ({
  code: 'part-not-read',
  severity: MAY_BE_PLAN.has(what) ? 'warning' : 'note',
  about: {},
  facts: { what, sheet, ...(cells !== undefined && { count: cells }) },
});
