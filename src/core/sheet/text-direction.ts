/** Hebrew, Arabic, Syriac, Thaana, N'Ko and the forms in which Hebrew and Arabic are also encoded. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * Whether a text begins in a script that is written from right to left: its first letter decides,
 * as in Excel, whose cells take the reading order of their text unless they are given one.
 */
export function readsFromRight(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return FROM_RIGHT.test(first);
}
