import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../../src/core/grid/read-text.js';
import type { Block } from '../../../src/core/grid/grid.js';
import type { PlanReading } from '../../../src/core/intake/plan-reading.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import { wordsOf } from './tables.js';

const FOLDER = join(__dirname, '../../../../shared/documents/');
/** The published papers are no part of the project: where they are absent, these are skipped. */
const papers = existsSync(FOLDER) ? describe : describe.skip;

const read = (name: string): string => readFileSync(`${FOLDER}${name}.txt`, 'utf8');
const documentOf = (name: string) => readText(read(name));

papers('the progress appendix with cells parted by page ends', () => {
  const source = (): Block[] => [...documentOf('portsmouth-2023-action-plan-appendix').blocks];
  let reading: PlanReading;
  beforeAll(() => {
    reading = readPlan(documentOf('portsmouth-2023-action-plan-appendix'));
  });

  it('is a plan of four columns', () => {
    expect(reading.kind).toBe('table');
    expect(reading.columns.map(({ means }) => means)).toEqual([
      'ref',
      'recommendation',
      'action',
      'update',
    ]);
  });

  it('holds 8 recommendations and 13 actions, numbered as printed', () => {
    expect(reading.plan.recommendations.map(({ ref }) => ref)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
    expect(reading.plan.actions.map(({ ref }) => ref)).toEqual(
      Array.from({ length: 13 }, (_, n) => String(n + 1)),
    );
    const links = reading.plan.actions.map(({ recommendations }) => recommendations.join('+'));
    expect(links).toEqual(['1+2', '3', '3', '4', '5', '6', '6', '6', '7', '7', '8', '8', '8']);
  });

  it('has 10 points under actions 1, 4 and 5', () => {
    const points = reading.plan.actions.flatMap(({ ref, points: own }) => own.map(() => ref));
    expect(points.sort()).toEqual(['1', '1', '4', '4', '5', '5', '5', '5', '5', '5']);
  });

  it('has 7 statements, each about the rows it was printed for', () => {
    const statements = reading.plan.updates.map(
      ({ recommendations, actions, rating }) =>
        `${recommendations.join('+')} / ${actions.join('+')}: ${rating?.text}`,
    );
    expect(statements).toEqual([
      '1+2 / 1: GREEN',
      '3 / 2+3: GREEN',
      '4 / 4: AMBER',
      '5 / 5: GREEN',
      '6 / 6+7+8: GREEN',
      '7 / 9+10: GREEN',
      '8 / 11+12+13: GREEN',
    ]);
  });

  it('mends five joins inside sentences', () => {
    expect(reading.joins.map(({ into }) => into)).toEqual(['2', '3', '5', '6', '8']);
    const told = (id: string): string =>
      reading.plan.updates.find((update) => update.id === id)?.narrative ?? '';
    expect(told('S1')).toContain('network and to the newly established');
    expect(told('S2')).toContain('in accordance with the adopted Planning');
    expect(told('S4')).toContain('May 2023 election with');
    expect(told('S5')).toContain('The EDI Strategy 2023- 26 will be');
    expect(told('S7')).toContain('in terms of broader partnership');
  });

  it('finds the one owner and the one date, in the prose of action 2', () => {
    const lifted = reading.lifts.filter(({ into }) => into.kind === 'action' && into.ref === '2');
    expect(lifted.map(({ field, text }) => `${field} ${text}`)).toEqual([
      'owner Director of Regeneration',
      'due Sept 2022',
    ]);
    const named = reading.plan.actions.filter(({ owners, due }) => owners.length > 0 || due);
    expect(named).toHaveLength(1);
    expect(named[0]).toMatchObject({
      owners: ['Director of Regeneration'],
      due: { latest: '2022-09-30', precision: 'month' },
    });
    expect(named[0]?.text).toMatch(/Director of Regeneration Sept 2022$/);
  });

  it('keeps the remark that two recommendations share action 1', () => {
    expect(reading.plan.actions[0]?.note).toMatch(
      /^The action for recommendations 1 and 2 .* Action:$/,
    );
  });

  it('says of each record where it stood', () => {
    expect(reading.whereFrom.get('update S1')?.map(({ line }) => line)).toEqual([54, 58]);
    expect(reading.whereFrom.get('action 1')?.map(({ line }) => line)).toEqual([54, 55]);
    const { recommendations, actions, updates } = reading.plan;
    expect(reading.whereFrom.size).toBe(recommendations.length + actions.length + updates.length);
  });

  it('loses and doubles no word', () => {
    const cells = source().flatMap((block) =>
      block.kind === 'table'
        ? block.grid.rows.filter(
            ({ cells: [first] }) => first?.text !== 'Ref' && first?.text !== 'Title of document',
          )
        : [],
    );
    const before = wordsOf(cells.flatMap((row) => row.cells.map(({ text }) => text)));
    expect(wordsOf(textsOf(reading))).toEqual(before);
  });
});

/** Every text of a plan once: the refs that a table prints, and the words of its records. */
const textsOf = ({ plan, notUnderstood }: PlanReading): readonly string[] => [
  ...plan.recommendations.flatMap(({ ref, title, text, points }) => [ref, title, text, ...points]),
  ...plan.actions.flatMap(({ ref, note = '', text, points }) => [ref, note, text, ...points]),
  ...plan.updates.map(({ narrative }) => narrative),
  ...notUnderstood,
];

papers('the response with two columns and no refs', () => {
  let reading: PlanReading;
  beforeAll(() => {
    reading = readPlan(documentOf('portsmouth-2014-peer-challenge-report'));
  });

  it('holds 8 recommendations with 9 points, and nothing that is not printed', () => {
    expect(reading.kind).toBe('table');
    expect(
      reading.plan.recommendations.map(({ ref, points }) => `${ref}:${points.length}`),
    ).toEqual(['1:0', '2:6', '3:0', '4:0', '5:3', '6:0', '7:0', '8:0']);
    expect(reading.plan.actions).toEqual([]);
    expect(reading.plan.updates).toHaveLength(8);
    expect(reading.plan.updates.filter(({ rating }) => rating)).toEqual([]);
  });

  it('mends eight joins', () => {
    expect(reading.joins.map(({ into }) => into)).toEqual(['2', '2', '2', '2', '3', '4', '5', '8']);
    expect(reading.plan.recommendations[1]?.points[3]).toMatch(/between work streams$/);
    expect(reading.plan.recommendations[7]?.title).toMatch(
      /the adoption of corporate methodologies\.$/,
    );
  });

  it('reports the rest of a word at the foot of a page, and keeps it', () => {
    expect(reading.findings).toMatchObject([
      { code: 'text-not-understood', facts: { text: 'Stream S' } },
    ]);
    expect(reading.plan.recommendations[1]?.text).toBe('Stream S');
  });

  it('loses and doubles no word', () => {
    const lines = read('portsmouth-2014-peer-challenge-report').split('\n');
    const body = lines.filter((line) => line.includes('\t') && !line.startsWith('Issues\t'));
    const refs = reading.plan.recommendations.map(({ ref }) => ref);
    expect(wordsOf(textsOf(reading))).toEqual(wordsOf([...body, ...refs]));
  });
});
