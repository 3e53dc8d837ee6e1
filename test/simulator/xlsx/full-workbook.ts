import {
  type Sheet,
  type Workbook,
  NORMAL_STYLE,
  STRICTEST_PROTECTION,
  areaOf,
  newGuid,
  newHeaderFooter,
  newWorkbook,
  parseArea,
} from '../../../src/simulator/model/index.js';
import { fillPlan } from './full-plan-sheet.js';
import { fillComments } from './full-comments.js';
import { put, styled } from './put.js';

/** A workbook in which everything that a file can keep is used at least once. */
export function aFullWorkbook(): Workbook {
  const workbook = newWorkbook(['Plan', "Ratings & owner's key", 'Hidden', 'Very hidden']);
  // A freshly opened workbook has no name but what its opener gives it.
  const normal = styled(workbook, { font: { ...NORMAL_STYLE.font, name: 'Arial' } });
  workbook.defaultStyle = normal;
  workbook.namedStyles.set('Normal', { name: 'Normal', builtIn: true, style: normal });
  const heading = styled(workbook, {
    name: 'Heading 1',
    font: { ...normal.font, bold: true, size: 15, color: '#1B3F8B' },
  });
  workbook.namedStyles.set('Heading 1', { name: 'Heading 1', builtIn: true, style: heading });
  const [plan, ratings, hidden, veryHidden] = workbook.sheets;
  if (!plan || !ratings || !hidden || !veryHidden) throw new Error('four sheets were asked for');
  fillPlan(workbook, plan, ratings, heading);
  fillRatings(workbook, ratings);
  hidden.visibility = 'Hidden';
  hidden.pageLayout.zoom = { scale: 85 };
  hidden.protection = { options: { ...STRICTEST_PROTECTION, selectionMode: 'None' } };
  veryHidden.visibility = 'VeryHidden';
  fillWorkbook(workbook, plan, ratings);
  return workbook;
}

function fillRatings(workbook: Workbook, sheet: Sheet): void {
  fillComments(workbook, sheet);
  put(workbook, sheet, 0, ['Rating', 'Actions']);
  put(workbook, sheet, 1, ['Red', 1]);
  put(workbook, sheet, 2, ['Green', 12]);
  sheet.filter = {
    area: parseArea('A1:B3') ?? areaOf(0, 0),
    criteria: new Map([[1, { filterOn: 'TopItems', criterion1: '10' }]]),
  };
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.protection = {
    options: { ...STRICTEST_PROTECTION, allowFormatCells: true, allowSort: true },
    hash: { password: 'CC1A' },
  };
  const { headersFooters } = sheet.pageLayout;
  headersFooters.state = 'OddAndEven';
  headersFooters.odd = { ...newHeaderFooter(), rightHeader: 'odd' };
  headersFooters.even = { ...newHeaderFooter(), leftHeader: 'even' };
}

function fillWorkbook(workbook: Workbook, plan: Sheet, ratings: Sheet): void {
  workbook.activeSheetId = ratings.id;
  workbook.names = [
    { name: 'AsAt', sheetId: null, formula: '=44804', comment: "The report's date", visible: true },
    {
      name: 'RatingWords',
      sheetId: plan.id,
      formula: "='Ratings & owner''s key'!$A$2:$A$3",
      comment: '',
      visible: false,
    },
  ];
  workbook.settings.set('mapping', { 'Due date': ['due', 3, null, true], 'a "b"': { c: '<&>' } });
  workbook.settings.set('plain\n', 'text');
  workbook.properties = {
    title: 'Action plan – August 2023',
    subject: 'Peer challenge',
    author: 'A. Officer & co',
    keywords: 'plan; RAG',
    comments: 'line one\nline two',
    category: 'Committee',
    manager: 'Head of Performance',
    company: 'Thornmere Borough Council',
    lastAuthor: 'B. Clerk',
    revisionNumber: 4,
    created: '2023-08-31T09:00:00Z',
  };
  workbook.customProperties.set('Drafts', 3);
  workbook.customProperties.set('Share', 0.25);
  workbook.customProperties.set('Exempt', false);
  workbook.customProperties.set('Mark', 'pack “1”');
  workbook.customProperties.set('Checked', new Date('2023-08-31T10:00:00.000Z'));
  workbook.xmlParts.push({
    id: newGuid(workbook, '000D'),
    xml: '<history xmlns="urn:example:history"><snapshot on="2023-08-31"/></history>',
  });
  workbook.protection = { hash: { password: 'CC1A' } };
  workbook.calculationMode = 'Manual';
}
