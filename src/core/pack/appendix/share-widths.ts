/** No column of text is narrower than this part of the room. */
const LEAST_SHARE = 0.24;
const STEPS = 25;
/** Characters in a line across all the text columns of a landscape page, roughly. */
const CHARACTERS_ACROSS = 110;

/**
 * Shares of the width for columns of text, chosen so that the rows come out lowest together: what
 * is long gets the room. Estimated from the number of characters, which is fast and near enough.
 */
export function shareWidths(
  rows: readonly (readonly string[])[],
  least = LEAST_SHARE,
): readonly number[] {
  const lengths = rows.map((texts) => texts.map(({ length }) => length));
  const choices = sharings(lengths[0]?.length ?? 0, STEPS, Math.max(least, LEAST_SHARE));
  let best = choices[0] ?? [];
  let lowest = Infinity;
  for (const shares of choices) {
    const lines = linesTogether(lengths, shares);
    if (lines < lowest) [best, lowest] = [shares, lines];
  }
  return best;
}

function linesTogether(rows: readonly (readonly number[])[], shares: readonly number[]): number {
  let sum = 0;
  for (const lengths of rows) {
    let tallest = 1;
    for (let column = 0; column < lengths.length; column++) {
      const lines = (lengths[column] ?? 0) / ((shares[column] ?? 1) * CHARACTERS_ACROSS);
      if (lines > tallest) tallest = lines;
    }
    sum += tallest;
  }
  return sum;
}

/** Ways to share out the whole in steps; the evenest first, so that it wins where all are equal. */
function sharings(
  columns: number,
  steps: number,
  leastShare: number,
): readonly (readonly number[])[] {
  if (columns === 0) return [];
  const least = Math.min(Math.floor(steps / columns), Math.ceil(leastShare * steps));
  const inSteps = waysToShare(columns, steps, least);
  const unevenness = (shares: readonly number[]) => Math.max(...shares) - Math.min(...shares);
  return inSteps
    .map((shares) => shares.map((share) => share / steps))
    .sort((one, other) => unevenness(one) - unevenness(other));
}

function waysToShare(
  columns: number,
  steps: number,
  least: number,
): readonly (readonly number[])[] {
  if (columns === 1) return [[steps]];
  const ways: (readonly number[])[] = [];
  for (let first = least; first <= steps - least * (columns - 1); first++) {
    for (const others of waysToShare(columns - 1, steps - first, least))
      ways.push([first, ...others]);
  }
  return ways;
}
