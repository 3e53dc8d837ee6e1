import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export const isElement = (node: HtmlNode): node is HtmlElement => tree.isElementNode(node);

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** All elements of a name under a node, the node itself included, in document order. */
export const findElements = (root: HtmlNode, tagName: string): readonly HtmlElement[] =>
  findAll(root, (element) => element.tagName === tagName);

/** All elements under a node that are wanted, the node itself included, in document order. */
export function findAll(
  root: HtmlNode,
  isWanted: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && isWanted(node)) found.push(node);
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) waiting.push(child);
      }
  }
  return found;
}

/** Whether any element under a node is wanted, the node itself left out. */
export function holds(root: HtmlElement, isWanted: (element: HtmlElement) => boolean): boolean {
  const waiting: HtmlNode[] = [...root.childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && isWanted(node)) return true;
    if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return false;
}

/** The text under a node as it is written, its tags left out. */
export function textUnder(root: HtmlNode): string {
  const waiting: HtmlNode[] = [root];
  let text = '';
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (tree.isTextNode(node)) text += node.value;
    else if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return text;
}

/** Whether an element holds no text but spaces. */
export function isBlank(element: HtmlElement): boolean {
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (tree.isTextNode(node)) {
      if (node.value.trim() !== '') return false;
    } else if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return true;
}
