/** How a column writes its days in figures. `unsure`: it shows both, so neither may be taken. */
export type DayMonthOrder = 'day-first' | 'month-first' | 'unsure';

const IN_FIGURES = /(?<![\d/.-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(?:\d{4}|\d{2})(?!\d)/g;

/** What dates in figures show of their order. */
export interface OrderShown {
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
}

/** A figure over 12 can only be a day: "31/12/2018" shows day first, "12/31/2018" month first. */
export function orderShown(texts: readonly string[]): OrderShown {
  const figures = texts.flatMap(figuresIn);
  return {
    dayFirst: figures.some(([first]) => first > 12),
    monthFirst: figures.some(([first, second]) => first <= 12 && second > 12),
  };
}

/**
 * What a column of dates says about its own order. One that shows neither is read day first, as
 * people write in Britain; one that shows both is `unsure`.
 */
export function dayMonthOrder(texts: readonly string[]): DayMonthOrder {
  const { dayFirst, monthFirst } = orderShown(texts);
  if (dayFirst && monthFirst) return 'unsure';
  return monthFirst ? 'month-first' : 'day-first';
}

/** Whether a text has a date in figures that is another day when read the other way: "1/3/2019". */
export const readsBothWays = (text: string): boolean =>
  figuresIn(text).some(([first, second]) => first <= 12 && second <= 12 && first !== second);

const figuresIn = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(IN_FIGURES)].map(([, first, , second]) => [Number(first), Number(second)]);
