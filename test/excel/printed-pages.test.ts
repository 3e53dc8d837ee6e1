import { anAppendix } from './placed.js';
import { openExcel, valueOf } from './simulated.js';

test('each page begins where it was laid out to begin, one page wide on the paper chosen', async () => {
  const margins = { top: 34, bottom: 34, left: 34, right: 34, header: 17, footer: 17 };
  const footer = { left: '', centre: '', right: 'Page &P of &N' };
  const paper = { orientation: 'landscape', paper: 'A3', margins, footer } as const;
  const sheet = anAppendix(3, { page: { ...paper, breaksBefore: [5, 6] } });
  const { workbook, run } = await openExcel();
  valueOf(await workbook.apply({ label: 'Draw', steps: [{ kind: 'draw-sheet', sheet }] }));
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('Appendix 1');
    const layout = worksheet.pageLayout.load('paperSize,zoom');
    const breaks = worksheet.horizontalPageBreaks.load('items');
    await context.sync();
    const cells = breaks.items.map((one) => one.getCellAfterBreak().load('address'));
    await context.sync();
    expect(cells.map(({ address }) => address)).toEqual(["'Appendix 1'!A6", "'Appendix 1'!A7"]);
    expect(layout.paperSize).toBe('A3');
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
  });
});
