import type { TaggedRow } from './page-content.js';

type TreeNode = { readonly role?: string; readonly children?: readonly unknown[] };

const isNode = (value: unknown): value is TreeNode => value !== null && typeof value === 'object';

const childrenOf = (node: TreeNode): readonly TreeNode[] => (node.children ?? []).filter(isNode);

/** The tables of the structure tree: rows that show nothing on this page are left out. */
export function taggedTables(tree: unknown): readonly (readonly TaggedRow[])[] {
  if (!isNode(tree)) return [];
  const tables = tree.role === 'Table' ? [rowsOf(tree)] : childrenOf(tree).flatMap(taggedTables);
  return tables.filter((rows) => rows.length > 0);
}

function rowsOf(node: TreeNode): readonly TaggedRow[] {
  const rows = childrenOf(node).flatMap((child) =>
    child.role === 'TR' ? [cellsOf(child)] : rowsOf(child),
  );
  return rows.filter((row) => row.some((cell) => cell.length > 0));
}

const cellsOf = (row: TreeNode): TaggedRow =>
  childrenOf(row)
    .filter(({ role }) => role === 'TD' || role === 'TH')
    .map(contentsOf);

function contentsOf(node: TreeNode): readonly string[] {
  if ('type' in node && node.type === 'content' && 'id' in node) return [String(node.id)];
  return childrenOf(node).flatMap(contentsOf);
}
