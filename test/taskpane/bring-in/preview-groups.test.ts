import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detailsOf } from '../../../src/taskpane/bring-in/plan-details.js';
import { NOTHING_BROUGHT } from '../../../src/taskpane/bring-in/brought.js';
import {
  contradictedClaims,
  countBySeverity,
  countLifts,
  hasSchemeToConfirm,
  otherFindings,
} from '../../../src/taskpane/bring-in/preview-groups.js';
import { previewPlan } from '../../../src/tasks/preview-plan.js';
import { ROOT } from '../../support/run-command.js';

const CHOICES = { rule: 'action', today: '2026-11-22' } as const;

function anExample(change: (text: string) => string = (text) => text) {
  const text = readFileSync(path.join(ROOT, 'examples/peer-challenge-update.txt'), 'utf8');
  return previewPlan({ kind: 'text', text: change(text) }, CHOICES);
}

test('findings of one rule are one row, worst first, and each is counted', () => {
  const groups = otherFindings(anExample());
  expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
    ['past-due-but-green', 1],
    ['owner-missing', 8],
    ['due-missing', 8],
    ['rating-inherited', 1],
  ]);
  expect(countBySeverity(groups)).toEqual([
    { severity: 'warning', count: 17 },
    { severity: 'note', count: 1 },
  ]);
});

test('a sentence that the table contradicts has a row of its own, and is not counted twice', () => {
  const preview = anExample((text) => text.replace('All but four', 'All but one'));
  expect(contradictedClaims(preview)).toHaveLength(1);
  expect(otherFindings(preview).map(({ code }) => code)).not.toContain('claim-contradicted');
  expect(contradictedClaims(anExample())).toEqual([]);
});

test('a blue rating without a key asks to be confirmed', () => {
  const text = 'Ref\tAction\tRAG\n1\tPublish\tBlue\n2\tTrain\tGreen';
  expect(hasSchemeToConfirm(previewPlan({ kind: 'tsv', text }, CHOICES))).toBe(true);
  expect(hasSchemeToConfirm(anExample())).toBe(false);
});

test('what was found in the text is counted by field, most first', () => {
  expect(countLifts(anExample().reading.lifts)).toEqual([
    { field: 'rating', count: 6 },
    { field: 'owner', count: 2 },
    { field: 'due', count: 2 },
    { field: 'recommendations', count: 1 },
  ]);
});

test('title and day are the document’s own until someone says otherwise', () => {
  const preview = anExample();
  expect(detailsOf(preview, NOTHING_BROUGHT.corrections)).toEqual({
    title: 'Progress on the peer challenge action plan - Update October 2025',
    council: 'Thornmere Borough Council',
    asAt: '2025-10-31',
    isToday: false,
  });
  const said = { ...NOTHING_BROUGHT.corrections, title: '' };
  expect(detailsOf(preview, said).title).toBe('');
});

test('a document without a date is reported at today, and says so', () => {
  const preview = previewPlan({ kind: 'tsv', text: 'Ref\tAction\tOwner\n1\tGo\tHead' }, CHOICES);
  expect(detailsOf(preview, NOTHING_BROUGHT.corrections)).toMatchObject({
    asAt: '2026-11-22',
    isToday: true,
  });
});
