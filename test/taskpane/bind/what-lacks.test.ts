import { whatLacks } from '../../../src/taskpane/bind/what-lacks.js';

test('a table with actions and ratings lacks nothing', () => {
  expect(whatLacks(['ref', 'action', 'rating', null])).toEqual([]);
});

test('a table without ratings counts every action as not rated, and says so', () => {
  expect(whatLacks(['ref', 'action', 'owner'])).toEqual(['noRating']);
});

test('recommendations alone are counted themselves', () => {
  expect(whatLacks(['ref', 'recommendation', 'rating'])).toEqual(['onlyRecommendations']);
});

test('a table that names neither actions nor recommendations is no plan, whatever else it has', () => {
  expect(whatLacks(['ref', 'owner', 'rating'])).toEqual(['noAction']);
});

test('one column of actions alone is too little', () => {
  expect(whatLacks([null, 'action'])).toEqual(['tooFew']);
});
