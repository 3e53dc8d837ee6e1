/**
 * Numbers that Excel knows its own named styles by (ECMA-376 Part 1, 18.8.7 cellStyle, builtinId).
 */
const BUILT_IN: Readonly<Record<string, number>> = {
  Normal: 0,
  Comma: 3,
  Currency: 4,
  Percent: 5,
  'Comma [0]': 6,
  'Currency [0]': 7,
  Hyperlink: 8,
  'Followed Hyperlink': 9,
  Note: 10,
  'Warning Text': 11,
  Title: 15,
  'Heading 1': 16,
  'Heading 2': 17,
  'Heading 3': 18,
  'Heading 4': 19,
  Input: 20,
  Output: 21,
  Calculation: 22,
  'Check Cell': 23,
  'Linked Cell': 24,
  Total: 25,
  Good: 26,
  Bad: 27,
  Neutral: 28,
  'Explanatory Text': 53,
};

const FIRST_ACCENT = 29;
const ACCENT_SHADES = ['Accent', '20% - Accent', '40% - Accent', '60% - Accent'];

/** The number of a built-in style by its English name; undefined for a user's own style. */
export function builtInStyleId(name: string): number | undefined {
  const accent = /^(.*Accent)([1-6])$/.exec(name);
  const shade = accent ? ACCENT_SHADES.indexOf(accent[1] ?? '') : -1;
  return shade < 0 ? BUILT_IN[name] : FIRST_ACCENT + (Number(accent?.[2]) - 1) * 4 + shade;
}
