import { defaultTreeAdapter, parseFragment } from 'parse5';

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/gi;

/** HTML's character references as characters; what is none stays as it was written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const known = new Map<string, string>();
  return text.replace(ENTITY, (entity) => {
    const character = known.get(entity) ?? decodeEntity(entity);
    known.set(entity, character);
    return character;
  });
}

function decodeEntity(entity: string): string {
  const node = parseFragment(entity).childNodes[0];
  return node !== undefined && defaultTreeAdapter.isTextNode(node) ? node.value : entity;
}
