import { checkAvailability } from '../../src/excel/availability.js';
import { openExcel, refusalFrom, valueOf } from './simulated.js';

test.each(['1.9', '1.15'])('an Excel with ExcelApi %s will do', async (version) => {
  await openExcel(version);
  expect(valueOf(checkAvailability())).toBeUndefined();
});

test('an older Excel is told from the start, without asking anything of it', async () => {
  const { cost } = await openExcel('1.8');
  cost();
  expect(refusalFrom(checkAvailability())).toEqual({ code: 'excel-too-old', subject: '1.9' });
  expect(cost().batches).toBe(0);
});
