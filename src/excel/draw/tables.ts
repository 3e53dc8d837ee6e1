import type { ChoiceList, ConditionalLook, PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { addressOf } from '../addresses.js';
import { smallOrder, type Order } from '../orders.js';

/** About 650 were seen; a sheet of many pages can have a hundred tables. */
const TABLE_BYTES = 900;

/**
 * Tables, drawn over values that stand there already: `tables.add` on finished cells is one
 * operation, adding rows to a table is one for each and hinders co-authors.
 *
 * Excel has no documented name for "no style", so we take the plainest, without its bands: our own
 * paints lie over it. Drawn sheets are for print: filter buttons would cover the headings.
 */
export function tableOrders(name: string, placed: PlacedSheet): readonly Order[] {
  return placed.tables.map((placedTable) =>
    smallOrder(({ sheet }) => {
      const table = sheet(name).tables.add(addressOf(placedTable.at), true);
      table.name = placedTable.name;
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.showFilterButton = placed.mark === undefined;
    }, TABLE_BYTES),
  );
}

/** @param actualName the name that a sheet of ours has in the workbook now */
export function listOrders(
  name: string,
  placed: PlacedSheet,
  actualName: (sheet: string) => string,
): readonly Order[] {
  return placed.lists.map((list) =>
    smallOrder(({ sheet }) => {
      const source = sheet(actualName(list.sourceSheet)).getRange(addressOf(list.source));
      queueList(sheet(name).getRange(addressOf(list.at)).dataValidation, list, source);
    }),
  );
}

/** From a range, since a list written into the rule stops at 255 characters and splits at commas. */
function queueList(
  validation: Excel.DataValidation,
  { title, message, strictness }: ChoiceList,
  source: Excel.Range,
): void {
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.errorAlert = {
    showAlert: true,
    style: strictness === 'stop' ? 'Stop' : 'Warning',
    title,
    message,
  };
}

/**
 * "Cell value equal to a text", which compares the whole text without regard to case: "Contains"
 * would take "Not rated" for "Rated", and a formula would need relative addresses.
 */
export function conditionalOrders(name: string, placed: PlacedSheet): readonly Order[] {
  return placed.conditionalLooks.map((conditional) =>
    smallOrder(({ sheet }) => {
      const range = sheet(name).getRange(addressOf(conditional.at));
      queueConditional(range.conditionalFormats.add('CellValue').cellValue, conditional);
    }),
  );
}

function queueConditional(
  rule: Excel.CellValueConditionalFormat,
  { equals, look }: ConditionalLook,
): void {
  const { format } = rule;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.bold !== undefined) format.font.bold = look.bold;
  rule.rule = { formula1: `="${equals.replaceAll('"', '""')}"`, operator: 'EqualTo' };
}
