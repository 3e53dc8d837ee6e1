import type { CSSProperties } from 'react';
import type { Line } from '../../core/sheet/placed-sheet.js';
import { ChartPreview } from './chart-preview.js';
import { fontStack } from './font-stack.js';
import styles from './page-preview.css';
import type { PageCell, PlacedPage } from './placed-pages.js';
import type { MarginLine, PrintedPage } from './printed-page.js';

interface PagePreviewProps {
  readonly page: PlacedPage;
  readonly printed: PrintedPage;
  /** Pixels on the screen for one point of paper. */
  readonly scale: number;
}

/** A page as it will be printed: the same values and looks, on paper of its own size and colour. */
export function PagePreview({ page, printed, scale }: PagePreviewProps) {
  const { width, height, left, top } = printed;
  return (
    <div className={styles['paper']} style={{ width: width * scale, height: height * scale }}>
      <div className={styles['page']} style={{ width, height, transform: `scale(${scale})` }}>
        <div
          className={styles['content']}
          style={{ left, top, transform: `scale(${printed.scale})` }}
        >
          {page.cells.map((cell) => (
            <div key={`${cell.x} ${cell.y}`} className={styles['cell']} style={styleOf(cell)}>
              <span className={cell.look.wrap ? styles['wrapped'] : styles['unbroken']}>
                {cell.text}
              </span>
            </div>
          ))}
          {page.charts.map((chart) => (
            <ChartPreview key={chart.y} {...chart} />
          ))}
        </div>
        {printed.lines.map((line) => (
          <div
            key={`${line.edge} ${line.side}`}
            className={styles['line']}
            style={lineStyle(line, left)}
          >
            {line.text}
          </div>
        ))}
      </div>
    </div>
  );
}

const VERTICAL = { top: 'flex-start', centre: 'center', bottom: 'flex-end' } as const;
const HORIZONTAL = { left: 'left', centre: 'center', right: 'right' } as const;
/** Points of one step of Excel's indent, and what Excel leaves free at a cell's sides. */
const INDENT = 6.75;
const SIDE = 2.25;

function styleOf({ x, y, width, height, look, top, bottom }: PageCell): CSSProperties {
  return {
    left: x,
    top: y,
    width,
    height,
    background: look.fill,
    color: look.colour,
    fontFamily: fontStack(look.font),
    fontSize: look.size,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : 'normal',
    alignItems: VERTICAL[look.vertical ?? 'top'],
    textAlign: HORIZONTAL[look.horizontal ?? 'left'],
    paddingLeft: SIDE + INDENT * (look.indent ?? 0),
    paddingRight: SIDE,
    borderTop: borderOf(top),
    borderBottom: borderOf(bottom),
  };
}

const THICKNESS = { hairline: 0.4, thin: 0.75, medium: 1.5 } as const;

function borderOf(line: Line | undefined): string | undefined {
  return line && `${THICKNESS[line.weight]}px solid ${line.colour}`;
}

/** Headers and footers keep to the page's margins. */
function lineStyle({ edge, from, side, bold, size }: MarginLine, margin: number): CSSProperties {
  return {
    [edge]: from,
    left: margin,
    right: margin,
    textAlign: side,
    fontSize: size,
    fontWeight: bold ? 700 : 400,
  };
}
