/**
 * A name that Excel takes for a sheet: at most 31 characters, none of `\ / ? * [ ] :`, no
 * apostrophe at either end (Microsoft: "Rename a worksheet").
 */
export function sheetName(wanted: string): string {
  const allowed = wanted
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...allowed].reduce(
    (name, sign) => ((name + sign).length > 31 ? name : name + sign),
    '',
  );
  return cut.replace(/^'+|'+$/g, '').trim() || 'Sheet';
}

/**
 * Whether Excel takes a name for a table: letters, digits and "_", not looking like the address of
 * a cell (Microsoft: "Rename an Excel table").
 */
export function isTableName(name: string): boolean {
  const wellFormed = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(name);
  const looksLikeAddress = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return wellFormed && !looksLikeAddress;
}
