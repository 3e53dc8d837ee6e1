/** Elements whose inside is never seen. */
const UNSEEN = ['script', 'style', 'head', 'template'] as const;
/** Characters that the beginning of any of them has, and one more. */
const LONGEST = '<template>'.length;

const ENDS_A_LINE = /^<(?:\/(?:p|tr|li|h\d|div)|br)\b/;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

/**
 * The words of HTML, roughly: enough to look at, and shown as text alone. Goes through it once,
 * whatever is left open in it, so that no paste can hold up the pane.
 */
export function wordsOfHtml(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    parts.push(html.slice(at, open === -1 ? undefined : open));
    if (open === -1) break;
    at = endOfMarkup(lower, open);
    parts.push(ENDS_A_LINE.test(lower.slice(open, open + LONGEST)) ? '\n' : ' ');
  }
  return parts
    .join('')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole)
    .replace(/[ \t\u00A0]+/g, ' ')
    .trim();
}

function endOfMarkup(lower: string, open: number): number {
  const [, name] = /^<(\w*)/.exec(lower.slice(open, open + LONGEST)) ?? [];
  const unseen = UNSEEN.find((each) => each === name);
  const end = lower.startsWith('<!--', open) ? '-->' : unseen ? `</${unseen}>` : '>';
  const at = lower.indexOf(end, open);
  return at === -1 ? lower.length : at + end.length;
}
