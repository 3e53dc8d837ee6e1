import type { Area } from './area.js';

/** Header and footer codes as Excel keeps them: "&P", "&N", "&\"Arial\"&9 …". */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Margins in points. Named values are Office.js's own strings. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** An Excel.PaperType: "A4", "Letter" … */
  paperSize: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  /** Per cent, or pages across and down (0: as many as it takes). */
  zoom: { scale: number } | { fitWidth: number; fitHeight: number };
  printAreas: Area[];
  /** First and last row repeated at the top of each page. */
  titleRows: { from: number; to: number } | null;
  titleColumns: { from: number; to: number } | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: 'DownThenOver' | 'OverThenDown';
  printComments: string;
  printErrors: string;
  blackAndWhite: boolean;
  draftMode: boolean;
  /** "" = automatic. */
  firstPageNumber: number | '';
  headersFooters: {
    state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
    useSheetMargins: boolean;
    useSheetScale: boolean;
    default: HeaderFooter;
    first: HeaderFooter;
    odd: HeaderFooter;
    even: HeaderFooter;
  };
  /** A break before each of these rows and columns. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export function newHeaderFooter(): HeaderFooter {
  return {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
}

/** Excel's layout of a new sheet: normal margins are 0.7 by 0.75 inches. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    zoom: { scale: 100 },
    printAreas: [],
    titleRows: null,
    titleColumns: null,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: 'DownThenOver',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: '',
    headersFooters: {
      state: 'Default',
      useSheetMargins: true,
      useSheetScale: true,
      default: newHeaderFooter(),
      first: newHeaderFooter(),
      odd: newHeaderFooter(),
      even: newHeaderFooter(),
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}
