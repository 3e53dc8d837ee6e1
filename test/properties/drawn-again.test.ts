import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { documentFromRows } from '../../src/core/grid/document-from-rows.js';
import type { SourceDocument } from '../../src/core/grid/grid.js';
import { readSource } from '../../src/core/grid/read-source.js';
import { readPlan } from '../../src/core/intake/read-plan.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
import { drawAppendix } from '../gallery/draw-plan.js';
import { valuesByCell } from '../gallery/sheet-as-text.js';
import { ROOT } from '../support/run-command.js';
import { asTabbed, printedPlan, SEEDED } from './printed-plans.js';
import { whatItSays } from './what-a-plan-says.js';

/** A drawn sheet as someone gets it who did not draw it: its cells and nothing else. */
function asDocument(sheet: PlacedSheet): SourceDocument {
  const values = valuesByCell(sheet);
  const { rows, columns } = sheet.extent;
  return documentFromRows(
    Array.from({ length: rows }, (_, row) => ({
      line: row + 1,
      cells: Array.from({ length: columns }, (_cell, column) => ({
        text: String(values.get(`${row},${column}`) ?? ''),
      })),
    })),
  );
}

function expectSamePlanFromDrawing(plan: ActionPlan): void {
  const appendix = drawAppendix(plan);
  const again = readPlan(asDocument(appendix));
  expect(whatItSays(again.plan)).toEqual(whatItSays(plan));
  expect(again.notUnderstood).toEqual([]);
}

const planIn = (text: string): ActionPlan => readPlan(readSource({ kind: 'text', text })).plan;

test('the appendix of the example, read as a stranger’s, is the example’s plan', () => {
  const example = path.join(ROOT, 'examples', 'peer-challenge-update.txt');
  expectSamePlanFromDrawing(planIn(readFileSync(example, 'utf8')));
});

test('the appendix of any plan, read as a stranger’s, is that plan', () => {
  fc.assert(
    fc.property(printedPlan, (rows) => expectSamePlanFromDrawing(planIn(asTabbed(rows)))),
    { ...SEEDED, numRuns: 40 },
  );
});
