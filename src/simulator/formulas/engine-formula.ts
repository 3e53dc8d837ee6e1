/** Text, a quoted sheet name, a bracketed column, or a word that is no function or sheet name. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|([A-Za-z_\\][\w.\\]*)(?![\w.\\([!])/g;

/**
 * A formula as the engine takes it: without "=", and with a table's bare name, which means its data
 * and which the engine does not know, spelled out: `ROWS(Actions)` → `ROWS(Actions[#Data])`.
 * @param isTable whether a name, in any case, is a table's.
 */
export function engineFormula(formula: string, isTable: (name: string) => boolean): string {
  return formula
    .replace(/^=/, '')
    .replace(WORDS, (whole, word?: string) =>
      word !== undefined && isTable(word) ? `${word}[#Data]` : whole,
    );
}
