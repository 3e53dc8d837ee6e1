import { columnWidths } from '../../sheet/column-grid.js';
import type { SheetSpec, StyleName, TableBlock } from '../../sheet/sheet-spec.js';
import type { Theme } from '../../sheet/theme.js';
import { styleOf } from '../cell-text.js';
import { escaped } from '../escaped.js';
import type { PageWords } from '../page-words.js';
import { tableNames } from '../table-names.js';
import { textMarks } from './markup.js';
import { ratingBar } from './rating-bar.js';
import { classNames, styleSheet } from './style-sheet.js';
import { tableMarkup } from './table-markup.js';

/**
 * Sheets as one page for a council's website: headings, real tables with a caption and headers of
 * columns and rows, ratings as letter, word and colour. It runs no script and fetches nothing, and
 * says so to the browser; all text stands escaped.
 */
export function htmlOfSheets(
  specs: readonly SheetSpec[],
  theme: Theme,
  { title, language }: PageWords,
): string {
  const classes = classNames(stylesOf(specs));
  const isOne = specs.length === 1;
  const sections = specs.map((spec, index) => section(spec, index, { theme, classes, isOne }));
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${styleSheet(theme, classes)}
</style>
</head>
<body>
<main>
${isOne ? '' : `<h1${textMarks(title)}>${escaped(title)}</h1>\n${contents(specs)}\n`}${sections.join('\n')}
</main>
</body>
</html>
`;
}

interface PageStyle {
  readonly theme: Theme;
  readonly classes: ReadonlyMap<StyleName, string>;
  /** The page's only sheet: its title is the page's. */
  readonly isOne: boolean;
}

function stylesOf(specs: readonly SheetSpec[]): readonly StyleName[] {
  return specs.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(styleOf)) : [],
    ),
  );
}

const anchor = (index: number): string => `sheet-${index + 1}`;

function contents(specs: readonly SheetSpec[]): string {
  const items = specs.map(
    ({ name }, index) => `<li><a href="#${anchor(index)}">${escaped(name)}</a></li>`,
  );
  return `<nav aria-label="On this page"><ul>${items.join('')}</ul></nav>`;
}

function section(spec: SheetSpec, index: number, page: PageStyle): string {
  const level = page.isOne ? 1 : 2;
  const id = `${anchor(index)}-title`;
  return [
    `<section id="${anchor(index)}" aria-labelledby="${id}">`,
    `<h${level} id="${id}"${textMarks(spec.title)}>${escaped(spec.title)}</h${level}>`,
    paragraph('lead', spec.page?.header ?? ''),
    paragraph('note', spec.note),
    ...blocksMarkup(spec, level + 1, page),
    '</section>',
  ].join('\n');
}

function blocksMarkup(
  spec: SheetSpec,
  level: number,
  { theme, classes }: PageStyle,
): readonly string[] {
  const names = tableNames(spec);
  const shares = columnShares(spec);
  const tables = new Map<string, TableBlock>();
  return spec.blocks.map((block) => {
    switch (block.kind) {
      case 'table':
        tables.set(block.name, block);
        return tableMarkup(block, { name: names.get(block) ?? spec.name, classes, shares });
      case 'chart':
        return ratingBar(block, tables.get(block.ofTable), theme);
      case 'heading':
        return `<h${level}${textMarks(block.text)}>${escaped(block.text)}</h${level}>`;
      case 'lead':
      case 'paragraph':
      case 'remark':
        return paragraph(block.kind, block.text);
    }
  });
}

/** As on the sheet, where all tables stand on the same columns. */
function columnShares(spec: SheetSpec): readonly number[] {
  const widths = columnWidths(spec);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / whole);
}

function paragraph(name: string, text: string): string {
  return text === '' ? '' : `<p class="${name}"${textMarks(text)}>${escaped(text)}</p>`;
}
