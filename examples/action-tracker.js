// How examples/action-tracker.xlsx is made, on the simulated Excel:
//   npm run simulate -- examples/action-tracker.js --save examples/action-tracker.xlsx
// A tracker as an officer keeps it by hand: headings of its own, a rating misspelt, dates as typed.
const HEADINGS = [
  ['Item', 'What the peers asked for', 'What we will do', 'Lead', 'By when', 'BRAG', 'Where we are'],
];
const ROWS = [
  ['1.1', 'Agree fewer priorities', 'Hold two priority days with the cabinet and senior officers', 'Chief Executive', '30 June 2025', 'Green', 'Both days were held. Six priorities went to full council in July.'],
  ['1.2', 'Agree fewer priorities', 'Publish what the council will stop doing', 'Head of Policy', '30 September 2025', 'Amber', 'A first list is with group leaders.'],
  ['2.1', 'Hear from tenants before decisions are made', 'Set up a tenants’ panel of twelve', 'Head of Housing', 'Autumn 2025', 'Green', 'The panel met in September and will meet every second month.'],
  ['2.2', 'Hear from tenants before decisions are made', 'Answer each of the panel’s reports within a month', 'Head of Housing', '', 'Grren', ''],
  ['3.1', 'Know the state of every building', 'Survey the forty buildings without a survey since 2019', 'Estates Manager', '31 March 2026', 'Amber', 'Twenty-six are done. The surveyor left in August.'],
  ['3.2', 'Know the state of every building', 'Bring a plan for the worst ten to cabinet', 'Estates Manager', '30 April 2025', 'Green', 'The plan is being written.'],
  ['4.1', 'Keep the budget gap in sight', 'Report the gap to members each quarter', 'Director of Finance', '31 July 2025', 'Green', 'Reported in July and October.'],
  ['4.2', 'Keep the budget gap in sight', 'Test the plan against a second year of high energy prices', '', 'TBC', 'Red', 'Not begun.'],
  ['5.1', 'Give scrutiny more to do', 'Let each committee choose three topics a year', 'Head of Democratic Services', '31 May 2025', 'Blue', 'Done. Topics were chosen at the annual meeting.'],
];

await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.name = 'Peer review tracker';
  sheet.getRange('A1:A2').values = [
    ['Thornmere Borough Council: what became of the peer review'],
    ['Kept by Policy and Performance. As at 31 October 2025. B = complete'],
  ];
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;

  const cells = sheet.getRange('A4').getResizedRange(ROWS.length, HEADINGS[0].length - 1);
  cells.numberFormat = [['@']];
  cells.values = [...HEADINGS, ...ROWS];
  const table = sheet.tables.add(cells, true);
  table.name = 'Tracker';
  table.style = 'TableStyleMedium2';

  const widths = { A: 40, B: 150, C: 220, D: 130, E: 100, F: 55, G: 230 };
  for (const [column, width] of Object.entries(widths)) {
    sheet.getRange(`${column}:${column}`).format.columnWidth = width;
  }
  const body = table.getDataBodyRange();
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.autofitRows();
  sheet.freezePanes.freezeRows(4);
  sheet.getRange('A5').select();
  await context.sync();
});
