import { existsSync, readFileSync } from 'node:fs';
import { readText } from '../../../../src/core/grid/read-text';
import type { SourceDocument } from '../../../../src/core/grid/grid';
import { readDocumentFacts } from '../../../../src/core/intake/report/document-facts';
import { readRecommendations } from '../../../../src/core/intake/report/read-recommendations';
import { words, wordsOf } from '../../grid/outline';

const FOLDER = '../shared/documents';
const present = existsSync(FOLDER);

const onPapers = present ? describe : describe.skip;
const source = (name: string): string => readFileSync(`${FOLDER}/${name}.txt`, 'utf8');
const paper = (name: string): SourceDocument => readText(source(name));

onPapers(`published committee papers (read from ${FOLDER}, skipped where it is absent)`, () => {
  test.each([
    ['southampton-2017-feedback-report', [0, 0, 0, 0, 0, 7, 0, 7], 5],
    ['stoke-2016-feedback-report', [0, 0, 0, 0, 0, 0, 0, 0, 0], 5],
    ['portsmouth-2014-peer-challenge-report', [0, 6, 0, 0, 3, 0, 0, 0], 5],
  ])('%s gives its recommendations, points and themes', (name, points, themes) => {
    const reading = readRecommendations(paper(name));

    expect(reading?.recommendations.map((each) => each.points.length)).toEqual(points);
    expect(reading?.recommendations.map((each) => each.ref)).toEqual(
      points.map((_, index) => String(index + 1)),
    );
    expect(reading?.themes).toHaveLength(themes);
    expect(reading?.candidates).toEqual([]);
  });

  test('a quarterly report without a plan gives three candidates and no recommendation', () => {
    const reading = readRecommendations(paper('portsmouth-2012-quarterly-performance'));

    expect(reading?.recommendations).toEqual([]);
    expect(reading?.candidates.map(({ place }) => place.line)).toEqual([24, 25, 26]);
  });

  test('an appendix bears its month, and its covering report one claim about all its ratings', () => {
    const facts = readDocumentFacts(paper('portsmouth-2023-action-plan-appendix'));

    expect(facts.asAt).toBe('2023-08-31');
    expect(facts.title).toMatch(/Update August 2023$/);
    expect(facts.claims.map(({ line }) => line)).toEqual([34]);
  });

  test('its plan has seven pieces of four columns, with thirteen rows besides the headings', () => {
    const tables = paper('portsmouth-2023-action-plan-appendix').blocks.filter(
      (block) => block.kind === 'table' && block.line > 50,
    );
    const rows = tables.flatMap((block) => (block.kind === 'table' ? block.grid.rows : []));

    expect(tables).toHaveLength(7);
    expect(rows).toHaveLength(20);
    expect(new Set(rows.map((row) => row.cells.length))).toEqual(new Set([4]));
  });

  test.each([
    'portsmouth-2012-quarterly-performance',
    'portsmouth-2014-peer-challenge-report',
    'portsmouth-2023-action-plan-appendix',
    'southampton-2017-feedback-report',
    'stoke-2016-feedback-report',
  ])('no word of %s is lost or doubled', (name) => {
    const text = source(name).replace(/<[^>]*>/g, ' ');

    expect([...wordsOf(paper(name))].sort()).toEqual([...words(text)].sort());
  });
});
