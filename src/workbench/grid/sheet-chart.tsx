import type { Chart, Workbook } from '../../simulator/model/index.js';
import { type BarLayout, layBars, sizeOf, widthOf } from './bar-layout.js';
import { type ChartFigures, figuresOf } from './chart-figures.js';
import { PIXELS_A_POINT } from './extents.js';
import { words } from './wording.js';

interface Props {
  readonly workbook: Workbook;
  readonly chart: Chart;
}

/** A chart at its place over the cells: bars are drawn, other kinds are named in a frame. */
export function SheetChart({ workbook, chart }: Props) {
  const place = {
    left: Math.round(chart.left * PIXELS_A_POINT),
    top: Math.round(chart.top * PIXELS_A_POINT),
    width: Math.round(chart.width * PIXELS_A_POINT),
    height: Math.round(chart.height * PIXELS_A_POINT),
  };
  if (chart.chartType.startsWith('Bar') && !chart.chartType.startsWith('BarOf')) {
    const figures = figuresOf(workbook, chart);
    return (
      <div className="sheet-chart" role="img" aria-label={figures.inWords} style={place}>
        <BarChart chart={chart} figures={figures} />
      </div>
    );
  }
  const title = chart.title.visible ? chart.title.text : '';
  return (
    <div className="sheet-chart" style={place}>
      <p>{words.chart(chart.chartType, title)}</p>
    </div>
  );
}

function BarChart({ chart, figures }: { readonly chart: Chart; readonly figures: ChartFigures }) {
  const width = chart.width * PIXELS_A_POINT;
  const height = chart.height * PIXELS_A_POINT;
  const textSize = sizeOf(chart.axes.value.properties, 9);
  const layout = layBars(chart, figures, textSize);
  const { properties: title } = chart.title;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" aria-hidden="true">
      {chart.title.visible ? (
        <text
          x={width / 2}
          y={sizeOf(title, 14) + 10}
          textAnchor="middle"
          fontSize={sizeOf(title, 14)}
          fontWeight={title.get('format/font/bold') === true ? 700 : 400}
          fill={String(title.get('format/font/color') ?? '#595959')}
        >
          {chart.title.text}
        </text>
      ) : null}
      <Bars layout={layout} textSize={textSize} />
      {chart.axes.value.visible ? <ValueAxis layout={layout} textSize={textSize} /> : null}
      {layout.categories.map(({ y, text }) => (
        <text
          key={`${y} ${text}`}
          {...{ x: layout.plot.x - 8, y: y + textSize * 0.35, fontSize: textSize }}
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      {chart.legend.visible ? (
        <Legend
          figures={figures}
          textSize={sizeOf(chart.legend.properties, 9)}
          y={height - 12}
          width={width}
        />
      ) : null}
    </svg>
  );
}

interface LayoutProps {
  readonly layout: BarLayout;
  readonly textSize: number;
}

const Bars = ({ layout, textSize }: LayoutProps) =>
  layout.parts.map(({ key, x, y, width, height, color, edge, ...part }) => (
    <g key={key}>
      <rect
        {...{ x, y, width, height, fill: color }}
        stroke={edge ?? 'none'}
        shapeRendering="crispEdges"
      />
      {part.label === '' ? null : (
        <text
          x={part.isLabelBeside ? x + width + 6 : x + width / 2}
          y={y + height / 2 + textSize * 0.35}
          textAnchor={part.isLabelBeside ? 'start' : 'middle'}
          fontSize={textSize}
          fontWeight={700}
          fill={part.labelColor}
        >
          {part.label}
        </text>
      )}
    </g>
  ));

function ValueAxis({ layout: { plot, ticks }, textSize }: LayoutProps) {
  const y = Math.round(plot.y + plot.height) + 0.5;
  return (
    <g stroke="#8C8C8C" fill="#000000" fontSize={textSize}>
      <line x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
      {ticks.map(({ x, text }) => (
        <g key={text}>
          <line x1={x} x2={x} y1={y} y2={y + 4} />
          <text {...{ x, y: y + textSize + 6 }} textAnchor="middle" stroke="none">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

interface LegendProps {
  readonly figures: ChartFigures;
  readonly textSize: number;
  readonly y: number;
  readonly width: number;
}

function Legend({ figures: { bars }, textSize, y, width }: LegendProps) {
  const square = Math.round(textSize * 0.6);
  const widths = bars.map(({ name }) => square + 4 + widthOf(name, textSize) + 14);
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  return (
    <g fontSize={textSize}>
      {bars.map(({ name, color, edge }, index) => {
        const at = x;
        x += widths[index] ?? 0;
        return (
          <g key={`${index} ${name}`}>
            <rect
              {...{ x: Math.round(at), y: y - square, width: square, height: square, fill: color }}
              stroke={edge ?? 'none'}
              shapeRendering="crispEdges"
            />
            <text x={at + square + 4} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
