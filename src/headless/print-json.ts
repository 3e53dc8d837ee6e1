/** Lines gathered before they are written: few writes, and the whole text is never held at once. */
const CHUNK_LENGTH = 1 << 16;
/** Lists this far down are written entry by entry: the result's own, and those of its parts. */
const DEEPEST_SPLIT = 3;

/** Writes a value as `JSON.stringify(value, null, 2)` would, piece by piece, and a last line end. */
export function printJson(value: unknown, write: (text: string) => void): void {
  let waiting = '';
  for (const piece of piecesOf(value, 0)) {
    waiting += piece;
    if (waiting.length < CHUNK_LENGTH) continue;
    write(waiting);
    waiting = '';
  }
  write(`${waiting}\n`);
}

function* piecesOf(value: unknown, depth: number): Iterable<string> {
  const entries = depth < DEEPEST_SPLIT ? entriesOf(value) : [];
  if (entries.length === 0) {
    // Line ends within texts are escaped, so these are all between lines.
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent(depth)}`);
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let before = open;
  for (const [label, entry] of entries) {
    yield `${before}\n${indent(depth + 1)}${label}`;
    yield* piecesOf(entry, depth + 1);
    before = ',';
  }
  yield `\n${indent(depth)}${close}`;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((entry: unknown) => ['', entry]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]: [string, unknown]) => [`${JSON.stringify(key)}: `, entry]);
}

const indent = (depth: number): string => '  '.repeat(depth);
