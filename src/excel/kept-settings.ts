/**
 * Small texts live in the workbook's settings for add-ins (ExcelApi 1.4), saved with the file.
 * Our prefix parts them from those of the same add-in's later versions and of Office.
 */
const PREFIX = 'CommitteePack.';

/** Settings hold about 1 to 2 MB in all; one of ours may take this many characters. */
export const LONGEST_KEPT = 1_000_000;

export function readKept(settings: Excel.SettingCollection): ReadonlyMap<string, string> {
  return new Map(
    settings.items
      .filter(({ key }) => key.startsWith(PREFIX))
      .map(({ key, value }) => [key.slice(PREFIX.length), String(value)]),
  );
}

export function keptSetting(context: Excel.RequestContext, key: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(PREFIX + key);
}

/** `add` also replaces a setting that is there already; deleting an absent one does nothing. */
export function queueKeep(context: Excel.RequestContext, key: string, text: string | null): void {
  if (text === null) keptSetting(context, key).delete();
  else context.workbook.settings.add(PREFIX + key, text);
}
