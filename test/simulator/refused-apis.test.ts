import { inExcel } from './in-excel.js';

test('what is newer than the library is refused by name', async () => {
  await inExcel(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    expect(() => (range as unknown as { valuesAsJson: unknown }).valuesAsJson).toThrow(
      'Range.valuesAsJson is not emulated.',
    );
    await context.sync();
  });
});

test('events that nothing would ever raise are refused by name', async () => {
  await inExcel(async (context) => {
    expect(() => context.workbook.settings.onSettingsChanged).toThrow(
      'SettingCollection.onSettingsChanged is not emulated.',
    );
    expect(() => context.workbook.onSelectionChanged).toThrow(
      'Workbook.onSelectionChanged is not emulated.',
    );
    await context.sync();
  });
});
