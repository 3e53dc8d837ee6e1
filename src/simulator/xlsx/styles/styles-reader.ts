import {
  type DifferentialStyle,
  type NamedStyle,
  type Style,
  type StylePool,
  internStyle,
  NORMAL_STYLE,
} from '../../model/index.js';
import {
  type XmlElement,
  childOf,
  childrenOf,
  EMPTY_ELEMENT,
  findChild,
  flagOf,
  numberOf,
} from '../xml-tree.js';
import { readAlignment } from './alignment.js';
import { readBorders } from './borders.js';
import type { ThemeColours } from './colours.js';
import { readDifferentialStyle } from './differential-style.js';
import { readFill } from './fill.js';
import { readFont } from './font.js';
import { formatCode } from './number-formats.js';

/** The styles of a file, by the numbers that its other parts name them by. */
export interface FileStyles {
  readonly cellFormats: readonly Style[];
  readonly differentials: readonly DifferentialStyle[];
  readonly named: readonly NamedStyle[];
  readonly normal: Style;
  readonly theme: ThemeColours;
}

/** Reads `xl/styles.xml`, or Excel's defaults where a file has none (an empty element). */
export function readStyles(sheet: XmlElement, theme: ThemeColours, pool: StylePool): FileStyles {
  const looks = readLooks(sheet, theme);
  const named = readNamedStyles(sheet, looks, pool);
  const normal = named[0]?.style ?? internStyle(pool, NORMAL_STYLE);
  const cellFormats = childrenOf(childOf(sheet, 'cellXfs'), 'xf').map((format) => {
    const name = named[numberOf(format, 'xfId') ?? 0]?.name ?? normal.name;
    return internStyle(pool, looks(format, name));
  });
  const differentials = childrenOf(childOf(sheet, 'dxfs'), 'dxf').map((dxf) =>
    readDifferentialStyle(dxf, theme),
  );
  return { cellFormats, differentials, named: named.filter(isListed), normal, theme };
}

/** A format that no `cellStyle` names takes its number's place but is not one for people. */
function isListed(style: NamedStyle): boolean {
  return style.name !== '';
}

type ReadLook = (format: XmlElement, name: string) => Style;

/** Reads cell formats against the sheet's fonts, fills, borders and number formats. */
function readLooks(sheet: XmlElement, theme: ThemeColours): ReadLook {
  const list = (group: string, name: string) => childrenOf(childOf(sheet, group), name);
  const fonts = list('fonts', 'font').map((font) => readFont(font, theme));
  const fills = list('fills', 'fill').map((fill) => readFill(fill, theme));
  const borders = list('borders', 'border').map((border) => readBorders(border, theme));
  const codes = new Map(
    list('numFmts', 'numFmt').map((format) => [
      numberOf(format, 'numFmtId') ?? 0,
      format.attributes['formatCode'] ?? 'General',
    ]),
  );
  return (format, name) => {
    const protection = findChild(format, 'protection') ?? EMPTY_ELEMENT;
    return {
      ...NORMAL_STYLE,
      name,
      numberFormat: formatCode(numberOf(format, 'numFmtId') ?? 0, codes),
      font: fonts[numberOf(format, 'fontId') ?? 0] ?? NORMAL_STYLE.font,
      fill: fills[numberOf(format, 'fillId') ?? 0] ?? NORMAL_STYLE.fill,
      borders: borders[numberOf(format, 'borderId') ?? 0] ?? {},
      ...readAlignment(format),
      locked: flagOf(protection, 'locked', true),
      formulaHidden: flagOf(protection, 'hidden'),
    };
  };
}

/** Named styles in the order of their formats, so that `xfId` finds them. */
function readNamedStyles(sheet: XmlElement, look: ReadLook, pool: StylePool): NamedStyle[] {
  const listed = childrenOf(childOf(sheet, 'cellStyles'), 'cellStyle');
  return childrenOf(childOf(sheet, 'cellStyleXfs'), 'xf').map((format, place) => {
    const style = listed.find((candidate) => numberOf(candidate, 'xfId') === place);
    const name = style?.attributes['name'] ?? (place === 0 ? 'Normal' : '');
    const builtIn = style?.attributes['builtinId'] !== undefined;
    return { name, builtIn, style: internStyle(pool, look(format, name)) };
  });
}
