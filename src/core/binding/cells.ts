/** Lists inside one cell: refs parted by commas, bullets on lines of their own. */

export function writeRefs(refs: readonly string[]): string {
  return refs.join(', ');
}

/** "1, 2", "1 and 2", "1; 2", "1 & 2" and one ref a line are all read. */
export function readRefs(text: string): readonly string[] {
  return text
    .split(/[,;\n&]|\band\b/)
    .map((ref) => ref.trim())
    .filter((ref) => ref !== '');
}

const BULLET = '• ';

/** A text and the points that follow it, in one cell, as people write them. */
export function writeWithPoints(text: string, points: readonly string[]): string {
  const lines = points.map((point) => `${BULLET}${point.replaceAll('\n', ' ')}`);
  return [...(text === '' ? [] : [text]), ...lines].join('\n');
}

/** Points begin with the first bullet; a line without one goes on with the point above it. */
export function readWithPoints(cell: string): {
  readonly text: string;
  readonly points: readonly string[];
} {
  const lines = cell.split('\n');
  const first = lines.findIndex((line) => bulletOf(line) > 0);
  if (first < 0) return { text: cell, points: [] };
  const points: string[] = [];
  for (const line of lines.slice(first)) {
    const words = line.trim().slice(bulletOf(line));
    if (bulletOf(line) > 0) points.push(words);
    else if (words !== '') points.push(`${points.pop() ?? ''} ${words}`);
  }
  return { text: lines.slice(0, first).join('\n').trim(), points };
}

/** How many characters of a line, its spaces apart, are its bullet. */
function bulletOf(line: string): number {
  return /^[•○◦▪]\s+/.exec(line.trim())?.[0].length ?? 0;
}

/** Owners are parted by semicolons: their titles hold commas. */
export function writeOwners(owners: readonly string[]): string {
  return owners.join('; ');
}

export function readOwners(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((owner) => owner.trim())
    .filter((owner) => owner !== '');
}
