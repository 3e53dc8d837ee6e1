import type { Block, GridRow, SourceDocument, SourcePart, TextBlock } from './grid.js';

/** A line as people count it: within its sheet, page or file. */
export interface PlaceInPart extends Pick<SourcePart, 'kind' | 'name' | 'file'> {
  readonly line: number;
}

/** Where a line of a document stands for people; null where it stands in no part. */
export function placeInPart(
  parts: readonly SourcePart[] | undefined,
  line: number,
): PlaceInPart | null {
  const part = parts?.findLast(({ from }) => from <= line);
  if (!part) return null;
  const { kind, name, file, before } = part;
  return { kind, name, ...(file !== undefined && { file }), line: line - before };
}

/** What one part of a document holds; its lines are counted by itself. */
export interface PartContents extends SourceDocument {
  readonly part: Pick<SourcePart, 'kind' | 'name'>;
}

/**
 * Parts one under the other as one document, in which no line comes twice. Where a part is a file
 * that has parts of its own, those are kept and say the file.
 */
export function documentOfParts(contents: readonly PartContents[]): SourceDocument {
  let before = 0;
  const shifted = contents.map((each) => {
    const moved = shift(each, before);
    before += lastLine(each);
    return moved;
  });
  const pageEdges = shifted.flatMap((each) => each.pageEdges ?? []);
  const leftOut = contents.flatMap((each) => each.leftOut ?? []);
  return {
    blocks: shifted.flatMap(({ blocks }) => blocks),
    parts: shifted.flatMap(({ parts }) => parts ?? []),
    ...(pageEdges.length > 0 && { pageEdges }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

function shift({ part, blocks, parts, pageEdges }: PartContents, by: number): SourceDocument {
  const own = parts?.map((inner) => ({
    ...inner,
    file: part.name,
    from: inner.from + by,
    before: inner.before + by,
  }));
  return {
    blocks: by === 0 ? blocks : blocks.map((block) => shiftBlock(block, by)),
    parts: own ?? [{ ...part, from: by + 1, before: by }],
    ...(pageEdges && { pageEdges: pageEdges.map((line) => shiftText(line, by)) }),
  };
}

const shiftBlock = (block: Block, by: number): Block =>
  block.kind !== 'table'
    ? shiftText(block, by)
    : {
        ...block,
        line: block.line + by,
        grid: { ...block.grid, rows: block.grid.rows.map((row) => shiftRow(row, by)) },
      };

const shiftRow = (row: GridRow, by: number): GridRow => ({ ...row, line: row.line + by });

const shiftText = (block: TextBlock, by: number): TextBlock => ({
  ...block,
  line: block.line + by,
  ...(block.joined && { joined: block.joined.map((line) => line + by) }),
});

/** The last line that anything of a document stands on. */
function lastLine({ blocks, pageEdges = [] }: SourceDocument): number {
  const lines = [...blocks, ...pageEdges].flatMap((block) =>
    block.kind === 'table'
      ? block.grid.rows.map(({ line }) => line)
      : [block.line, ...(block.joined ?? [])],
  );
  return lines.reduce((last, line) => Math.max(last, line), 0);
}
