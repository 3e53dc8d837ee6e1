import { columnWidths } from '../../sheet/column-grid.js';
import { paperSize, printable } from '../../sheet/page-size.js';
import type { Block, PageSpec, SheetSpec, TextBlock } from '../../sheet/sheet-spec.js';
import type { Theme } from '../../sheet/theme.js';
import { tableNames } from '../table-names.js';
import { paragraph, twips } from './runs.js';
import { wordTable } from './word-table.js';

const STYLES: Readonly<Record<TextBlock['kind'], string>> = {
  heading: 'Heading2',
  lead: 'Lead',
  paragraph: 'BodyText',
  remark: 'Remark',
};

/** Sheets that are not meant for paper get the usual one. */
export function pageOf({ page, name }: SheetSpec): PageSpec {
  return page ?? { orientation: 'landscape', footer: name };
}

/**
 * What stands on a sheet. Charts are left out: the figures of each
 * stand in the table that it is of, and in words below it.
 */
export function sectionBody(spec: SheetSpec, theme: Theme): string {
  const names = tableNames(spec);
  const page = pageOf(spec);
  const setting = {
    theme,
    widths: columnWidths({ ...spec, page }),
    textSize: theme.textSize,
    pageHeight: printable(page).height,
  };
  const markup = (block: Block): string => {
    if (block.kind === 'chart') return '';
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
