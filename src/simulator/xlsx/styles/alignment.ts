import type { Style } from '../../model/index.js';
import { element, whenOn } from '../xml-writing.js';
import { type XmlElement, findChild, flagOf, numberOf } from '../xml-tree.js';
import { WordPairs } from '../lookup.js';

/** ECMA-376 Part 1, 18.18.40 ST_HorizontalAlignment. */
const HORIZONTAL = new WordPairs([
  ['General', 'general'],
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
]);

/** 18.18.88 ST_VerticalAlignment. */
const VERTICAL = new WordPairs([
  ['Top', 'top'],
  ['Center', 'center'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
]);

const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'];

/** Stacked text in Office.js, and in a file (18.8.1 alignment, textRotation). */
const STACKED = 180;
const STACKED_IN_FILE = 255;

/** A file counts upward turns 0 to 90 and downward ones 91 to 180 (18.8.1). */
function rotationOf(degrees: number): number | undefined {
  if (degrees === STACKED) return STACKED_IN_FILE;
  return degrees === 0 ? undefined : degrees < 0 ? 90 - degrees : degrees;
}

function degreesOf(rotation: number): number {
  if (rotation === STACKED_IN_FILE) return STACKED;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** 18.8.1 alignment; nothing where all is as by default. */
export function alignmentXml(style: Style): string {
  const { horizontalAlignment, verticalAlignment, indentLevel, readingOrder } = style;
  const attributes = {
    horizontal:
      horizontalAlignment === 'General' ? undefined : HORIZONTAL.fileWord(horizontalAlignment),
    vertical: verticalAlignment === 'Bottom' ? undefined : VERTICAL.fileWord(verticalAlignment),
    textRotation: rotationOf(style.textOrientation),
    wrapText: whenOn(style.wrapText),
    indent: indentLevel === 0 ? undefined : indentLevel,
    shrinkToFit: whenOn(style.shrinkToFit),
    readingOrder:
      READING_ORDERS.indexOf(readingOrder) > 0 ? READING_ORDERS.indexOf(readingOrder) : undefined,
  };
  const plain = Object.values(attributes).every((value) => value === undefined);
  return plain ? '' : element('alignment', attributes);
}

/** The alignment of a cell format, as far as it has one. */
export function readAlignment(format: XmlElement): Partial<Style> {
  const alignment = findChild(format, 'alignment');
  if (alignment === undefined) return {};
  return {
    horizontalAlignment: HORIZONTAL.modelWord(alignment.attributes['horizontal']) ?? 'General',
    verticalAlignment: VERTICAL.modelWord(alignment.attributes['vertical']) ?? 'Bottom',
    textOrientation: degreesOf(numberOf(alignment, 'textRotation') ?? 0),
    wrapText: flagOf(alignment, 'wrapText'),
    indentLevel: numberOf(alignment, 'indent') ?? 0,
    shrinkToFit: flagOf(alignment, 'shrinkToFit'),
    readingOrder: READING_ORDERS[numberOf(alignment, 'readingOrder') ?? 0] ?? 'Context',
  };
}
