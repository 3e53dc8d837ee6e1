import { readText } from '../../../src/core/grid/read-text.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';

const read = (text: string) => {
  const { kind, plan, findings } = readPlan(readText(text));
  return {
    kind,
    records: plan.recommendations.length + plan.actions.length,
    findings: findings.map(({ code, about, facts }) => [code, about.line, facts['headings']]),
  };
};

describe('a table whose columns were lost when it was copied', () => {
  test('column by column: its headings are named, and no row is made up', () => {
    const text = `Harbour plan

Ref
Recommendation
Action
Set out one vision
Hold three work-
Lead
RAG
1
Head of
shops with partners
Green
Improve the
2
Policy
Amber`;

    expect(read(text)).toEqual({
      kind: 'none',
      records: 0,
      findings: [['columns-interleaved', 3, 'Ref, Recommendation, Action, Lead, RAG']],
    });
  });

  test('row by row, its cells run together: its headings are named, and no row is made up', () => {
    const text = `Harbour plan

Ref Recommendation Action RAG Due date
1 Set out one vision Hold three workshops Green March 2024
2 Improve the path Survey the path Amber June 2024`;

    expect(read(text)).toEqual({
      kind: 'none',
      records: 0,
      findings: [['columns-interleaved', 3, 'Ref, Recommendation, Action, RAG, Due date']],
    });
  });

  test('headings of chapters are none of a table', () => {
    const text = 'Action\n\nWe will act.\n\nProgress\n\nMuch is done.\n\nPriority\n\nThe quay.';

    expect(read(text).findings).toEqual([['no-plan-found', undefined, undefined]]);
  });
});
