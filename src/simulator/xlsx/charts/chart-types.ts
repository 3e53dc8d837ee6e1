/** How a file draws an Excel.ChartType (ECMA-376 Part 1, 21.2.2). */
export interface ChartShape {
  /** The element in the plot area. */
  readonly element:
    'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart' | 'scatterChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: string;
  /** Lines: whether points are marked; scatter: whether they are joined. */
  readonly markers?: boolean;
}

const bars = (direction: 'col' | 'bar', grouping: string): ChartShape => ({
  element: 'barChart',
  direction,
  grouping,
});
const lines = (grouping: string, markers: boolean): ChartShape => ({
  element: 'lineChart',
  grouping,
  markers,
});
const areas = (grouping: string): ChartShape => ({ element: 'areaChart', grouping });

const SHAPES: Readonly<Record<string, ChartShape>> = {
  ColumnClustered: bars('col', 'clustered'),
  ColumnStacked: bars('col', 'stacked'),
  ColumnStacked100: bars('col', 'percentStacked'),
  BarClustered: bars('bar', 'clustered'),
  BarStacked: bars('bar', 'stacked'),
  BarStacked100: bars('bar', 'percentStacked'),
  Line: lines('standard', false),
  LineStacked: lines('stacked', false),
  LineStacked100: lines('percentStacked', false),
  LineMarkers: lines('standard', true),
  LineMarkersStacked: lines('stacked', true),
  LineMarkersStacked100: lines('percentStacked', true),
  Area: areas('standard'),
  AreaStacked: areas('stacked'),
  AreaStacked100: areas('percentStacked'),
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  XYScatter: { element: 'scatterChart', markers: false },
  XYScatterLines: { element: 'scatterChart', markers: true },
};

/** Kinds that we do not draw (3-D, radar, stock …) go out as the plain kind nearest in name. */
export function shapeOf(chartType: string): ChartShape {
  const flat = chartType.replace(/^3D|_?3D|Exploded|^_/g, '');
  const nearest = /^(Bar|Line|Area|Pie|Doughnut)/.exec(flat)?.[1] ?? 'Column';
  const plain = nearest === 'Bar' || nearest === 'Column' ? `${nearest}Clustered` : nearest;
  return SHAPES[chartType] ?? SHAPES[flat] ?? SHAPES[plain] ?? bars('col', 'clustered');
}

/** The Excel.ChartType of what a file draws; undefined for kinds that the model does not hold. */
export function chartTypeOf(shape: {
  readonly element: string;
  readonly direction: string | undefined;
  readonly grouping: string | undefined;
  readonly markers: boolean;
}): string | undefined {
  const element = shape.element.replace(/3DChart$/, 'Chart');
  const matches = Object.entries(SHAPES).filter(
    ([, known]) =>
      known.element === element &&
      (known.direction === undefined || known.direction === shape.direction) &&
      (known.grouping === undefined || known.grouping === shape.grouping),
  );
  const exact = matches.find(([, known]) => (known.markers ?? false) === shape.markers);
  return (exact ?? matches[0])?.[0];
}
