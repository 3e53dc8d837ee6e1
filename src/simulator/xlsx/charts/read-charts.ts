import type { Sheet, Workbook } from '../../model/index.js';
import type { PackageReader } from '../package-reader.js';
import type { ThemeColours } from '../styles/colours.js';
import { decodeXstring } from '../text.js';
import { digitPixels, emuToPoints } from '../units.js';
import { type XmlElement, childOf, findChild, numberOf } from '../xml-tree.js';
import { columnSizes, pointsTo, rowSizes } from './place.js';
import { readChart } from './read-chart.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Reads the charts of a sheet's drawing; pictures and shapes are no part of the model. */
export function readCharts(
  workbook: Workbook,
  sheet: Sheet,
  sheetPart: string,
  file: PackageReader,
  theme: ThemeColours,
): void {
  const drawing = file.relationshipsOf(sheetPart).find(({ kind }) => kind === 'drawing')?.target;
  const root = drawing === undefined ? undefined : file.xml(drawing);
  if (drawing === undefined || root === undefined) return;
  const related = file.relationshipsOf(drawing);
  for (const anchor of root.children) {
    const frame = findChild(anchor, 'graphicFrame');
    const link = frame && childOf(frame, 'graphic', 'graphicData', 'chart').attributes['id'];
    const target = related.find(({ id }) => id === link)?.target;
    const part = target === undefined ? undefined : file.xml(target);
    if (frame === undefined || part === undefined) continue;
    const chart = readChart(workbook, part, theme);
    if (chart === undefined) continue;
    const names = childOf(frame, 'nvGraphicFramePr', 'cNvPr').attributes;
    sheet.charts.push({
      ...chart,
      ...boxOf(workbook, sheet, anchor),
      name: decodeXstring(names['name'] ?? ''),
      altTextDescription: decodeXstring(names['descr'] ?? ''),
      altTextTitle: decodeXstring(names['title'] ?? ''),
    });
  }
}

function boxOf(workbook: Workbook, sheet: Sheet, anchor: XmlElement): Box {
  const columns = columnSizes(sheet, digitPixels(workbook.defaultStyle.font));
  const rows = rowSizes(sheet);
  const corner = (name: string): { x: number; y: number } => {
    const place = childOf(anchor, name);
    const part = (child: string): number => Number(childOf(place, child).text) || 0;
    return {
      x: pointsTo({ index: part('col'), offset: emuToPoints(part('colOff')) }, columns),
      y: pointsTo({ index: part('row'), offset: emuToPoints(part('rowOff')) }, rows),
    };
  };
  const position = childOf(anchor, 'pos');
  const emu = (element: XmlElement, name: string): number =>
    emuToPoints(numberOf(element, name) ?? 0);
  const from =
    anchor.name === 'absoluteAnchor'
      ? { x: emu(position, 'x'), y: emu(position, 'y') }
      : corner('from');
  if (anchor.name === 'twoCellAnchor') {
    const to = corner('to');
    return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
  }
  const size = childOf(anchor, 'ext');
  return { left: from.x, top: from.y, width: emu(size, 'cx'), height: emu(size, 'cy') };
}
