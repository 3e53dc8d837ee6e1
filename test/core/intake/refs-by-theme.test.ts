import { documentOf } from '../../../src/core/grid/read-source.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';

/** The refs of the recommendations of a table: theme, number and words of each row. */
function refsOf(rows: readonly string[]): readonly string[] {
  const text = ['Theme\tRef\tRecommendation\tAction', ...rows].join('\n');
  const { plan } = readPlan(documentOf({ kind: 'text', text }));
  return plan.recommendations.map(({ ref }) => ref);
}

test('numbers that begin again under each theme are told apart by a letter for the theme', () => {
  expect(
    refsOf([
      'Quay\t1\tMend it\tBuy stone',
      'Quay\t2\tLight it\tBuy lamps',
      'Park\t1\tMow it\tHire',
    ]),
  ).toEqual(['A1', 'A2', 'B1']);
});

test('a theme printed once stands for the rows below it', () => {
  expect(
    refsOf(['Quay\t1\tMend it\tBuy stone', '\t2\tLight it\tBuy lamps', 'Park\t1\tMow it\tHire']),
  ).toEqual(['A1', 'A2', 'B1']);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'count on from theme to theme',
    ['Quay\t1\tMend it\tBuy stone', 'Park\t2\tMow it\tHire'],
    ['1', '2'],
  ],
  [
    'come twice under one theme, which is for a person to put right',
    ['Quay\t1\tMend it\tBuy stone', 'Quay\t1\tLight it\tBuy lamps', 'Park\t1\tMow it\tHire'],
    ['1', '1', '1'],
  ],
  [
    'name the same recommendation under each theme',
    ['Quay\t1\tMend it all\tBuy stone', 'Park\t1\tMend it all\tHire'],
    ['1'],
  ],
  [
    'bear letters of their own',
    ['Quay\tQ1\tMend it\tBuy stone', 'Park\tQ1\tMow it\tHire'],
    ['Q1', 'Q1'],
  ],
])('numbers stay as printed where they %s', (_, rows, refs) => {
  expect(refsOf(rows)).toEqual(refs);
});
