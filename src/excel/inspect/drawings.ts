import type { InspectedDrawing } from '../../core/sheet/inspected-sheet.js';
import { done, type Result } from '../../workbook/result.js';
import { unlessRefused } from '../refusal.js';
import { roundTrip } from '../round-trip.js';
import type { SheetGlanced, ShapeGlanced } from './glance-sheets.js';

/**
 * The titles of each sheet's charts. Asking some charts for theirs (waterfalls, say) makes some
 * Excels refuse all that is asked with it, hence a round trip of its own; then none has one.
 * https://github.com/OfficeDev/office-js/issues/2041
 */
export async function chartTitles(
  sheets: readonly SheetGlanced[],
): Promise<Result<readonly (readonly string[])[]>> {
  if (sheets.every(({ charts }) => charts.length === 0)) return done([]);
  const titles = await unlessRefused(() =>
    roundTrip((context) => {
      const asked = sheets.map(({ name, charts }) => {
        const all = context.workbook.worksheets.getItem(name).charts;
        return charts.map((chart) => all.getItem(chart).title.load({ text: true, visible: true }));
      });
      return () => asked.map((some) => some.map(({ visible, text }) => (visible ? text : '')));
    }),
  );
  const cannotTell = !titles.ok && ['not-supported', 'excel-refused'].includes(titles.refusal.code);
  return cannotTell ? done([]) : titles;
}

const KINDS: Readonly<Record<string, InspectedDrawing['kind']>> = {
  Image: 'picture',
  GeometricShape: 'shape',
  Group: 'shape',
};

/**
 * Office.js gives charts no alt text. Where Excel lists a chart among the shapes too, by its name,
 * that one's alt text is the chart's. Lines, and shapes of a kind that Office.js does not know, are
 * left out.
 * https://learn.microsoft.com/javascript/api/excel/excel.shape
 */
export function drawingsOf(
  { charts, shapes }: SheetGlanced,
  titles: readonly string[],
): readonly InspectedDrawing[] {
  const others = shapes.filter(({ name }) => !charts.includes(name));
  return [
    ...charts.map((name, index) => ({
      kind: 'chart' as const,
      name,
      title: titles[index] ?? '',
      altText: shapes.find((shape) => shape.name === name)?.altText ?? null,
    })),
    ...others.flatMap(drawingOf),
  ];
}

function drawingOf({ name, type, altText }: ShapeGlanced): readonly InspectedDrawing[] {
  const kind = KINDS[type];
  return kind ? [{ kind, name, title: '', altText }] : [];
}
