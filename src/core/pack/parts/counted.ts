/** "1 action", "13 actions", "no actions". */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The first line of a text, or as much of it as serves to know it by. */
export function firstWords(text: string, most: number): string {
  return shortened(text.trim().split('\n', 1)[0] ?? '', most).replace(/:$/, '…');
}

/** A text of at most about so many characters, cut at a word and marked where it is cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 40)).replace(/[\s–-]+$/, '')}…`;
}
