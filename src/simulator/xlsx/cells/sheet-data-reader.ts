import {
  type Cell,
  type CellValue,
  type Row,
  type Style,
  columnNumber,
} from '../../model/index.js';
import { NotAWorkbook } from '../not-a-workbook.js';
import { decodeXstring } from '../text.js';
import type { XmlTokens } from '../xml-tokens.js';
import { fromFileFormula } from './formula-text.js';
import { readStringItem } from './shared-strings.js';
import { shiftFormula } from './shift-formula.js';

/** What the numbers in a sheet's cells stand for. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly cellFormats: readonly Style[];
  readonly normal: Style;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const DAYS_FROM_1899_12_30 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** Reads `<sheetData>`, just opened, into rows (ECMA-376 Part 1, 18.3.1.80). */
export class SheetDataReader {
  readonly rows = new Map<number, Row>();
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly tokens: XmlTokens,
    private readonly sources: CellSources,
  ) {}

  read(): ReadonlyMap<number, Row> {
    let next = 0;
    for (let token = this.tokens.next(); token !== 'close'; token = this.tokens.next()) {
      if (token === 'end') throw new NotAWorkbook('damaged', 'the sheet data do not end');
      if (token !== 'open') continue;
      const index = Number(this.tokens.attribute('r') ?? next + 1) - 1;
      if (!Number.isInteger(index) || index < 0) {
        throw new NotAWorkbook('damaged', `a row is numbered ${this.tokens.attribute('r')}`);
      }
      this.readRow(index);
      next = index + 1;
    }
    return this.rows;
  }

  private readRow(index: number): void {
    const { tokens } = this;
    const row: Row = { cells: new Map() };
    const height = tokens.attribute('ht');
    if (height !== undefined && isOn(tokens.attribute('customHeight'))) row.height = Number(height);
    if (isOn(tokens.attribute('hidden'))) row.hidden = true;
    const format = tokens.attribute('s');
    if (format !== undefined && isOn(tokens.attribute('customFormat'))) {
      row.style = this.styleOf(format);
    }
    let next = 0;
    for (let token = tokens.next(); token !== 'close'; token = tokens.next()) {
      if (token !== 'open') continue;
      const letters = /^[A-Z]+/i.exec(tokens.attribute('r') ?? '')?.[0];
      const column = letters === undefined ? next : columnNumber(letters);
      row.cells.set(column, this.readCell(index, column));
      next = column + 1;
    }
    this.rows.set(index, row);
  }

  private styleOf(format: string | undefined): Style {
    const { cellFormats, normal } = this.sources;
    return cellFormats[Number(format ?? 0)] ?? normal;
  }

  private readCell(row: number, column: number): Cell {
    const { tokens } = this;
    const type = tokens.attribute('t') ?? 'n';
    const style = this.styleOf(tokens.attribute('s'));
    let value: CellValue = '';
    let formula: string | undefined;
    for (let token = tokens.next(); token !== 'close'; token = tokens.next()) {
      if (token !== 'open') continue;
      if (tokens.name === 'v') value = this.valueOf(type, tokens.textOfElement());
      else if (tokens.name === 'is') value = readStringItem(tokens);
      else if (tokens.name === 'f') formula = this.readFormula(row, column);
      else tokens.skipElement();
    }
    return formula === undefined ? { value, style } : { value, formula, style };
  }

  /** 18.18.11 ST_CellType. */
  private valueOf(type: string, text: string): CellValue {
    if (type === 's') {
      const shared = this.sources.strings[Number(text)];
      if (shared === undefined) throw new NotAWorkbook('damaged', `no shared string ${text}`);
      return shared;
    }
    if (type === 'b') return isOn(text);
    if (type === 'd') return serialOf(text);
    if (type === 'n' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
    return decodeXstring(text);
  }

  private readFormula(row: number, column: number): string | undefined {
    const { tokens } = this;
    const group = tokens.attribute('t') === 'shared' ? tokens.attribute('si') : undefined;
    const text = decodeXstring(tokens.textOfElement());
    if (group !== undefined) {
      const first = this.shared.get(group);
      if (text === '' && first) {
        return fromFileFormula(shiftFormula(first.text, row - first.row, column - first.column));
      }
      this.shared.set(group, { text, row, column });
    }
    // A cell of a data table or inside an array has an empty <f>: only its value is kept.
    return text === '' ? undefined : fromFileFormula(text);
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The serial number of a date given as ISO 8601 (type `d`, written by few programs). */
function serialOf(text: string): CellValue {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`.replace(/^(\d{4}-\d\d-\d\d)Z$/, '$1'),
  );
  return Number.isNaN(time) ? text : time / MILLISECONDS_A_DAY + DAYS_FROM_1899_12_30;
}
