import type { Chart, SheetArea } from '../../model/index.js';
import { element, textElement } from '../xml-writing.js';
import { readJson } from '../json.js';
import { type XmlElement, childOf, childrenOf } from '../xml-tree.js';

/**
 * What Office.js knows of a chart and the file format has no word for (or we no writer): it rides
 * along in an extension of the chart's own part (ECMA-376 Part 1, 18.2.7 ext), which other programs
 * pass over.
 */
const EXTENSION_URI = '{5E771465-0000-4000-8000-000000000002}';
const EXTENSION_NAMESPACE = 'urn:simulated-excel:chart';

type Properties = Readonly<Record<string, unknown>>;

export interface Keepsake {
  readonly id: string;
  readonly chartType: string;
  readonly seriesBy: Chart['seriesBy'];
  readonly source: SheetArea | null;
  readonly style: number;
  readonly chart: Properties;
  readonly title: Properties;
  readonly legend: Properties;
  readonly axes: Readonly<Record<keyof Chart['axes'], Properties>>;
  readonly series: readonly Properties[];
}

function keepsakeOf(chart: Chart): Keepsake {
  const plain = Object.fromEntries;
  const { category, value, series } = chart.axes;
  return {
    id: chart.id,
    chartType: chart.chartType,
    seriesBy: chart.seriesBy,
    source: chart.source,
    style: chart.style,
    chart: plain(chart.properties),
    title: plain(chart.title.properties),
    legend: plain(chart.legend.properties),
    axes: {
      category: plain(category.properties),
      value: plain(value.properties),
      series: plain(series.properties),
    },
    series: chart.series.map(({ properties }) => plain(properties)),
  };
}

export function keepsakeXml(chart: Chart): string {
  const json = textElement('kept', JSON.stringify(keepsakeOf(chart)), {
    xmlns: EXTENSION_NAMESPACE,
  });
  return element('c:extLst', {}, element('c:ext', { uri: EXTENSION_URI }, json));
}

export function readKeepsake(chartSpace: XmlElement): Keepsake | undefined {
  const extension = childrenOf(childOf(chartSpace, 'extLst'), 'ext').find(
    ({ attributes }) => attributes['uri'] === EXTENSION_URI,
  );
  return extension && (readJson(childOf(extension, 'kept').text) as Keepsake);
}
