/*
 * References to tables by name: `Actions[Due]`, `[@[Due date]]`, `Actions[[#All],[Ref]:[Due]]`.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */

/** New names by old ones in lower case; null for a column that is gone. */
export type ColumnNames = ReadonlyMap<string, string | null>;

const NAME = String.raw`(?:'.|[^\[\]'])*`;

/** Text in quotes, or a table's name, if any, and what stands in its brackets. */
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}._\\]*)?\[((?:${NAME}|\[${NAME}\])*)\](?![\w'])`,
  'gu',
);
const BRACKETED = new RegExp(String.raw`\[(${NAME})\]`, 'g');

/**
 * The formula with the columns of a table under their new names.
 * @param inside whether the formula stands in that table, where its name may be left out.
 */
export function renameColumnsInFormula(
  formula: string,
  table: string,
  inside: boolean,
  names: ColumnNames,
): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(REFERENCE, (whole, owner?: string, inner?: string) => {
    if (inner === undefined) return whole;
    const means = owner === undefined ? inside : owner.toLowerCase() === table.toLowerCase();
    return means ? `${owner ?? ''}[${renameInBrackets(inner, names)}]` : whole;
  });
}

function renameInBrackets(inner: string, names: ColumnNames): string {
  const single = /^@\[((?:'.|[^[\]'])*)\]$/.exec(inner)?.[1];
  if (single !== undefined && names.has(plain(single))) {
    return renameInBrackets(`@${single}`, names);
  }
  if (inner.includes('[')) {
    return inner.replace(BRACKETED, (whole, column: string) => {
      const name = names.get(plain(column));
      return name === undefined ? whole : `[${name === null ? '#REF!' : escapedColumn(name)}]`;
    });
  }
  const thisRow = inner.startsWith('@') ? '@' : '';
  const name = names.get(plain(inner.slice(thisRow.length)));
  if (name === undefined) return inner;
  if (name === null) return '#REF!';
  const needsBrackets = thisRow !== '' && !/^[\p{L}\p{N}_]+$/u.test(name);
  return needsBrackets ? `@[${escapedColumn(name)}]` : `${thisRow}${escapedColumn(name)}`;
}

const plain = (column: string): string => column.replace(/'(.)/g, '$1').toLowerCase();

/** Marks with a meaning of their own in brackets bear an apostrophe. */
export const escapedColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/** A formula inside a table with its own columns spelled out: `[Due]` becomes `Actions[Due]`. */
export function qualifyOwnColumns(formula: string, table: string): string {
  return formula.replace(REFERENCE, (whole, owner?: string, inner?: string) =>
    inner === undefined || owner !== undefined ? whole : `${table}${whole}`,
  );
}

/** "Old[Due]" becomes "New[Due]"; texts in quotes stay. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}._\\]*(?=\[)/gu, (piece) =>
    piece.toLowerCase() === from.toLowerCase() ? to : piece,
  );
}
