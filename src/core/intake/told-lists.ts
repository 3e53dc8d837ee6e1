import type { Block, TextBlock } from '../grid/grid.js';
import { toldItem, type ToldItem } from './told-item.js';

/** A run of items of one depth, with what stands above it. */
export interface ToldList {
  readonly items: readonly ToldItem[];
  /** Position, among the blocks, of the first item. */
  readonly at: number;
}

const MOST = 0.6;

/** Whether most items of a list pass, and one at least. */
export function mostOf({ items }: ToldList, passes: (item: ToldItem) => boolean): boolean {
  const passing = items.filter(passes).length;
  return passing > 0 && passing >= MOST * items.length;
}

/**
 * The lists of a document, items of one depth that nothing of another kind parts.
 *
 * @param isElse whether a block is known to be something else, such as a recommendation
 */
export function toldLists(
  blocks: readonly Block[],
  isElse: (block: TextBlock) => boolean,
): readonly ToldList[] {
  const runs: { items: ToldItem[]; at: number }[] = [];
  let open = new Map<number, { items: ToldItem[]; at: number }>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'item' || isElse(block)) {
      open = new Map();
      return;
    }
    const depth = block.depth ?? 0;
    const known = open.get(depth);
    if (known) known.items.push(toldItem(block));
    else {
      const run = { items: [toldItem(block)], at };
      open.set(depth, run);
      runs.push(run);
    }
    for (const deeper of [...open.keys()].filter((each) => each > depth)) open.delete(deeper);
  });
  return runs;
}
