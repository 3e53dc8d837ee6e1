import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { documentOf } from '../../../src/core/grid/read-source.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import type { PlanReading } from '../../../src/core/intake/plan-reading.js';
import { readFile as readDocument } from '../../../src/documents/read-file.js';
import { ROOT } from '../../support/run-command.js';

async function readingOf(file: string): Promise<PlanReading> {
  const bytes = new Uint8Array(await readFile(path.join(ROOT, file)));
  const reading = await readDocument(path.basename(file), bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  return readPlan(documentOf(reading.source));
}

describe('our own appendix, drawn from a paper, printed and read back', () => {
  let paper: PlanReading;
  let printed: PlanReading;

  beforeAll(async () => {
    paper = await readingOf('examples/peer-challenge-update.txt');
    printed = await readingOf('test/fixtures/pdf/our-appendix.pdf');
  });

  test('has the same recommendations, word for word', () => {
    expect(printed.plan.recommendations).toEqual(paper.plan.recommendations);
  });

  test('has the same actions with their points, owners, dates and recommendations', () => {
    const withoutDueText = ({ plan }: PlanReading) =>
      plan.actions.map(({ due, ...action }) => ({ ...action, due: due?.latest }));
    expect(withoutDueText(printed)).toEqual(withoutDueText(paper));
  });

  test('has the same ratings and narratives for the same actions', () => {
    const statements = ({ plan }: PlanReading) =>
      plan.updates.map(({ actions, rating, narrative }) => [actions, rating?.value, narrative]);
    expect(statements(printed)).toEqual(statements(paper));
  });

  test('leaves nothing not understood', () => {
    expect(printed.notUnderstood).toEqual([]);
  });
});
