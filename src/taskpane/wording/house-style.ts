import type { AlikeFills, PaleAccent } from '../../core/sheet/judge-style.js';

const RATINGS = {
  red: 'Red',
  'amber-red': 'Amber/Red',
  amber: 'Amber',
  'amber-green': 'Amber/Green',
  green: 'Green',
  complete: 'Complete',
  'not-rated': 'Not rated',
} as const;

/** Ends "… look too much alike". */
const SEEN = {
  usual: '',
  grey: ' in a grey print',
  protanopia: ' to people who do not see red',
  deuteranopia: ' to people who do not see green',
  tritanopia: ' to people who do not see blue',
} as const;

export const HOUSE_STYLE_WORDS = {
  font: 'Font',
  fontHint: 'Their widths are known, so that no text is cut.',
  paper: 'Paper',
  columns: {
    legend: 'Columns of the appendix',
    names: {
      recommendation: 'Recommendation',
      owner: 'Owner',
      due: 'Due',
      update: 'Update',
    },
    always: 'Ref, action and rating are always shown.',
  },
  colours: {
    legend: 'Colours',
    accent: 'Titles and headings',
    ratings: RATINGS,
    pale: (colour: string, { ratio, passes }: PaleAccent) =>
      `White on ${colour} has a contrast of ${shortRatio(ratio)} to 1 and needs 4.5 to 1, so it is not used; the nearest shade that passes is ${passes}.`,
    use: (colour: string) => `Use ${colour}`,
    alike: ({ one, other, seen }: AlikeFills) =>
      `${RATINGS[one]} and ${RATINGS[other]} look too much alike${SEEN[seen]}, so these colours are not used.`,
    usual: 'Use the usual colours',
  },
} as const;

/** Rounded down: 4.49 is not 4.5. */
function shortRatio(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
