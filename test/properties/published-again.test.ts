import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { SourceDocument } from '../../src/core/grid/grid.js';
import { documentOf, readSource } from '../../src/core/grid/read-source.js';
import { readPlan } from '../../src/core/intake/read-plan.js';
import { PACK_SHEETS } from '../../src/core/pack/pack-options.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import { htmlOfSheets } from '../../src/core/publish/html/html-of-sheets.js';
import type { SheetSpec } from '../../src/core/sheet/sheet-spec.js';
import { PACK_THEME } from '../../src/core/sheet/theme.js';
import { readDocx } from '../../src/documents/read-docx.js';
import { docxOfSheets } from '../../src/tasks/publish-pack.js';
import { packSpecsOf } from '../core/publish/pack-specs-of.js';
import { ROOT } from '../support/run-command.js';
import { asTabbed, printedPlan, SEEDED } from './printed-plans.js';
import { whatItSays } from './what-a-plan-says.js';

const planIn = (text: string): ActionPlan => readPlan(readSource({ kind: 'text', text })).plan;
const example = planIn(
  readFileSync(path.join(ROOT, 'examples', 'peer-challenge-update.txt'), 'utf8'),
);

const asWebPage = (specs: readonly SheetSpec[]): SourceDocument =>
  documentOf({
    kind: 'html',
    text: htmlOfSheets(specs, PACK_THEME, { title: 'Committee pack', language: 'en-GB' }),
  });

function asWordDocument(specs: readonly SheetSpec[]): SourceDocument {
  const words = { title: 'Committee pack', language: 'en-GB' };
  const reading = readDocx(docxOfSheets(specs, PACK_THEME, words));
  if (!reading.ok) throw new Error(`Not read: ${reading.code}`);
  return reading.document;
}

describe.each([
  ['web page', asWebPage],
  ['Word document', asWordDocument],
])('the %s of a pack, read as a stranger’s', (_, published) => {
  function expectSamePlan(plan: ActionPlan, specs: readonly SheetSpec[]): void {
    const again = readPlan(published(specs));
    expect(whatItSays(again.plan)).toEqual(whatItSays(plan));
    expect(again.notUnderstood).toEqual([]);
  }

  it('is the example’s plan, from Appendix 1 alone and from the whole pack', () => {
    expectSamePlan(example, packSpecsOf(example, ['appendix-1']));
    expectSamePlan(example, packSpecsOf(example, PACK_SHEETS));
  });

  it('is the plan that was published, whatever plan that is', () => {
    fc.assert(
      fc.property(printedPlan, (rows) => {
        const plan = planIn(asTabbed(rows));
        expectSamePlan(plan, packSpecsOf(plan, ['appendix-1']));
      }),
      { ...SEEDED, numRuns: 40 },
    );
  });
});
