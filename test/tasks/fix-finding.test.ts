import type { FindingCode } from '../../src/core/checks/finding.js';
import { fixesLike, fixOffer } from '../../src/tasks/fix-finding.js';
import type { OpenedPlan } from '../../src/tasks/open-plan.js';
import { placeOfFinding } from '../../src/tasks/place-of.js';
import { aDueInWords, anAction, anUpdate, aRating, aRecommendation } from '../builders/a-plan.js';
import { finding, openOwnTables, openWideTable, putRight } from './plan-to-fix.js';

function offerFor(opened: OpenedPlan, code: FindingCode) {
  const offer = fixOffer(opened, finding(opened, code));
  if (!offer) throw new Error(`No fix is offered for ${code}.`);
  return offer;
}

describe('ratings', () => {
  test('a mistyped rating is corrected in its statement and in every row that repeats it', async () => {
    const { workbook, opened } = await openOwnTables({
      actions: [anAction(), anAction({ ref: '2' })],
      updates: [anUpdate({ actions: ['1', '2'], rating: aRating('not-rated', 'Grene') })],
    });
    const offer = offerFor(opened, 'rating-not-recognised');
    expect(offer).toMatchObject({
      kind: 'rating',
      choices: ['Green', 'Amber', 'Red'],
      suggestion: 'Green',
      freeText: false,
      sharedWith: ['1', '2'],
    });
    const { cells, after } = await putRight(workbook, opened, [
      { finding: finding(opened, 'rating-not-recognised'), value: 'Green' },
    ]);
    expect(cells).toEqual([
      'Updates!D5: Grene → Green',
      'Actions!E5: Grene → Green',
      'Actions!E6: Grene → Green',
    ]);
    expect(after.progress.byAction.lines[0]).toMatchObject({ rating: 'green', count: 2 });
  });

  test('an action without a rating is rated in its row alone', async () => {
    const { workbook, opened } = await openOwnTables({
      actions: [anAction(), anAction({ ref: '2', recommendations: [] })],
      recommendations: [aRecommendation()],
    });
    const { cells } = await putRight(workbook, opened, [
      { finding: finding(opened, 'rating-missing'), value: 'Amber' },
    ]);
    expect(cells).toEqual(['Actions!E6: Not rated → Amber']);
  });

  test('a rating that contradicts the status is offered only words that do not', async () => {
    const { workbook, opened } = await openOwnTables({
      actions: [anAction({ status: 'Complete' })],
      updates: [anUpdate({ rating: aRating('red', 'Red') })],
    });
    expect(offerFor(opened, 'rating-contradicts-status').choices).toEqual(['Green']);
    await putRight(workbook, opened, [
      { finding: finding(opened, 'rating-contradicts-status'), value: 'Green' },
    ]);
  });
});

describe('owners and dates', () => {
  test('one owner is given to all actions that have none', async () => {
    const { workbook, opened } = await openOwnTables({
      actions: [anAction(), anAction({ ref: '2', owners: [] }), anAction({ ref: '3', owners: [] })],
      updates: [],
    });
    const offer = offerFor(opened, 'owner-missing');
    expect(offer).toMatchObject({ choices: ['Head of Place'], freeText: true });
    expect(offer.like.map(({ about }) => about.action)).toEqual(['3']);
    const fixes = fixesLike(opened, finding(opened, 'owner-missing'), 'Head of Law');
    const { after } = await putRight(workbook, opened, fixes);
    expect(after.reading.plan.actions.map(({ owners }) => owners[0])).toEqual([
      'Head of Place',
      'Head of Law',
      'Head of Law',
    ]);
  });

  test('a date that Excel would turn round stays in the words that were chosen', async () => {
    const { due: _, ...withoutDue } = anAction({ ref: '2' });
    const { workbook, opened } = await openOwnTables({
      actions: [anAction(), withoutDue],
      updates: [],
    });
    const { cells, after } = await putRight(workbook, opened, [
      { finding: finding(opened, 'due-missing'), value: '1/3/2024' },
    ]);
    expect(cells).toEqual(['Actions!D6:  → 1/3/2024']);
    expect(after.reading.plan.actions[1]?.due).toEqual({
      text: '1/3/2024',
      latest: '2024-03-01',
      precision: 'day',
    });
  });

  test('dates that can be read in two ways are all read in the order that was chosen', async () => {
    const due = (text: string) => aDueInWords(text, 'ambiguous');
    const { workbook, opened } = await openOwnTables({
      actions: [
        anAction({ due: aDueInWords('31/12/2024', 'day', '2024-12-31') }),
        anAction({ ref: '2', due: aDueInWords('12/31/2024', 'day', '2024-12-31') }),
        anAction({ ref: '3', due: due('1/3/2025') }),
        anAction({ ref: '4', due: due('2/4/2025') }),
      ],
      updates: [],
    });
    const ambiguous = finding(opened, 'due-ambiguous');
    expect(fixOffer(opened, ambiguous)?.choices).toEqual(['1 March 2025', '3 January 2025']);
    const fixes = fixesLike(opened, ambiguous, '3 January 2025');
    expect(fixes.map(({ value }) => value)).toEqual(['3 January 2025', '4 February 2025']);
    const { cells } = await putRight(workbook, opened, fixes);
    expect(cells[0]).toBe('Actions!D7: 1/3/2025 → 3 January 2025');
  });

  test('in a column of Excel’s own dates a day is written as one', async () => {
    const { workbook, opened } = await openWideTable(
      [
        ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
        ['1', 'Publish the programme', 'Head of Place', 45747, 'Green'],
        ['2', 'Open the books', 'Finance Lead', 'TBC', 'Amber'],
      ],
      'dd/mm/yyyy',
    );
    const fix = { finding: finding(opened, 'due-not-a-date'), value: '31 March 2024' };
    const { cells, after } = await putRight(workbook, opened, [fix]);
    expect(cells).toEqual(['Sheet1!E5: TBC → 31 March 2024']);
    expect(after.reading.plan.actions[1]?.due).toMatchObject({
      text: '31/03/2024',
      latest: '2024-03-31',
    });
  });
});

describe('refs, percentages and statuses', () => {
  test('a ref that two actions have is made different in the later row', async () => {
    const { workbook, opened } = await openOwnTables({
      actions: [anAction(), anAction({ ref: '1', text: 'Open the books.' })],
      updates: [],
    });
    const duplicate = finding(opened, 'duplicate-ref');
    expect(fixOffer(opened, duplicate)?.suggestion).toBe('1a');
    const { cells } = await putRight(workbook, opened, [{ finding: duplicate, value: '1a' }]);
    expect(cells).toEqual(['Actions!A6: 1 → 1a']);
  });

  test('a ref that leads nowhere is corrected among the others of its cell', async () => {
    const { workbook, opened } = await openOwnTables({
      recommendations: [aRecommendation(), aRecommendation({ ref: '2' })],
      actions: [
        anAction({ recommendations: ['1', 'Rec 02'] }),
        anAction({ ref: '2', recommendations: ['2'] }),
      ],
      updates: [],
    });
    const unknown = finding(opened, 'unknown-reference');
    expect(fixOffer(opened, unknown)).toMatchObject({ suggestion: '2', choices: ['1', '2'] });
    const { cells } = await putRight(workbook, opened, [{ finding: unknown, value: '2' }]);
    expect(cells).toEqual(['Actions!G5: 1, Rec 02 → 1, 2']);
  });

  test('a percentage is written as the cell holds it', async () => {
    const { workbook, opened } = await openWideTable(
      [
        ['Ref', 'Action', 'Lead', 'Due date', '% complete'],
        ['1', 'Publish the programme', 'Head of Place', 'June 2026', 1.2],
        ['2', 'Open the books', 'Finance Lead', 'June 2026', 0.4],
      ],
      '0%',
    );
    const fix = { finding: finding(opened, 'percent-out-of-range'), value: '90' };
    const { after } = await putRight(workbook, opened, [fix]);
    expect(after.reading.plan.actions[0]?.percent).toBe(90);
  });

  test('work that is recorded as complete and as open is settled by its status', async () => {
    const { workbook, opened } = await openOwnTables({
      actions: [
        anAction({
          status: 'In progress',
          completedOn: aDueInWords('May 2023', 'month', '2023-05-31'),
        }),
      ],
      updates: [],
    });
    const { cells } = await putRight(workbook, opened, [
      { finding: finding(opened, 'completed-but-open'), value: 'Complete' },
    ]);
    expect(cells).toEqual(['Actions!I5: In progress → Complete']);
  });
});

describe('one wide table of the officer’s own', () => {
  const WIDE = [
    ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'RAG', 'Progress'],
    ['1', 'Settle priorities', 'Hold a day', 'Chief Executive', 'June 2026', 'Green', 'Held.'],
    ['2', 'Open the budget', 'Publish it', '', 'June 2026', 'Ambre', 'Late.'],
    ['2', 'Open the budget', 'Explain it', 'Finance Lead', '', '', 'Begun.'],
  ];

  test('each finding is put right in its own cell', async () => {
    const { workbook, opened } = await openWideTable(WIDE);
    const fix = (code: FindingCode, value: string) => ({ finding: finding(opened, code), value });
    const { cells } = await putRight(workbook, opened, [
      fix('rating-not-recognised', 'Amber'),
      fix('rating-missing', 'Red'),
      fix('owner-missing', 'Finance Lead'),
      fix('due-missing', 'Ongoing'),
    ]);
    expect(cells).toEqual([
      'Sheet1!G5: Ambre → Amber',
      'Sheet1!G6:  → Red',
      'Sheet1!E5:  → Finance Lead',
      'Sheet1!F6:  → Ongoing',
    ]);
  });

  test('the cell of each finding can be shown', async () => {
    const { opened } = await openWideTable(WIDE);
    const at = (code: FindingCode) => placeOfFinding(opened, finding(opened, code))?.address;
    expect(at('rating-not-recognised')).toBe('Sheet1!G5');
    expect(at('owner-missing')).toBe('Sheet1!E5');
    expect(at('due-missing')).toBe('Sheet1!F6');
  });
});
