/** What the sheets on the screen say when Excel refuses, and their labels. */
export const words = {
  refusal(code: string): string {
    if (code === 'AccessDenied')
      return 'Nothing was changed: the sheet or the workbook is protected. Unprotect it first.';
    if (code === 'ItemAlreadyExists') return 'That name is taken already. Choose another.';
    if (code === 'InvalidArgument')
      return 'Nothing was changed: Excel does not take that. Check what was typed.';
    if (code === 'InvalidOperation')
      return 'Nothing was changed: a workbook needs at least one visible sheet.';
    return 'Nothing was changed: Excel refused.';
  },
  notAllowed: (text: string, message: string): string =>
    `“${text}” was not written. ${message === '' ? 'The cell takes only the values in its list.' : message}`,
  unusual: (text: string): string =>
    `“${text}” was written, though the cell’s list does not have it.`,
  noPlace: (text: string): string => `“${text}” is no address on this sheet. Type one such as B4.`,
  nameBox: 'Go to cell',
  formulaBar: 'Content of the cell',
  sheets: 'Sheets',
  actions: 'Sheet actions',
  rename: 'Rename',
  newName: 'New name of the sheet',
  protect: 'Protect sheet',
  unprotect: 'Unprotect sheet',
  deleteSheet: 'Delete sheet',
  deleteTable: (name: string): string => `Delete table ${name}`,
  choices: (address: string): string => `Choices for ${address}`,
  editing: (address: string): string => `Editing ${address}`,
};
