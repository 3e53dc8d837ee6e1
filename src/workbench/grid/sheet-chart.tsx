import type { Chart, SheetArea, Workbook } from '../../simulator/model/index.js';
import { cellsIn } from '../../simulator/model/index.js';

const PIXELS_A_POINT = 96 / 72;
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

function valuesOf(workbook: Workbook, place: SheetArea | null): number[] {
  const sheet = workbook.sheets.find(({ id }) => id === place?.sheetId);
  if (sheet === undefined || place === null) return [];
  return [...cellsIn(sheet, place.area)].map(({ cell }) => Number(cell.value) || 0);
}

/** A chart over the cells: one stacked bar is drawn; other kinds are named in a frame. */
export function SheetChart({ workbook, chart }: { workbook: Workbook; chart: Chart }) {
  const place = {
    left: chart.left * PIXELS_A_POINT,
    top: chart.top * PIXELS_A_POINT,
    width: chart.width * PIXELS_A_POINT,
    height: chart.height * PIXELS_A_POINT,
  };
  const label = chart.altTextDescription || chart.title.text || chart.name;
  return (
    <div className="sheet-chart" role="img" aria-label={label} style={place}>
      {chart.title.visible ? <strong>{chart.title.text}</strong> : null}
      {chart.chartType.startsWith('BarStacked') ? (
        <StackedBar workbook={workbook} chart={chart} />
      ) : (
        <span>This page does not draw charts of the kind {chart.chartType}.</span>
      )}
    </div>
  );
}

function StackedBar({ workbook, chart }: { workbook: Workbook; chart: Chart }) {
  const parts = chart.series.map((series, index) => ({
    name: series.name,
    value: valuesOf(workbook, series.values).reduce((sum, value) => sum + value, 0),
    color: series.color ?? THEME[index % THEME.length] ?? '#4472C4',
  }));
  const total = Math.max(
    1,
    parts.reduce((sum, { value }) => sum + value, 0),
  );
  return (
    <>
      <div className="sheet-chart-bar">
        {parts.map(({ name, value, color }) => (
          <span key={name} style={{ width: `${(value / total) * 100}%`, background: color }} />
        ))}
      </div>
      <div className="sheet-chart-legend">
        {parts.map(({ name, value, color }) => (
          <span key={name}>
            <i style={{ background: color }} /> {name}: {value}
          </span>
        ))}
      </div>
    </>
  );
}
