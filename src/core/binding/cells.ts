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

export function writePoints(points: readonly string[]): string {
  return points.map((point) => `• ${point.replaceAll('\n', ' ')}`).join('\n');
}

/** A line without a bullet goes on with the point above it. */
export function readPoints(text: string): readonly string[] {
  const points: string[] = [];
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words === '') continue;
    const bullet = /^[•○◦▪*–-]\s+/.exec(words);
    if (bullet || points.length === 0) points.push(words.slice(bullet?.[0].length ?? 0));
    else points.push(`${points.pop() ?? ''} ${words}`);
  }
  return points;
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
