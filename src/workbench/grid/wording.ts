/** What the sheets on the screen say, and their labels. */
export const words = {
  refusal(code: string): string {
    if (code === 'AccessDenied')
      return 'Nothing was changed: the sheet or the workbook is protected. Unprotect it first.';
    if (code === 'ItemAlreadyExists') return 'That name is taken already. Choose another.';
    if (code === 'InvalidArgument')
      return 'Excel does not take that. Correct it, or press Esc to leave it as it was.';
    if (code === 'InvalidOperation')
      return 'Nothing was changed: a workbook needs at least one visible sheet.';
    return 'Nothing was changed: Excel refused.';
  },
  isProtected: (address: string): string =>
    `${address} is on a protected sheet. Unprotect it under “Sheet” to type here.`,
  notAllowed: (text: string, message: string): string =>
    `“${text}” does not fit the rule on this cell. ${message === '' ? 'Choose from its list or correct it' : message.replace(/[.\s]+$/, '')}. Esc leaves the cell as it was.`,
  unusual: (text: string, message: string): string =>
    `“${text}” was written, though the rule on this cell does not expect it. ${message}`.trim(),
  noPlace: (text: string): string => `“${text}” is no cell, name or table here. Try B4 or A1:C9.`,
  nameBox: 'Go to cell',
  formulaBar: 'Content of the cell',
  formula: 'fx',
  corner: 'All cells',
  sheets: 'Sheets',
  newSheet: 'New sheet',
  actions: 'Sheet',
  rename: 'Rename',
  newName: 'Name of the sheet',
  protect: 'Protect sheet',
  unprotect: 'Unprotect sheet',
  deleteSheet: 'Delete sheet…',
  deleteTable: (name: string): string => `Delete table ${name}…`,
  sureSheet: (name: string): string =>
    `Delete the sheet “${name}” with all that stands on it? This cannot be undone here.`,
  sureTable: (name: string): string =>
    `Delete the table “${name}” with all its rows? This cannot be undone here.`,
  delete: 'Delete',
  keep: 'Keep',
  dismiss: 'Dismiss the message',
  choices: (address: string): string => `Choices for ${address}`,
  editing: (address: string): string => `Editing ${address}`,
  chart: (kind: string, title: string): string =>
    `${title === '' ? 'A chart' : `The chart “${title}”`} (${kind}) stands here. This page draws bar charts only; save the workbook to see it in Excel.`,
};
