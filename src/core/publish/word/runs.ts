import type { CellLook } from '../../sheet/placed-sheet.js';
import { escaped } from '../escaped.js';
import { languageOf } from '../language-of.js';
import { startsRightToLeft } from '../paragraphs.js';

/** What a paragraph has beside its text. */
export interface ParagraphLook {
  /** Id of a style of `stylesPart`. */
  readonly style: string;
  readonly look?: CellLook;
  /** Level in a list of points. */
  readonly level?: 0 | 1;
  readonly right?: boolean;
  /** Stays on one page with what follows. */
  readonly keepNext?: boolean;
  /** Ends a section here: a `w:sectPr`. */
  readonly section?: string;
}

/** A paragraph of WordprocessingML; its lines stay one paragraph (ECMA-376 part 1, 17.3.1.22). */
export function paragraph(lines: readonly string[], given: ParagraphLook): string {
  const isRightToLeft = startsRightToLeft(lines.join(' '));
  const properties = [
    `<w:pStyle w:val="${given.style}"/>`,
    given.keepNext ? '<w:keepNext/>' : '',
    given.level === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${given.level}"/><w:numId w:val="1"/></w:numPr>`,
    isRightToLeft ? '<w:bidi/>' : '',
    given.right ? '<w:jc w:val="right"/>' : '',
    markProperties(given.look),
    given.section ?? '',
  ];
  const isWelsh = languageOf(lines.join(' ')) === 'cy';
  const look = runProperties(given.look ?? {}, { isRightToLeft, isWelsh });
  const runs = lines.map((line, at) => run(line, look, at > 0)).join('');
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`;
}

/** The sign before a point is as large as the end of its paragraph (ECMA-376 part 1, 17.3.1.29). */
function markProperties({ size }: CellLook = {}): string {
  return size === undefined ? '' : runProperties({ size });
}

function run(text: string, properties: string, onNewLine: boolean): string {
  const pieces = text
    .split('\t')
    .map((piece) => (piece === '' ? '' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`));
  return `<w:r>${properties}${onNewLine ? '<w:br/>' : ''}${pieces.join('<w:tab/>')}</w:r>`;
}

/**
 * In the order that the schema asks for (ECMA-376 part 1, 17.3.2.28). Of text from right to left no
 * language is said: programs find it by the text itself (17.3.2.20).
 */
export function runProperties(
  { bold, colour, size }: CellLook,
  { isRightToLeft = false, isWelsh = false } = {},
): string {
  const properties = [
    bold ? '<w:b/><w:bCs/>' : '',
    colour === undefined ? '' : `<w:color w:val="${inHex(colour)}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    isRightToLeft ? '<w:rtl/>' : '',
    isWelsh ? '<w:lang w:val="cy-GB"/>' : '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

/** "#RRGGBB" as Word writes it. */
export function inHex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** Word counts in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
