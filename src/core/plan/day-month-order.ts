/** How a column writes its days in figures. `unsure`: it shows both, so neither may be taken. */
export type DayMonthOrder = 'day-first' | 'month-first' | 'unsure';

const IN_FIGURES = /(?<![\d/.-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(?:\d{4}|\d{2})(?!\d)/g;

/**
 * What a column of dates says about its own order. A figure over 12 can only be a day, so
 * "31/12/2018" tells of day first and "12/31/2018" of month first. A column that shows neither is
 * read day first, as people write in Britain; one that shows both is `unsure`.
 */
export function dayMonthOrder(texts: readonly string[]): DayMonthOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    for (const [, first, , second] of text.matchAll(IN_FIGURES)) {
      if (Number(first) > 12) dayFirst = true;
      else if (Number(second) > 12) monthFirst = true;
    }
  }
  if (dayFirst && monthFirst) return 'unsure';
  return monthFirst ? 'month-first' : 'day-first';
}
