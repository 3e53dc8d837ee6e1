import type { GivenSource } from '../../../src/taskpane/bring-in/given-source.js';
import { placeNames } from '../../../src/taskpane/bring-in/place-names.js';
import { previewPlan } from '../../../src/tasks/preview-plan.js';

const TEXT = [
  'Ref\tRecommendation\tAction\tUpdates',
  '1\tPlan the lake quarter\tPublish a programme. Head of Place Sept 2022\tIt went to',
  '\t\t\tCabinet. PROGRESS RAG RATING: GREEN',
].join('\n');

const PASTE = { kind: 'paste', lines: 3 } as const;

function names(from: GivenSource['from'] = PASTE) {
  const source = { kind: 'text', text: TEXT } as const;
  const { reading } = previewPlan(source, { today: '2026-01-31' });
  return { reading, places: placeNames(reading, { source, from }) };
}

test('what was lifted out of the text is shown with its line and the heading of its column', () => {
  const { reading, places } = names();
  const rating = reading.lifts.find(({ field }) => field === 'rating');
  expect(rating && places.ofRecord(rating.into, rating.line)).toBe('line 3, “Updates”');
});

test('a joined row is shown with the columns that went on', () => {
  const { reading, places } = names();
  const [join] = reading.joins;
  expect(join && places.ofJoin(join)).toMatch(/^line 3/);
});

test('a sheet and a workbook file have rows, a text has lines', () => {
  expect(names({ kind: 'sheet', name: 'Plan' }).places.ofLines([3])).toBe('row 3');
  expect(names({ kind: 'file', name: 'plan.XLSX' }).places.ofLines([3, 4])).toBe('rows 3 and 4');
  expect(names({ kind: 'file', name: 'plan.docx' }).places.ofLines([3])).toBe('line 3');
});

test('a finding is shown where its record stood, or on its own line', () => {
  const { places } = names();
  const finding = (about: object) =>
    places.ofFinding({ code: 'owner-missing', severity: 'note', about, facts: {} });
  expect(finding({ action: '1.1' })).toBe('line 2, “Action”');
  expect(finding({ line: 7 })).toBe('line 7');
  expect(finding({})).toBe('');
  expect(finding({ action: '99' })).toBe('');
});
