import { fontStack } from './font-stack.js';
import type { PageChart } from './placed-pages.js';

const TITLE = 22;
const LEGEND = 20;
const SIDE = 24;

/** The one bar of a rating chart, to scale, with its title and legend. */
export function ChartPreview({ x, y, width, height, chart, series }: PageChart) {
  const total = series.reduce((sum, { value }) => sum + value, 0) || 1;
  const length = width - 2 * SIDE;
  const tall = Math.max(0, height - TITLE - LEGEND - 24);
  let left = SIDE;
  const parts = series.map(({ name, value }, index) => {
    const part = { name, value, x: left, width: (value / total) * length };
    left += part.width;
    return { ...part, fill: chart.seriesColours[index], label: chart.labelColours[index] };
  });
  const font = { fontFamily: fontStack(chart.font), fontSize: chart.textSize };
  return (
    <svg style={{ position: 'absolute', left: x, top: y, ...font }} width={width} height={height}>
      <text
        x={width / 2}
        y={15}
        textAnchor="middle"
        fontSize={chart.titleLook.size}
        fontWeight={700}
        fill={chart.titleLook.colour}
      >
        {chart.title}
      </text>
      {parts.map((part) => (
        <g key={part.name}>
          <rect
            x={part.x}
            y={TITLE}
            width={part.width}
            height={tall}
            fill={part.fill}
            stroke={chart.edge.colour}
          />
          {part.label && part.value > 0 && (
            <text
              x={part.x + part.width / 2}
              y={TITLE + tall / 2 + 4}
              textAnchor="middle"
              fill={part.label}
            >
              {part.name}: {part.value}
            </text>
          )}
        </g>
      ))}
      {parts.map((part, index) => (
        <g
          key={part.name}
          transform={`translate(${SIDE + (index * length) / parts.length} ${height - LEGEND})`}
        >
          <rect width={9} height={9} fill={part.fill} stroke={chart.edge.colour} />
          <text x={14} y={9}>
            {part.name}
          </text>
        </g>
      ))}
    </svg>
  );
}
