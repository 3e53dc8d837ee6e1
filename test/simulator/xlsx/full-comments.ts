import { type Sheet, type Workbook, newGuid } from '../../../src/simulator/model/index.js';

export function fillComments(workbook: Workbook, sheet: Sheet): void {
  const reply = {
    id: newGuid(workbook, '0006'),
    authorName: 'B. Clerk',
    authorEmail: '',
    created: '2023-08-31T11:00:00Z',
    content: 'Agreed <now>',
  };
  sheet.comments = [
    {
      id: newGuid(workbook, '0006'),
      row: 1,
      column: 1,
      authorName: 'A. Officer',
      authorEmail: 'a.officer@thornmere.example',
      created: '2023-08-31T10:00:00.50',
      content: 'Is this\nright?',
      resolved: true,
      replies: [reply],
    },
  ];
  const note = {
    row: 2,
    column: 0,
    authorName: 'B. Clerk',
    content: 'Check & ask',
    visible: true,
    width: 90,
    height: 60.5,
  };
  sheet.notes = [note, { ...note, row: 1, visible: false }].sort((a, b) => a.row - b.row);
}
