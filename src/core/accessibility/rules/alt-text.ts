import type { InspectedDrawing, InspectedSheet } from '../../sheet/inspected-sheet.js';
import type { AccessibilityRule, Found } from '../accessibility-rule.js';
import { MICROSOFT, WCAG } from '../sources.js';

/** A file's name says nothing, nor does what Excel writes by itself ("Chart 1", "Picture 2"). */
const SAYS_NOTHING =
  /^(.*\.(png|jpe?g|gif|svg|bmp|emf)|(chart|picture|image|graphic|shape)\s*\d*)$/i;

/**
 * Whoever cannot see a chart or picture gets it in words: in its alt text, or for a chart in a cell
 * of the sheet that begins with the chart's title and goes on with its figures.
 */
export const altText: AccessibilityRule = {
  id: 'alt-text',
  sources: [WCAG.nonTextContent, MICROSOFT],
  find: (sheet) =>
    sheet.drawings.flatMap((drawing): readonly Found[] => {
      const { kind, name, altText: text } = drawing;
      if (text !== null && text.trim() !== '' && !SAYS_NOTHING.test(text.trim())) return [];
      if (kind === 'chart' && isToldInCells(sheet, drawing)) return [];
      const facts = { kind, name };
      return text === null
        ? [{ severity: 'warning', cells: [], facts, unsure: true }]
        : [{ severity: 'error', cells: [], facts }];
    }),
};

function isToldInCells({ texts }: InspectedSheet, { title }: InspectedDrawing): boolean {
  const wanted = title.trim();
  if (wanted === '') return false;
  return texts.some((row) =>
    row.some((text) => {
      const at = text.indexOf(wanted);
      return at >= 0 && /\d/.test(text.slice(at + wanted.length));
    }),
  );
}
