import type { DifferentialStyle, Style, Workbook } from '../../model/index.js';
import { NAMESPACE } from '../namespaces.js';
import { countedElement, element, whenOff, whenOn } from '../xml-writing.js';
import { alignmentXml } from './alignment.js';
import { bordersXml } from './borders.js';
import { differentialStyleXml } from './differential-style.js';
import { fillXml, RESERVED_FILLS } from './fill.js';
import { fontXml } from './font.js';
import { builtInStyleId } from './named-styles.js';
import { builtInId, FIRST_CUSTOM_ID } from './number-formats.js';

/** A list of distinct pieces of XML: asks for the place of one, which is added at need. */
class Register {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const piece of first) this.placeOf(piece);
  }

  placeOf(piece: string): number {
    const place = this.places.get(piece) ?? this.places.size;
    this.places.set(piece, place);
    return place;
  }

  get pieces(): readonly string[] {
    return [...this.places.keys()];
  }
}

/**
 * Collects the styles that the other parts ask for by number, then writes `xl/styles.xml`
 * (ECMA-376 Part 1, 18.8.39 styleSheet). Equal fonts, fills and so on are written once.
 */
export class StylesWriter {
  private readonly fonts = new Register();
  private readonly fills = new Register(RESERVED_FILLS);
  private readonly borders = new Register();
  private readonly formatCodes = new Register();
  private readonly cellFormats = new Register();
  private readonly differentials = new Register();
  private readonly known = new Map<Style, number>();
  private readonly knownQuoted = new Map<Style, number>();
  private readonly named: Style[] = [];

  constructor(workbook: Workbook) {
    this.named.push(workbook.defaultStyle);
    for (const { name, style } of workbook.namedStyles.values()) {
      if (name !== workbook.defaultStyle.name) this.named.push({ ...style, name });
    }
    this.formatOf(workbook.defaultStyle);
  }

  /**
   * The number of a cell format. `quoted` marks text that would be taken for a formula if somebody
   * edited its cell, as Excel marks text typed after an apostrophe (18.8.45 xf, quotePrefix).
   */
  formatOf(style: Style, quoted = false): number {
    const known = quoted ? this.knownQuoted : this.known;
    let place = known.get(style);
    if (place === undefined) {
      const attributes = { xfId: this.namedPlace(style), quotePrefix: whenOn(quoted) };
      place = this.cellFormats.placeOf(this.formatXml(style, attributes));
      known.set(style, place);
    }
    return place;
  }

  /** The number of a differential style, as conditional formats and filters name it. */
  differentialOf(style: DifferentialStyle): number {
    const format = style.numberFormat;
    return this.differentials.placeOf(
      differentialStyleXml(style, format === undefined ? 0 : this.numberFormatId(format)),
    );
  }

  xml(): string {
    const namedFormats = this.named.map((style) => this.formatXml(style, {}));
    return element(
      'styleSheet',
      { xmlns: NAMESPACE.main },
      countedElement('numFmts', this.numberFormats()),
      countedElement('fonts', this.fonts.pieces),
      countedElement('fills', this.fills.pieces),
      countedElement('borders', this.borders.pieces),
      countedElement('cellStyleXfs', namedFormats),
      countedElement('cellXfs', this.cellFormats.pieces),
      countedElement('cellStyles', this.named.map(cellStyleXml)),
      countedElement('dxfs', this.differentials.pieces),
    );
  }

  /** The place of the named style that `style` goes by; one not listed is added as it stands. */
  private namedPlace(style: Style): number {
    const place = this.named.findIndex(({ name }) => name === style.name);
    return place >= 0 ? place : this.named.push(style) - 1;
  }

  private formatXml(style: Style, more: { xfId?: number; quotePrefix?: true | undefined }): string {
    const [numFmtId, fontId] = [this.numberFormatId(style.numberFormat), this.font(style)];
    const fillId = this.fills.placeOf(fillXml(style.fill));
    const borderId = this.borders.placeOf(bordersXml(style.borders));
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    const attributes = {
      ...{ numFmtId, fontId, fillId, borderId, ...more },
      applyNumberFormat: whenOn(numFmtId > 0),
      applyFont: whenOn(fontId > 0),
      applyFill: whenOn(fillId > 0),
      applyBorder: whenOn(borderId > 0),
      applyAlignment: whenOn(alignment !== ''),
      applyProtection: whenOn(protection !== ''),
    };
    return element('xf', attributes, alignment, protection);
  }

  private font(style: Style): number {
    return this.fonts.placeOf(fontXml(style.font));
  }

  private numberFormatId(code: string): number {
    return builtInId(code) ?? FIRST_CUSTOM_ID + this.formatCodes.placeOf(code);
  }

  private numberFormats(): readonly string[] {
    return this.formatCodes.pieces.map((formatCode, index) =>
      element('numFmt', { numFmtId: FIRST_CUSTOM_ID + index, formatCode }),
    );
  }
}

function protectionXml(style: Style): string {
  if (style.locked && !style.formulaHidden) return '';
  return element('protection', {
    locked: whenOff(style.locked),
    hidden: whenOn(style.formulaHidden),
  });
}

function cellStyleXml(style: Style, xfId: number): string {
  return element('cellStyle', { name: style.name, xfId, builtinId: builtInStyleId(style.name) });
}
