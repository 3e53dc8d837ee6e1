import {
  type Sheet,
  type Style,
  type Workbook,
  NORMAL_STYLE,
  internStyle,
} from '../../../src/simulator/model/index.js';

export function styled(workbook: Workbook, look: Partial<Style>): Style {
  const base = { ...NORMAL_STYLE, font: { ...NORMAL_STYLE.font, name: 'Arial' } };
  return internStyle(workbook.stylePool, { ...base, ...look });
}

export function put(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  values: readonly (string | number | boolean | null)[],
  style: Style = workbook.defaultStyle,
): void {
  const record = sheet.rows.get(row) ?? { cells: new Map() };
  values.forEach((value, column) => {
    if (value !== null) record.cells.set(column, { value, style });
  });
  sheet.rows.set(row, record);
}
