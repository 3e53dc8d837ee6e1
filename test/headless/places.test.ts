import { documentFromRows } from '../../src/core/grid/document-from-rows.js';
import { documentOfParts } from '../../src/core/grid/source-parts.js';
import { readPlan } from '../../src/core/intake/read-plan.js';
import { wordFinding } from '../../src/core/wording/word-finding.js';
import { wordQuestion } from '../../src/core/wording/word-question.js';
import { placesJson } from '../../src/headless/places-json.js';

const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
  part: { kind: 'sheet', name } as const,
  ...documentFromRows(
    rows.map((texts, at) => ({ line: at + 1, cells: texts.map((text) => ({ text })) })),
  ),
});

const HEADING = ['Ref', 'Action', 'Owner', 'Update'];
const oneASheet = documentOfParts([
  sheet('Homes', HEADING, ['H1', 'Survey flats', 'Ann Reid', 'Half are done, and the']),
  sheet('Parks', HEADING, ['P1', 'Mend paths', 'Bo Lane', 'Begun'], ['', '', '', 'in March.']),
]);

const twoPlans = documentOfParts([
  sheet('Audit', HEADING, ['1', 'Close the gaps', 'Ann Reid', 'Begun']),
  sheet(
    'Risks',
    ['No', 'Risk action', 'Target date', 'Status', 'Score'],
    ['A', 'Test the backup site', 'Nov 2026', 'Open', '9'],
  ),
]);

test('records of several sheets that stand on the same row are told apart by their sheet', () => {
  const { whereFrom } = placesJson(readPlan(oneASheet));
  expect(whereFrom['action H1']?.[0]).toEqual({
    sheet: 'Homes',
    line: 2,
    column: 1,
    place: 'sheet Homes, row 2',
  });
  expect(whereFrom['action P1']?.[0]).toMatchObject({ sheet: 'Parks', line: 2 });
});

test('keeping a row of one sheet apart leaves the same row of another joined', () => {
  const [join] = readPlan(oneASheet).joins;
  expect(join && placesJson(readPlan(oneASheet)).ofLine(join.line)).toMatchObject({
    sheet: 'Parks',
    line: 3,
  });
  expect(readPlan(oneASheet, { keepApart: new Set([3]) }).joins).toHaveLength(1);
  expect(readPlan(oneASheet, { keepApart: new Set([join?.line ?? 0]) }).joins).toHaveLength(0);
});

test('tables of several sheets have names of their own, and say their sheet and row', () => {
  const reading = readPlan(twoPlans);
  const [question] = reading.questions;
  const ids = question?.choices.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    question &&
      wordQuestion(question)
        .answers.map(({ says }) => says)
        .join('\n'),
  ).toMatch(/sheet Audit, row 1.*\n.*sheet Risks, row 1/);
});

test('a finding on a sheet says the sheet and its row', () => {
  const further = readPlan(twoPlans).findings.find(({ code }) => code === 'further-table');
  expect(further?.about.place).toMatchObject({ kind: 'sheet', line: 1 });
  expect(further && wordFinding(further).says).toContain(' on sheet Risks, row 1');
});
