import { qualifyOwnColumns } from '../../formulas/structured-references.js';
import type { Table } from '../../model/index.js';

/**
 * Formulas as people write them ↔ as a file keeps them. In a file there is no leading "=", a
 * function younger than Excel 2007 bears a prefix ([MS-XLSX] 2.2.2 Formulas, future-function-list),
 * and "this row" of a table is spelled out: `[@Owner]` is `Actions[[#This Row],[Owner]]`.
 */

const PREFIX = '_xlfn.';
const SHEET_FUNCTION_PREFIX = '_xlfn._xlws.';
const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);
const FUTURE_FUNCTIONS = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW ' +
    'CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM ' +
    'CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND ' +
    'EXPON.DIST FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS ' +
    'ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL ' +
    'MUNIT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC ' +
    'QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P ' +
    'SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT ' +
    'TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP ' +
    'XMATCH XOR Z.TEST'
  ).split(' '),
);

/** Text in quotes, a sheet's name in quotes, or whatever the second group is after. */
const TEXT_OR_FUNCTION = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\w.])([A-Za-z][\w.]*)(?=\()/g;
const COLUMN = String.raw`(?:'.|[^\[\]'])*`;
const THIS_ROW = new RegExp(
  String.raw`"(?:[^"]|"")*"|([A-Za-z_][\w.]*)?\[@(?:\[(${COLUMN})\]|(${COLUMN}))\]`,
  'g',
);
const THIS_ROW_IN_FILE = new RegExp(
  String.raw`"(?:[^"]|"")*"|([A-Za-z_][\w.]*)\[(?:\[#This Row\],\[(${COLUMN})\]|#This Row)\]`,
  'g',
);

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (SHEET_FUNCTIONS.has(upper)) return SHEET_FUNCTION_PREFIX + upper;
  return FUTURE_FUNCTIONS.has(upper) ? PREFIX + upper : name;
}

/** @param table the table that the formula's cell stands in, if any. */
export function toFileFormula(formula: string, table?: Table): string {
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  const named = bare.replace(TEXT_OR_FUNCTION, (whole, text?: string, name?: string) =>
    text === undefined && name !== undefined ? prefixed(name) : whole,
  );
  if (!named.includes('[')) return named;
  const spelled = table === undefined ? named : qualifyOwnColumns(named, table.name);
  return spelled.replace(THIS_ROW, (whole, owner?: string, bracketed?: string, plain?: string) => {
    if (owner === undefined) return whole;
    const column = bracketed ?? plain ?? '';
    return column === '' ? `${owner}[#This Row]` : `${owner}[[#This Row],[${column}]]`;
  });
}

/** The formula with its "=", with the prefixes gone and "this row" written short. */
export function fromFileFormula(formula: string): string {
  const plain = formula.replace(
    /("(?:[^"]|"")*")|_xlfn\.|_xlws\.|_xlpm\./g,
    (_, text?: string) => text ?? '',
  );
  if (!plain.includes('#This Row')) return `=${plain}`;
  const shown = plain.replace(THIS_ROW_IN_FILE, (whole, owner?: string, column?: string) => {
    if (owner === undefined) return whole;
    if (column === undefined) return `${owner}[@]`;
    return /^\w+$/.test(column) ? `${owner}[@${column}]` : `${owner}[@[${column}]]`;
  });
  return `=${shown}`;
}

/** A formula that stands in `table`, with that table's columns as Excel shows them: `[@Owner]`. */
export function inOwnTable(formula: string, table: Table): string {
  const own = `${table.name}[`;
  if (!formula.includes(own)) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => (piece.startsWith('"') ? piece : piece.replaceAll(own, '[')))
    .join('');
}
