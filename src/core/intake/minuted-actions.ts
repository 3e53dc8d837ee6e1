import type { Block, TextBlock } from '../grid/grid.js';
import { toldItem, type ToldItem } from './told-item.js';

const LABEL = String.raw`(?:agreed\s+)?actions?(?:\s+points?)?(?:\s+(?:for|on|by))?`;
const MINUTED = new RegExp(
  String.raw`^\W*${LABEL}\s*(?<ref>[A-Z]{0,2}\d{0,3}[a-z]?)\s*\**\s*(?::|\s[–—-])\**\s*(?<text>\p{Lu}[^]+)$`,
  'iu',
);
/** Behind other sentences only in capitals, bold or italics: "Members asked for figures. ACTION: Jo to send them." */
const WITHIN = /(?<=[.!?)\]]\**\s+)(?:ACTION|\*{1,2}Action)\**\s*(?::|\s[–—-])\**\s*/u;
/** "The figures by ward will be sent to members. (Action: Jo Malik)" */
const BEHIND =
  /(?<text>[^.!?]+[.!?]?)\s*[([](?:\*\*)?Action(?:\*\*)?\s*(?::|\s[–—-]|\sby)\s*(?<who>[^()[\]]{2,60})[)\]]\.?$/i;
/** "Jo to send the figures", "JM/SP to meet": minutes call people by one name or by initials. */
const WHO =
  /^(?<who>(?:\p{Lu}[\p{L}'’-]*|\p{Lu}{2,3})(?:\s*(?:\/|&|and|,)\s*(?:\p{Lu}[\p{L}'’-]*|\p{Lu}{2,3}))*)\s+(?:to|will|shall)\s+\p{Ll}/u;

/** An action of a meeting, with the name that says who is to do it; empty where lifting finds it. */
export interface MinutedAction extends ToldItem {
  readonly owner: string;
}

/** The actions that minutes mark as such, in their order. */
export function minutedActions(blocks: readonly Block[]): readonly MinutedAction[] {
  return blocks.flatMap((block): readonly MinutedAction[] => {
    if (block.kind === 'table' || block.kind === 'heading') return [];
    const whole = /^\p{L}/u.test(block.mark ?? '') ? `${block.mark} ${block.text}` : block.text;
    const own = MINUTED.exec(whole)?.groups;
    if (own) return [minuted(block, own['text'] ?? '', own['ref'] ?? '')];
    const [, ...parts] = whole.split(WITHIN);
    if (parts.length > 0) return parts.map((part) => minuted(block, part.trim(), ''));
    const behind = /[([]\W*Action\b/i.test(whole) ? BEHIND.exec(whole)?.groups : undefined;
    return behind
      ? [{ ...minuted(block, behind['text'] ?? '', ''), owner: behind['who'] ?? '' }]
      : [];
  });
}

function minuted(block: TextBlock, text: string, ref: string): MinutedAction {
  const { mark: _, ...bare } = block;
  const item = toldItem({ ...bare, text: text.trim() });
  return { ...item, ref: ref || item.ref, owner: WHO.exec(item.text)?.groups?.['who'] ?? '' };
}
