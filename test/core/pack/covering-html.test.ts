import { parseFragment } from 'parse5';
import { coveringHtml } from '../../../src/core/pack/covering/covering-html.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { coveringParagraph } from '../../../src/core/progress/covering-paragraph.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { RAG } from '../../../src/core/plan/schemes.js';
import { themeOf } from '../../../src/core/sheet/house-style.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';
import { aPlan, anAction, aRating, anUpdate } from '../../builders/a-plan.js';

const measured = (plan: ActionPlan) => measureProgress(plan, '2024-06-30', 'action');

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

/** All elements and texts of a piece of HTML, as a browser would make them. */
function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(nodesOf)];
}

const parsed = (plan: ActionPlan) =>
  nodesOf(parseFragment(coveringHtml(plan, measured(plan), PACK_THEME)));
const textOf = (node: Node): string =>
  nodesOf(node)
    .map(({ value }) => value ?? '')
    .join('');
const named = (nodes: readonly Node[], name: string) =>
  nodes.filter(({ nodeName }) => nodeName === name).map(textOf);

test('the paragraph stands above a table of the ratings, each by letter and word', () => {
  const plan = aPlan({
    actions: ['1', '2', '3'].map((ref) => anAction({ ref })),
    updates: [
      anUpdate({ actions: ['1', '2'] }),
      anUpdate({ id: 'S2', actions: ['3'], rating: aRating('red') }),
    ],
  });
  const nodes = parsed(plan);
  expect(named(nodes, 'p')).toEqual([coveringParagraph(plan, measured(plan)).text]);
  expect(named(nodes, 'th')).toEqual([
    ...['Rating', 'Actions', '% of 3', 'What it means', 'Which actions'],
    ...['R Red', 'A Amber', 'G Green', 'N Not rated'],
  ]);
  expect(named(nodes, 'td').filter((_, index) => index % 4 === 0)).toEqual(['1', '0', '2', '0']);
  expect(named(nodes, 'td').filter((_, index) => index % 4 === 3)).toEqual([
    ...['3', 'None', '1, 2', 'None'],
  ]);
});

test('text that would be markup stays text', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&lt;</td><script>';
  const [green, ...others] = RAG.values;
  if (!green) throw new Error('The scheme has a first value.');
  const plan = aPlan({
    scheme: { ...RAG, values: [{ ...green, word: hostile, meaning: hostile }, ...others] },
    actions: [anAction({ ref: hostile })],
    updates: [anUpdate({ actions: [hostile] })],
  });
  const nodes = parsed(plan);
  expect(new Set(nodes.map(({ nodeName }) => nodeName))).toEqual(
    new Set([
      ...['#document-fragment', '#text', 'p', 'table', 'caption'],
      ...['thead', 'tbody', 'tr', 'th', 'td'],
    ]),
  );
  expect(named(nodes, 'td')).toContain(hostile);
});

test('what is copied is in the font and the colours of the council', () => {
  const plan = aPlan({
    actions: [anAction({ ref: '1' })],
    updates: [anUpdate({ actions: ['1'] })],
  });
  const style = { font: 'Calibri', accent: '#003A70', ratings: { green: '#0B5D1E' } } as const;
  const html = coveringHtml(plan, measured(plan), themeOf(style));
  for (const look of ['font-family:Calibri', 'background:#003A70', 'background:#0B5D1E'])
    expect(html).toContain(look);
  expect(html).not.toContain('Arial');
});
