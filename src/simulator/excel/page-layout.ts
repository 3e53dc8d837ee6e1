import type { Host } from '../host.js';
import {
  type Area,
  areaOf,
  type HeaderFooter,
  MAX_COLUMNS,
  MAX_ROWS,
  type PageLayout,
  type Sheet,
  WHOLE_SHEET,
} from '../model/index.js';
import { invalidArgument, itemNotFound } from '../protocol/errors.js';
import { type HostClass, hostObject, NULL_OBJECT, targetOf } from '../protocol/host-object.js';
import { findPlaces } from './address.js';
import { finiteNumber, flag, oneOf, record, text, wholeNumber } from './arguments.js';
import { rangeAreasClass } from './range-areas.js';
import { rangeArgument } from './range-navigation.js';
import { rangeClass, rangeObject } from './range.js';

type Plain = Exclude<keyof PageLayout, 'headersFooters' | 'titleRows' | 'titleColumns'>;

/** Wire name, model key, and how the value is read. */
const PLAIN: readonly [string, Plain, (host: Host, value: unknown) => unknown][] = [
  ['BlackAndWhite', 'blackAndWhite', (_host, value) => flag(value)],
  ['BottomMargin', 'bottomMargin', margin],
  ['CenterHorizontally', 'centerHorizontally', (_host, value) => flag(value)],
  ['CenterVertically', 'centerVertically', (_host, value) => flag(value)],
  ['DraftMode', 'draftMode', (_host, value) => flag(value)],
  ['FooterMargin', 'footerMargin', margin],
  ['HeaderMargin', 'headerMargin', margin],
  ['LeftMargin', 'leftMargin', margin],
  ['Orientation', 'orientation', (host, value) => oneOf(host, 'PageOrientation', value)],
  ['PaperSize', 'paperSize', (host, value) => oneOf(host, 'PaperType', value)],
  ['PrintComments', 'printComments', (host, value) => oneOf(host, 'PrintComments', value)],
  ['PrintErrors', 'printErrors', (host, value) => oneOf(host, 'PrintErrorType', value)],
  ['PrintGridlines', 'printGridlines', (_host, value) => flag(value)],
  ['PrintHeadings', 'printHeadings', (_host, value) => flag(value)],
  ['PrintOrder', 'printOrder', (host, value) => oneOf(host, 'PrintOrder', value)],
  ['RightMargin', 'rightMargin', margin],
  ['TopMargin', 'topMargin', margin],
  [
    'FirstPageNumber',
    'firstPageNumber',
    (_host, value) => (value === '' ? '' : wholeNumber(value)),
  ],
];

function margin(_host: Host, value: unknown): number {
  return finiteNumber(value, 0);
}

/** Percent, or pages across and down. https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions */
function readZoom(value: unknown): PageLayout['zoom'] {
  const given = record(value);
  const scale = given['scale'];
  if (scale !== undefined && scale !== null) return { scale: finiteNumber(scale, 10, 400) };
  return {
    fitWidth: pages(given['horizontalFitToPages']),
    fitHeight: pages(given['verticalFitToPages']),
  };
}

const pages = (value: unknown): number =>
  value === undefined || value === null ? 0 : wholeNumber(value, 0);

function zoomAsGiven({ zoom }: PageLayout): object {
  if ('scale' in zoom) return { scale: zoom.scale };
  return { horizontalFitToPages: zoom.fitWidth, verticalFitToPages: zoom.fitHeight };
}

const POINTS_A_UNIT: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprintmargins-member(1) */
function setMargins(host: Host, { pageLayout }: Sheet, unit: unknown, value: unknown): null {
  const factor = POINTS_A_UNIT[oneOf(host, 'PrintMarginUnit', unit)] ?? 1;
  for (const [side, size] of Object.entries(record(value))) {
    if (size === undefined || size === null) continue;
    const key = `${side}Margin` as 'topMargin';
    if (!(key in pageLayout)) throw invalidArgument();
    pageLayout[key] = finiteNumber(size, 0) * factor;
  }
  return null;
}

function areasOf(host: Host, sheet: Sheet, value: unknown): Area[] {
  const several = targetOf(value, rangeAreasClass);
  if (several !== null) return [...several.areas];
  const range = targetOf(value, rangeClass);
  if (range !== null) return [range.area];
  return findPlaces(host, text(value), sheet).map(({ area }) => area);
}

/** Titles are entire rows (columns): anything less is refused. */
function titleRows(host: Host, sheet: Sheet, value: unknown): PageLayout['titleRows'] {
  const { area } = rangeArgument(host, value, sheet);
  if (area.left !== 0 || area.right !== MAX_COLUMNS - 1) throw invalidArgument();
  return { from: area.top, to: area.bottom };
}

function titleColumns(host: Host, sheet: Sheet, value: unknown): PageLayout['titleColumns'] {
  const { area } = rangeArgument(host, value, sheet);
  if (area.top !== 0 || area.bottom !== MAX_ROWS - 1) throw invalidArgument();
  return { from: area.left, to: area.right };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayoutClass: HostClass<Sheet> = {
  name: 'PageLayout',
  get: {
    ...Object.fromEntries(
      PLAIN.map(([name, key]) => [name, ({ pageLayout }: Sheet) => pageLayout[key]]),
    ),
    Zoom: ({ pageLayout }) => zoomAsGiven(pageLayout),
  },
  set: {
    ...Object.fromEntries(
      PLAIN.map(([name, key, read]) => [
        name,
        ({ pageLayout }: Sheet, value: unknown, host: Host): void => {
          Object.assign(pageLayout, { [key]: read(host, value) });
        },
      ]),
    ),
    Zoom: ({ pageLayout }, value) => {
      pageLayout.zoom = readZoom(value);
    },
  },
  navigate: { HeadersFooters: (sheet) => hostObject(headersFootersClass, sheet) },
  call: {
    GetPrintArea: (sheet) => {
      if (sheet.pageLayout.printAreas.length === 0) throw itemNotFound();
      return hostObject(rangeAreasClass, { sheet, areas: sheet.pageLayout.printAreas });
    },
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.pageLayout.printAreas.length === 0
        ? NULL_OBJECT
        : hostObject(rangeAreasClass, { sheet, areas: sheet.pageLayout.printAreas }),
    GetPrintTitleColumns: (sheet) => titleColumnsRange(sheet) ?? missing(),
    GetPrintTitleColumnsOrNullObject: (sheet) => titleColumnsRange(sheet) ?? NULL_OBJECT,
    GetPrintTitleRows: (sheet) => titleRowsRange(sheet) ?? missing(),
    GetPrintTitleRowsOrNullObject: (sheet) => titleRowsRange(sheet) ?? NULL_OBJECT,
    SetPrintArea: (sheet, [area], host) => {
      sheet.pageLayout.printAreas = areasOf(host, sheet, area);
    },
    SetPrintMargins: (sheet, [unit, margins], host) => setMargins(host, sheet, unit, margins),
    SetPrintTitleColumns: (sheet, [columns], host) => {
      sheet.pageLayout.titleColumns = titleColumns(host, sheet, columns);
    },
    SetPrintTitleRows: (sheet, [rows], host) => {
      sheet.pageLayout.titleRows = titleRows(host, sheet, rows);
    },
  },
};

function missing(): never {
  throw itemNotFound();
}

function titleRowsRange(sheet: Sheet) {
  const rows = sheet.pageLayout.titleRows;
  return rows && rangeObject(sheet, { ...WHOLE_SHEET, top: rows.from, bottom: rows.to });
}

function titleColumnsRange(sheet: Sheet) {
  const columns = sheet.pageLayout.titleColumns;
  return columns && rangeObject(sheet, { ...WHOLE_SHEET, left: columns.from, right: columns.to });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
const headersFootersClass: HostClass<Sheet> = {
  name: 'HeaderFooterGroup',
  get: {
    State: ({ pageLayout }) => pageLayout.headersFooters.state,
    UseSheetMargins: ({ pageLayout }) => pageLayout.headersFooters.useSheetMargins,
    UseSheetScale: ({ pageLayout }) => pageLayout.headersFooters.useSheetScale,
  },
  set: {
    State: ({ pageLayout }, value, host) => {
      const state = oneOf(host, 'HeaderFooterState', value);
      pageLayout.headersFooters.state = state as PageLayout['headersFooters']['state'];
    },
    UseSheetMargins: ({ pageLayout }, value) => {
      pageLayout.headersFooters.useSheetMargins = flag(value);
    },
    UseSheetScale: ({ pageLayout }, value) => {
      pageLayout.headersFooters.useSheetScale = flag(value);
    },
  },
  navigate: {
    DefaultForAllPages: ({ pageLayout }) =>
      hostObject(headerFooterClass, pageLayout.headersFooters.default),
    EvenPages: ({ pageLayout }) => hostObject(headerFooterClass, pageLayout.headersFooters.even),
    FirstPage: ({ pageLayout }) => hostObject(headerFooterClass, pageLayout.headersFooters.first),
    OddPages: ({ pageLayout }) => hostObject(headerFooterClass, pageLayout.headersFooters.odd),
  },
};

const PARTS: readonly [string, keyof HeaderFooter][] = [
  ['LeftHeader', 'leftHeader'],
  ['CenterHeader', 'centerHeader'],
  ['RightHeader', 'rightHeader'],
  ['LeftFooter', 'leftFooter'],
  ['CenterFooter', 'centerFooter'],
  ['RightFooter', 'rightFooter'],
];

const headerFooterClass: HostClass<HeaderFooter> = {
  name: 'HeaderFooter',
  get: Object.fromEntries(PARTS.map(([name, key]) => [name, (parts: HeaderFooter) => parts[key]])),
  set: Object.fromEntries(
    PARTS.map(([name, key]) => [
      name,
      (parts: HeaderFooter, value: unknown): void => {
        parts[key] = text(value);
      },
    ]),
  ),
};

interface PageBreaksTarget {
  readonly sheet: Sheet;
  readonly rows: boolean;
}

const breaksOf = ({ sheet, rows }: PageBreaksTarget): number[] =>
  rows ? sheet.pageLayout.rowBreaks : sheet.pageLayout.columnBreaks;

interface PageBreakTarget extends PageBreaksTarget {
  readonly before: number;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export const pageBreaksClass: HostClass<PageBreaksTarget> = {
  name: 'PageBreakCollection',
  items: (target) =>
    breaksOf(target).map((before) => hostObject(pageBreakClass, { ...target, before })),
  item: (target, key) => {
    const before = breaksOf(target)[Number(key)];
    return before === undefined ? null : hostObject(pageBreakClass, { ...target, before });
  },
  call: {
    Add: (target, [range], host) => {
      const { area } = rangeArgument(host, range, target.sheet);
      const before = target.rows ? area.top : area.left;
      const breaks = breaksOf(target);
      if (!breaks.includes(before)) breaks.push(before);
      breaks.sort((a, b) => a - b);
      return hostObject(pageBreakClass, { ...target, before });
    },
    RemovePageBreaks: (target) => {
      breaksOf(target).length = 0;
    },
  },
};

const pageBreakClass: HostClass<PageBreakTarget> = {
  name: 'PageBreak',
  get: {
    ColumnIndex: ({ rows, before }) => (rows ? 0 : before),
    RowIndex: ({ rows, before }) => (rows ? before : 0),
  },
  call: {
    Delete: (target) => {
      const breaks = breaksOf(target);
      breaks.splice(breaks.indexOf(target.before), 1);
    },
    GetCellAfterBreak: ({ sheet, rows, before }) =>
      rangeObject(sheet, rows ? areaOf(before, 0) : areaOf(0, before)),
  },
};
