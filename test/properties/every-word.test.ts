import { readFile as readBytes } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { SourceDocument } from '../../src/core/grid/grid.js';
import { documentOf, readSource } from '../../src/core/grid/read-source.js';
import { readPlan } from '../../src/core/intake/read-plan.js';
import { readFile } from '../../src/documents/read-file.js';
import { FIXTURES } from '../catalogue/shape.js';
import { SHAPES } from '../catalogue/shapes/index.js';
import { describeOnPapers, paper } from '../support/papers.js';
import { ROOT } from '../support/run-command.js';
import { asTabbed, printedPlan, SEEDED } from './printed-plans.js';
import { silentGuesses, wordsLost } from './words-of-reading.js';

async function documentIn(file: string): Promise<SourceDocument> {
  const bytes = new Uint8Array(await readBytes(file));
  const given = await readFile(path.basename(file), bytes);
  return given.ok ? documentOf(given.source) : { blocks: [] };
}

async function expectEveryWordTraced(file: string): Promise<void> {
  const document = await documentIn(file);
  const reading = readPlan(document);
  expect(silentGuesses(document, reading)).toEqual([]);
  expect(wordsLost(document, reading)).toEqual([]);
}

const files = [...new Set(SHAPES.map(({ file }) => file))];
test.each(files)(
  'in %s every value is the document’s own, and no word of the table is lost',
  (file) => expectEveryWordTraced(path.join(FIXTURES, file)),
);

const EXAMPLES = path.join(ROOT, 'examples');
const examples = readdirSync(EXAMPLES).filter((name) => !/\.(?:js|xlsx)$/.test(name));
test.each(examples)('the same holds in the example %s', (name) =>
  expectEveryWordTraced(path.join(EXAMPLES, name)),
);

describeOnPapers('the published papers', () => {
  test.each([
    'portsmouth-2012-quarterly-performance.txt',
    'portsmouth-2014-peer-challenge-report.txt',
    'portsmouth-2023-action-plan-appendix.txt',
    'southampton-2017-feedback-report.txt',
    'stoke-2016-feedback-report.txt',
  ])('in %s every value is the paper’s own, and no word of the table is lost', (name) =>
    expectEveryWordTraced(paper(name)),
  );
});

test('the same holds for any printed plan', () => {
  fc.assert(
    fc.property(printedPlan, (rows) => {
      const document = readSource({ kind: 'text', text: asTabbed(rows) });
      const reading = readPlan(document);
      expect(silentGuesses(document, reading)).toEqual([]);
      expect(wordsLost(document, reading)).toEqual([]);
    }),
    SEEDED,
  );
});

test('a value that stands nowhere in the document is counted as a guess', () => {
  const document = readSource({ kind: 'text', text: 'Ref\tAction\n1\tOpen the hub' });
  const reading = readPlan(document);
  const [action] = reading.plan.actions;
  if (!action) throw new Error('The action was not read.');
  const guessed = { ...reading.plan, actions: [{ ...action, owners: ['Head of Housing'] }] };
  expect(silentGuesses(document, { ...reading, plan: guessed })).toEqual([
    'owner of action 1: “head of housing” in “Head of Housing”',
  ]);
  const without = { ...reading, plan: { ...reading.plan, actions: [] }, columns: [] };
  expect(wordsLost(document, without)).toContain('line 2: hub');
});
