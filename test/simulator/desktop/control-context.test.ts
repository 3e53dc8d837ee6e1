import { controlContext } from '../../../src/simulator/desktop/control-context.js';
import { newWorkbook } from '../../../src/simulator/model/index.js';

function aContext(theme: 'light' | 'dark' = 'light') {
  const workbook = newWorkbook();
  workbook.settings.set('kept', { since: 1 });
  const facts = { workbook: () => workbook, theme: () => theme, excelApi: '1.9', instance: 'one' };
  return { workbook, context: controlContext(facts) };
}

test('the add-in’s settings are those of the workbook, read and written as JSON', () => {
  const { workbook, context } = aContext();
  const keys: string[] = [];
  const values: string[] = [];
  context.GetSettings().Read(keys, values);
  expect([keys, values]).toEqual([['kept'], ['{"since":1}']]);
  context.GetSettings().Write(['other'], ['[1,2]']);
  expect([...workbook.settings]).toEqual([['other', [1, 2]]]);
});

test('the host claims the ExcelApi set that it was started with', () => {
  const { context } = aContext();
  expect(JSON.parse(context.GetSupportedMatrix())).toMatchObject({ excelapi: '1.9' });
});

test.each([
  ['light', 0xffffff],
  ['dark', 0x262626],
] as const)('the %s theme is told by its colours', (theme, background) => {
  const colours = JSON.parse(aContext(theme).context.GetOfficeThemeInfo()) as object;
  expect(colours).toMatchObject({ bodyBackgroundColor: background });
});
