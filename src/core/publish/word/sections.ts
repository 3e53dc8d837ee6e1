import { columnWidths } from '../../sheet/column-grid.js';
import { paperSize, printable } from '../../sheet/page-size.js';
import type { Block, ChartBlock, PageSpec, SheetSpec, TextBlock } from '../../sheet/sheet-spec.js';
import type { Theme } from '../../sheet/theme.js';
import { tableNames } from '../table-names.js';
import { placedChart } from './chart-part.js';
import { paragraph, twips } from './runs.js';
import { wordTable, type TableSetting } from './word-table.js';

const STYLES: Readonly<Record<TextBlock['kind'], string>> = {
  heading: 'Heading2',
  lead: 'Lead',
  paragraph: 'BodyText',
  remark: 'Remark',
};

/**
 * The paper of a sheet: its own, the usual one where it is not meant for paper, and the larger one
 * where its tables are wider than that.
 */
export function pageOf(spec: SheetSpec): PageSpec {
  const page = spec.page ?? { orientation: 'landscape', footer: spec.name };
  return widthOf(columnWidths({ ...spec, page })) > printable(page).width + 1
    ? { ...page, paper: 'A3' }
    : page;
}

/** Where its paper is still too narrow, a sheet is set smaller, as Excel prints it. */
function settingOn(page: PageSpec, spec: SheetSpec, theme: Theme): TableSetting {
  const { width, height } = printable(page);
  const widths = columnWidths({ ...spec, page });
  const scale = Math.min(1, width / widthOf(widths));
  const textSize = spec.textSize ?? theme.textSize;
  return {
    theme,
    widths: widths.map((one) => one * scale),
    // Word sets type in half points.
    textSize: scale < 1 ? Math.floor(textSize * scale * 2) / 2 : textSize,
    pageHeight: height,
  };
}

function widthOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/**
 * What stands on a sheet.
 * @param charts the numbers of those charts of the document that have something to show
 */
export function sectionBody(
  spec: SheetSpec,
  theme: Theme,
  charts: ReadonlyMap<ChartBlock, number>,
): string {
  const names = tableNames(spec);
  const page = pageOf(spec);
  const setting = settingOn(page, spec, theme);
  const { width } = printable(page);
  const chartMarkup = (chart: ChartBlock): string => {
    const number = charts.get(chart);
    return number === undefined ? '' : placedChart(chart, number, { width, height: chart.height });
  };
  const markup = (block: Block): string => {
    if (block.kind === 'chart') return chartMarkup(block);
    if (block.kind === 'table') return wordTable(block, names.get(block) ?? spec.name, setting);
    return paragraph([block.text], { style: STYLES[block.kind] });
  };
  return [
    paragraph([spec.title], { style: 'Heading1' }),
    paragraph([spec.note], { style: 'Note' }),
    ...spec.blocks.flatMap((block, at) =>
      touchesTable(block, spec.blocks[at + 1]) ? [markup(block), GAP] : [markup(block)],
    ),
  ].join('');
}

/** Two tables without a paragraph between them would be one. */
function touchesTable(block: Block, next: Block | undefined): boolean {
  return block.kind === 'table' && next?.kind === 'table';
}

const GAP = paragraph([''], { style: 'Remark' });

/** Points from the edge of the paper. */
const FOOTER_MARGIN = 14;

/**
 * Ends a section of the document, so that each sheet has its own paper, header and footer.
 * @param number of the section, from 1: its header and footer are the parts of that number
 */
export function sectionEnd(page: PageSpec, number: number): string {
  const { width, height } = paperSize(page);
  const turned = page.orientation === 'landscape' ? ' w:orient="landscape"' : '';
  const side = twips((width - printable(page).width) / 2);
  const edge = twips(FOOTER_MARGIN);
  const header = page.header ? `<w:headerReference w:type="default" r:id="header${number}"/>` : '';
  return `<w:sectPr>${header}<w:footerReference w:type="default" r:id="footer${number}"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${turned}/><w:pgMar w:top="${side}" w:right="${side}" w:bottom="${side}" w:left="${side}" w:header="${edge}" w:footer="${edge}" w:gutter="0"/></w:sectPr>`;
}
