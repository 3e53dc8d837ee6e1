import { printable } from '../../sheet/page-size.js';
import type { ChartBlock, PageSpec, SheetSpec } from '../../sheet/sheet-spec.js';
import type { Theme } from '../../sheet/theme.js';
import { chartBars } from '../chart-bars.js';
import { escaped } from '../escaped.js';
import type { PageWords } from '../page-words.js';
import { chartId, chartPart } from './chart-part.js';
import { paragraph, twips } from './runs.js';
import { pageOf, sectionBody, sectionEnd } from './sections.js';
import { WORD_NAMES, stylesPart } from './styles-part.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument';
const WORD_TYPE = `${DOCUMENT_TYPE}.wordprocessingml`;

/** What a part is to the document, and its text. */
interface Part {
  readonly id: string;
  readonly kind: 'styles' | 'numbering' | 'settings' | 'header' | 'footer' | 'chart';
  readonly text: string;
}

/**
 * The parts of a Word document of these sheets, by their names in the package (ECMA-376 part 1):
 * a section for each sheet, on its own paper and with "Page x of y" in its footer. The same sheets
 * always give the same parts: no clock and no chance comes into them.
 */
export function wordParts(
  specs: readonly SheetSpec[],
  theme: Theme,
  { title, language }: PageWords,
): ReadonlyMap<string, string> {
  const charts = chartsOf(specs, theme);
  const parts = [
    { id: 'styles', kind: 'styles', text: stylesPart(theme, language) } as const,
    { id: 'numbering', kind: 'numbering', text: NUMBERING } as const,
    { id: 'settings', kind: 'settings', text: settings(language) } as const,
    ...specs.flatMap((spec, index) => edgesOfPage(pageOf(spec), index + 1)),
    ...charts.map(({ text }, index) => ({ id: chartId(index + 1), kind: 'chart', text }) as const),
  ];
  const numbers = new Map(charts.map(({ block }, index) => [block, index + 1]));
  return new Map(
    Object.entries({
      '[Content_Types].xml': contentTypes(parts),
      '_rels/.rels': relationships([
        ['document', `${OFFICE}/officeDocument`, 'word/document.xml'],
        ['properties', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`,
      'word/document.xml': documentPart(specs, theme, numbers),
      'word/_rels/document.xml.rels': relationships(
        parts.map((part) => [part.id, `${OFFICE}/${part.kind}`, fileOf(part)]),
      ),
      ...Object.fromEntries(parts.map((part) => [`word/${fileOf(part)}`, part.text])),
    }).map(([name, text]) => [name, `${DECLARATION}${text}`]),
  );
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Beside the document, where Word puts it too. */
function fileOf({ id, kind }: Part): string {
  return kind === 'chart' ? `charts/${id}.xml` : `${id}.xml`;
}

/** The charts that have something to show, in reading order. */
function chartsOf(specs: readonly SheetSpec[], theme: Theme) {
  return specs.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'chart') return [];
      const table = blocks.find((one) => one.kind === 'table' && one.name === block.ofTable);
      const bars = chartBars(block, table?.kind === 'table' ? table : undefined, theme);
      return bars.length > 0 ? [{ block, text: chartPart(block, bars, theme) }] : [];
    }),
  );
}

/** The last section's end stands at the end of the body, those of the others in a paragraph. */
function documentPart(
  specs: readonly SheetSpec[],
  theme: Theme,
  charts: ReadonlyMap<ChartBlock, number>,
): string {
  const sections = specs.map((spec, index) => {
    const end = sectionEnd(pageOf(spec), index + 1);
    const isLast = index === specs.length - 1;
    const last = paragraph([], { style: 'SectionEnd', ...(isLast ? {} : { section: end }) });
    return `${sectionBody(spec, theme, charts)}${last}${isLast ? end : ''}`;
  });
  return `<w:document ${WORD_NAMES}><w:body>${sections.join('')}</w:body></w:document>`;
}

function edgesOfPage(page: PageSpec, number: number): readonly Part[] {
  const atRight = twips(printable(page).width);
  const footer = `<w:ftr ${WORD_NAMES}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="${atRight}"/></w:tabs></w:pPr>${textRun(page.footer)}<w:r><w:tab/></w:r>${textRun('Page ')}${field('PAGE')}${textRun(' of ')}${field('NUMPAGES')}</w:p></w:ftr>`;
  const header = `<w:hdr ${WORD_NAMES}><w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="center"/></w:pPr>${textRun(page.header ?? '')}</w:p></w:hdr>`;
  return [
    { id: `footer${number}`, kind: 'footer', text: footer },
    ...(page.header ? [{ id: `header${number}`, kind: 'header', text: header } as const] : []),
  ];
}

function textRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Word counts anew when it lays out the pages; until then "1" stands. */
function field(name: 'PAGE' | 'NUMPAGES'): string {
  return `<w:fldSimple w:instr=" ${name} ">${textRun('1')}</w:fldSimple>`;
}

function level(number: 0 | 1, sign: string): string {
  return `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${227 * (number + 1)}" w:hanging="227"/></w:pPr></w:lvl>`;
}

const NUMBERING = `<w:numbering ${WORD_NAMES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, '•')}${level(1, '○')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** Laid out as Word 2013 and later do ([MS-DOCX] 2.4.1), not as an older document. */
function settings(language: string): string {
  return `<w:settings ${WORD_NAMES}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${escaped(language)}"/></w:settings>`;
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = [
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...parts.map((part) => [
      `/word/${fileOf(part)}`,
      part.kind === 'chart'
        ? `${DOCUMENT_TYPE}.drawingml.chart+xml`
        : `${WORD_TYPE}.${part.kind}+xml`,
    ]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(
  targets: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const all = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}
