import type { Host } from '../host.js';
import { type Font, internStyle, type NamedStyle, type Style } from '../model/index.js';

interface Look {
  readonly fill?: string;
  readonly font?: Partial<Font>;
  readonly numberFormat?: string;
}

/**
 * Looks of the built-in cell styles, by their names without spaces; those of the Office theme.
 * https://learn.microsoft.com/javascript/api/excel/excel.builtinstyle
 */
const LOOKS: Readonly<Record<string, Look>> = {
  normal: {},
  good: { fill: '#C6EFCE', font: { color: '#006100' } },
  bad: { fill: '#FFC7CE', font: { color: '#9C0006' } },
  neutral: { fill: '#FFEB9C', font: { color: '#9C5700' } },
  title: { font: { name: 'Calibri Light', size: 18, color: '#44546A' } },
  heading1: { font: { bold: true, size: 15, color: '#44546A' } },
  heading2: { font: { bold: true, size: 13, color: '#44546A' } },
  heading3: { font: { bold: true, color: '#44546A' } },
  heading4: { font: { bold: true, color: '#44546A' } },
  total: { font: { bold: true } },
  input: { fill: '#FFCC99', font: { color: '#3F3F76' } },
  output: { fill: '#F2F2F2', font: { bold: true, color: '#3F3F3F' } },
  calculation: { fill: '#F2F2F2', font: { bold: true, color: '#FA7D00' } },
  checkcell: { fill: '#A5A5A5', font: { bold: true, color: '#FFFFFF' } },
  explanatorytext: { font: { italic: true, color: '#7F7F7F' } },
  warningtext: { font: { color: '#FF0000' } },
  note: { fill: '#FFFFCC' },
  linkedcell: { font: { color: '#FA7D00' } },
  percent: { numberFormat: '0%' },
  comma: { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  currency: { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  hyperlink: { font: { color: '#0563C1', underline: 'Single' } },
  accent1: { fill: '#4472C4', font: { color: '#FFFFFF' } },
  accent2: { fill: '#ED7D31', font: { color: '#FFFFFF' } },
  accent3: { fill: '#A5A5A5', font: { color: '#FFFFFF' } },
  accent4: { fill: '#FFC000', font: { color: '#FFFFFF' } },
  accent5: { fill: '#5B9BD5', font: { color: '#FFFFFF' } },
  accent6: { fill: '#70AD47', font: { color: '#FFFFFF' } },
};

/** "Heading1" and "Heading 1" name the same style. */
const plain = (name: string): string => name.replaceAll(' ', '').toLowerCase();

/** A style of the workbook by its name; a built-in one comes to be when it is first asked for. */
export function namedStyle(host: Host, name: string): NamedStyle | null {
  const { namedStyles, stylePool, defaultStyle } = host.workbook;
  const own = [...namedStyles.values()].find((style) => plain(style.name) === plain(name));
  if (own !== undefined) return own;
  const look = LOOKS[plain(name)];
  if (look === undefined) return null;
  const shownName = name.replace(/^(Heading)(\d)$/i, '$1 $2');
  const style: Style = {
    ...defaultStyle,
    name: shownName,
    numberFormat: look.numberFormat ?? defaultStyle.numberFormat,
    font: { ...defaultStyle.font, ...look.font },
    fill: look.fill
      ? { color: look.fill, pattern: 'Solid', patternColor: '#000000' }
      : defaultStyle.fill,
  };
  const made = { name: shownName, builtIn: true, style: internStyle(stylePool, style) };
  namedStyles.set(shownName, made);
  return made;
}
