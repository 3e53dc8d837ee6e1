import type { SheetSpec, TableBlock } from '../sheet/sheet-spec.js';

/** How the tables of a sheet are called where people hear names: by the heading over each. */
export function tableNames(spec: SheetSpec): ReadonlyMap<TableBlock, string> {
  const names = new Map<TableBlock, string>();
  let heading = '';
  for (const block of spec.blocks) {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind !== 'table') continue;
    const name = heading === '' ? spec.name : `${spec.name}: ${heading}`;
    const before = [...names.values()].filter(
      (one) => one === name || one.startsWith(`${name}, part `),
    ).length;
    names.set(block, before === 0 ? name : `${name}, part ${before + 1}`);
  }
  return names;
}
