import { BRAG, ownScheme, RAG, SCHEMES, TRACK } from '../../../src/core/plan/schemes.js';
import type { ProgressUpdate } from '../../../src/core/plan/plan.js';
import { schemesToChoose, unknownTo } from '../../../src/taskpane/details/schemes-to-choose.js';

const updates = (...texts: readonly string[]): { readonly updates: readonly ProgressUpdate[] } => ({
  updates: texts.map((text, index) => ({
    id: `S${index + 1}`,
    recommendations: [],
    actions: [],
    narrative: '',
    rating: { text, value: 'not-rated' },
  })),
});

test("the plan's own scheme stands first, and once", () => {
  expect(schemesToChoose(BRAG).map(({ name }) => name)).toEqual([
    BRAG.name,
    ...SCHEMES.map(({ name }) => name).filter((name) => name !== BRAG.name),
  ]);
});

test("a council's own scheme can be kept beside all that are known", () => {
  expect(schemesToChoose(ownScheme(RAG.values, 'Thornmere'))).toHaveLength(SCHEMES.length + 1);
});

test('ratings that a scheme does not know are told, each once with its number', () => {
  expect(unknownTo(RAG, updates('Green', 'Blue', 'Paused', 'Blue'))).toEqual([
    { text: 'Blue', count: 2 },
    { text: 'Paused', count: 1 },
  ]);
});

test('a scheme that knows them all is told to know them', () => {
  expect(unknownTo(BRAG, updates('Green', 'Blue', 'AMBER'))).toEqual([]);
});

test('words that say that nothing is rated are no rating to know', () => {
  expect(unknownTo(TRACK, updates('Not rated', 'n/a', ''))).toEqual([]);
});
