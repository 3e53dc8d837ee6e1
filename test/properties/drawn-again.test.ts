import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { documentFromRows } from '../../src/core/grid/document-from-rows.js';
import type { SourceDocument } from '../../src/core/grid/grid.js';
import { readSource } from '../../src/core/grid/read-source.js';
import { readPlan } from '../../src/core/intake/read-plan.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
import { drawPlan } from '../gallery/draw-plan.js';
import { valuesByCell } from '../gallery/sheet-as-text.js';
import { ROOT } from '../support/run-command.js';
import { asTabbed, printedPlan, SEEDED } from './printed-plans.js';

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

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a plan says, however its dates and ratings are spelled. */
function whatItSays({ recommendations, actions, updates }: ActionPlan) {
  return {
    recommendations: recommendations.map(({ ref, title, text, points }) => [
      ref,
      inOneLine(`${title} ${text}`),
      ...points,
    ]),
    actions: actions.map((action) => ({
      ref: action.ref,
      text: inOneLine(action.text),
      points: action.points,
      serves: action.recommendations,
      owners: action.owners,
      due: action.due?.latest ?? action.due?.text,
    })),
    updates: updates.map(({ recommendations: about, actions: of, narrative, rating }) => ({
      about,
      of,
      narrative: inOneLine(narrative),
      rating: rating?.value ?? 'not-rated',
    })),
  };
}

function expectSamePlanFromDrawing(plan: ActionPlan): void {
  const [appendix] = drawPlan(plan);
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
