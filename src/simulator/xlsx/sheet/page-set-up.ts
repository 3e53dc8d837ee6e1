import { MAX_COLUMNS, MAX_ROWS, type PageLayout } from '../../model/index.js';
import { WordPairs } from '../lookup.js';
import { inchesToPoints, pointsToInches } from '../units.js';
import { element, whenOn } from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf, flagOf, numberOf } from '../xml-tree.js';
import { headerFooterXml, readHeaderFooter } from './header-footer.js';

/** Excel.PaperType by the file's number, from 1 (ECMA-376 Part 1, 18.3.1.63, paperSize). */
const PAPERS = [
  ...['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4'],
  ...['A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note'],
  ...['Envelope9', 'Envelope10', 'Envelope11', 'Envelope12', 'Envelope14', 'Csheet', 'Dsheet'],
  ...['Esheet', 'EnvelopeDL', 'EnvelopeC5', 'EnvelopeC3', 'EnvelopeC4', 'EnvelopeC6'],
  ...['EnvelopeC65', 'EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6', 'EnvelopeItaly'],
  ...['EnvelopeMonarch', 'EnvelopePersonal', 'FanfoldUS', 'FanfoldStdGerman', 'FanfoldLegalGerman'],
];

const COMMENTS = new WordPairs([
  ['NoComments', 'none'],
  ['EndSheet', 'atEnd'],
  ['InPlace', 'asDisplayed'],
]);

const ERRORS = new WordPairs([
  ['AsDisplayed', 'displayed'],
  ['Blank', 'blank'],
  ['Dash', 'dash'],
  ['NotAvailable', 'NA'],
]);

const MARGINS = [
  ['left', 'leftMargin'],
  ['right', 'rightMargin'],
  ['top', 'topMargin'],
  ['bottom', 'bottomMargin'],
  ['header', 'headerMargin'],
  ['footer', 'footerMargin'],
] as const;

function marginsXml(layout: PageLayout): string {
  const inches = MARGINS.map(([name, margin]) => [name, pointsToInches(layout[margin])]);
  return element('pageMargins', Object.fromEntries(inches) as Record<string, number>);
}

function printOptionsXml(layout: PageLayout): string {
  const { centerHorizontally, centerVertically, printGridlines, printHeadings } = layout;
  if (!(centerHorizontally || centerVertically || printGridlines || printHeadings)) return '';
  return element('printOptions', {
    horizontalCentered: whenOn(centerHorizontally),
    verticalCentered: whenOn(centerVertically),
    headings: whenOn(printHeadings),
    gridLines: whenOn(printGridlines),
  });
}

function pageSetupXml(layout: PageLayout): string {
  const { zoom, firstPageNumber } = layout;
  const paper = PAPERS.indexOf(layout.paperSize) + 1;
  const asPlain = (word: string | undefined, plain: string): string | undefined =>
    word === plain ? undefined : word;
  return element('pageSetup', {
    paperSize: paper > 0 ? paper : undefined,
    scale: 'scale' in zoom && zoom.scale !== 100 ? zoom.scale : undefined,
    firstPageNumber: firstPageNumber === '' ? undefined : firstPageNumber,
    fitToWidth: 'fitWidth' in zoom ? zoom.fitWidth : undefined,
    fitToHeight: 'fitWidth' in zoom ? zoom.fitHeight : undefined,
    pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    blackAndWhite: whenOn(layout.blackAndWhite),
    draft: whenOn(layout.draftMode),
    cellComments: asPlain(COMMENTS.fileWord(layout.printComments), 'none'),
    useFirstPageNumber: whenOn(firstPageNumber !== ''),
    errors: asPlain(ERRORS.fileWord(layout.printErrors), 'displayed'),
  });
}

/** 18.3.1.1 brk: a break before our row n (from 0) is one after the file's row n (from 1). */
function breaksXml(name: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return '';
  const attributes = { count: breaks.length, manualBreakCount: breaks.length };
  const brks = breaks.map((id) => element('brk', { id, max, man: true }));
  return element(name, attributes, ...brks);
}

/** From `printOptions` to `colBreaks`, in the order that a worksheet demands. */
export function pageSetUpXml(layout: PageLayout): string {
  return [
    printOptionsXml(layout),
    marginsXml(layout),
    pageSetupXml(layout),
    headerFooterXml(layout.headersFooters),
    breaksXml('rowBreaks', layout.rowBreaks, MAX_COLUMNS - 1),
    breaksXml('colBreaks', layout.columnBreaks, MAX_ROWS - 1),
  ].join('');
}

function readZoom(worksheet: XmlElement, setup: XmlElement): PageLayout['zoom'] {
  const fits = flagOf(childOf(worksheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  if (!fits) return { scale: numberOf(setup, 'scale') ?? 100 };
  return {
    fitWidth: numberOf(setup, 'fitToWidth') ?? 1,
    fitHeight: numberOf(setup, 'fitToHeight') ?? 1,
  };
}

/** Reads all of a sheet's page set-up into `layout`, but what lives in names: titles and areas. */
export function readPageSetUp(worksheet: XmlElement, layout: PageLayout): void {
  const setup = childOf(worksheet, 'pageSetup');
  const options = childOf(worksheet, 'printOptions');
  const margins = childOf(worksheet, 'pageMargins');
  for (const [name, margin] of MARGINS) {
    const inches = numberOf(margins, name);
    if (inches !== undefined) layout[margin] = inchesToPoints(inches);
  }
  const breaks = (name: string): number[] =>
    childrenOf(childOf(worksheet, name), 'brk').map((brk) => numberOf(brk, 'id') ?? 0);
  Object.assign(layout, {
    orientation: setup.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[(numberOf(setup, 'paperSize') ?? 1) - 1] ?? 'Letter',
    zoom: readZoom(worksheet, setup),
    centerHorizontally: flagOf(options, 'horizontalCentered'),
    centerVertically: flagOf(options, 'verticalCentered'),
    printGridlines: flagOf(options, 'gridLines'),
    printHeadings: flagOf(options, 'headings'),
    printOrder: setup.attributes['pageOrder'] === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    printComments: COMMENTS.modelWord(setup.attributes['cellComments']) ?? 'NoComments',
    printErrors: ERRORS.modelWord(setup.attributes['errors']) ?? 'AsDisplayed',
    blackAndWhite: flagOf(setup, 'blackAndWhite'),
    draftMode: flagOf(setup, 'draft'),
    firstPageNumber: flagOf(setup, 'useFirstPageNumber')
      ? (numberOf(setup, 'firstPageNumber') ?? '')
      : '',
    headersFooters: readHeaderFooter(childOf(worksheet, 'headerFooter')),
    rowBreaks: breaks('rowBreaks'),
    columnBreaks: breaks('colBreaks'),
  } satisfies Partial<PageLayout>);
}
