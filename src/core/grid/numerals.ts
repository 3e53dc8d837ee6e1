/** The ways of counting that lists use; others are shown in digits. */
export type NumeralForm = 'digits' | 'letters' | 'LETTERS' | 'roman' | 'ROMAN' | 'two-digits';

/** A number as a list prints it: "3", "c", "C", "iii", "III", "03". After "z" comes "aa", then "bb". */
export function numeral(number: number, form: NumeralForm): string {
  if (number < 1 || form === 'digits') return String(number);
  if (form === 'two-digits') return String(number).padStart(2, '0');
  const small = form === 'letters' || form === 'LETTERS' ? letters(number) : roman(number);
  return form === 'LETTERS' || form === 'ROMAN' ? small.toUpperCase() : small;
}

const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  if (number >= 4000) return String(number);
  let text = '';
  let rest = number;
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
