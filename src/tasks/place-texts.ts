import type { SourceDocument } from '../core/grid/grid.js';
import type { SourcePlace } from '../core/intake/plan-reading.js';

/** A piece of a document's text; without a place where it stands nowhere as it is. */
export interface PlacedText {
  readonly text: string;
  readonly place?: SourcePlace;
}

/**
 * Where texts stand in a document: in the cell or paragraph that is just so, each of several alike in
 * turn, or else in the first that holds them.
 */
export function placeTexts(
  texts: readonly string[],
  document: SourceDocument,
): readonly PlacedText[] {
  if (texts.length === 0) return [];
  const standing = standingTexts(document);
  const taken = new Set<Required<PlacedText>>();
  return texts.map((text) => {
    const plain = inOneLine(text);
    const just = standing.find((each) => each.text === plain && !taken.has(each));
    if (just) taken.add(just);
    const found = just ?? standing.find((each) => each.text.includes(plain));
    return found ? { text, place: found.place } : { text };
  });
}

function standingTexts({ blocks }: SourceDocument): readonly Required<PlacedText>[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.grid.rows.flatMap(({ line, cells }) =>
          cells.map(({ text }, at) => ({ text, place: { line, column: at + 1 } })),
        )
      : [{ text: block.text, place: { line: block.line, column: 1 } }],
  );
  return texts
    .map(({ text, place }) => ({ text: inOneLine(text), place }))
    .filter(({ text }) => text !== '');
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
