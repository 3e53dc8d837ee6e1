import type { FormulaBack } from '../../workbook/workbook.js';
import { addressOf } from '../addresses.js';
import { smallOrder, type Order } from '../orders.js';

/** Formulas of people's own, as they had typed them. */
export function formulaOrders(name: string, formulas: readonly FormulaBack[]): readonly Order[] {
  return formulas.map(({ row, column, formula, numberFormat }) =>
    smallOrder(({ sheet }) => {
      const cell = sheet(name).getRange(addressOf({ row, column, rows: 1, columns: 1 }));
      cell.numberFormat = [[numberFormat]];
      cell.formulas = [[formula]];
    }, 1_000 + formula.length),
  );
}
