const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0x2f0b4c47] as const;

/**
 * A short text that stands for a longer one: the same for the same text, and another for another
 * text but for one in 262,144 with 3 digits, one in 10^14 with 8. No secret is kept by it.
 */
export function digestText(text: string, digits: 3 | 8): string {
  const [one, other] = STARTS;
  const first = inDigits(hash(text, one));
  return digits === 3 ? first.slice(0, 3) : first + inDigits(hash(text, other));
}

function hash(text: string, start: number): number {
  let state = start;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), PRIME);
  }
  // FNV stirs the upper bits little for short texts: these steps are the end of MurmurHash3.
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** The lowest 24 bits. */
function inDigits(state: number): string {
  return [0, 6, 12, 18].map((shift) => DIGITS[(state >>> shift) & 63]).join('');
}
