import { publishedName } from '../../../src/core/publish/file-name.js';

const named = (title: string): string => publishedName(title, '2024-06-30', 'docx');

test.each([
  ['Peer challenge action plan', 'Peer challenge action plan 2024-06-30.docx'],
  ['Corporate plan: 2024/25 "final"?', 'Corporate plan 2024 25 final 2024-06-30.docx'],
  ['Cynllun gweithredu’r cyngor', 'Cynllun gweithredu’r cyngor 2024-06-30.docx'],
  ['تقدم خطة العمل', 'تقدم خطة العمل 2024-06-30.docx'],
  ['  ..hidden\tplan\u0000.. ', 'hidden plan 2024-06-30.docx'],
  ['Action plan – Update October 2024', 'Action plan 2024-06-30.docx'],
  ['Action plan - update', 'Action plan 2024-06-30.docx'],
  ['Members’ update', 'Members’ update 2024-06-30.docx'],
  ['CON', 'CON plan 2024-06-30.docx'],
  ['aux.plan', 'aux plan.plan 2024-06-30.docx'],
  ['Consultation plan', 'Consultation plan 2024-06-30.docx'],
  ['???', 'Committee pack 2024-06-30.docx'],
  ['', 'Committee pack 2024-06-30.docx'],
])('a pack titled “%s” is a file that every system takes', (title, name) => {
  expect(named(title)).toBe(name);
});

test('a long title is cut at the end of a word, and an endless one anywhere', () => {
  const title = 'Response to the findings of the independent review of governance and of services';
  expect(named(title)).toBe(`${title} 2024-06-30.docx`);
  expect(named(`${title} for children`)).toBe(`${title} 2024-06-30.docx`);
  expect(named('🏛️'.repeat(200)).length).toBeLessThan(200);
  expect(named('é'.repeat(200))).toBe(`${'é'.repeat(80)} 2024-06-30.docx`);
});
