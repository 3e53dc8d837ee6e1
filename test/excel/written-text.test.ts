import { toType, withExcelLines } from '../../src/excel/written-text.js';

test('a text cell takes every text as it is', () => {
  for (const text of ['=1+1', "'quoted", '007', 'TRUE']) expect(toType(text, '@')).toBe(text);
});

test.each([
  '=1+1',
  '+44',
  '-',
  '@home',
  "'quoted",
  '007',
  '1/2',
  'TRUE',
  'false',
  'Sept 2022',
  '£5',
])('elsewhere %p is marked as text, lest Excel turn it into something else', (text) => {
  expect(toType(text, 'General')).toBe(`'${text}`);
});

test('plain words, numbers and empty cells need no mark', () => {
  expect(
    ['Green', 'On course', 'Ymlaen â’r gwaith', 12, true, ''].map((value) =>
      toType(value, 'General'),
    ),
  ).toEqual([...['Green', 'On course', 'Ymlaen â’r gwaith', 12, true, '']]);
});

test('line ends become those that Excel keeps', () => {
  expect(withExcelLines('one\r\ntwo\rthree\nfour')).toBe('one\ntwo\nthree\nfour');
});
