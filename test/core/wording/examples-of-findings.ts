import type { Finding, FindingCode, FindingSubject } from '../../../src/core/checks/finding.js';

/** One or two of every finding, as they come from a plan of Thornmere Borough Council. */
export function examplesOfFindings(): readonly Finding[] {
  const action = { action: '2' };
  const update = { update: 'S4', action: '4' };
  const late = { latest: '30 September 2022', asAt: '31 August 2023' };
  return [
    {
      ...a('rating-not-recognised', update, { value: 'Grren', scheme: 'RAG', nearest: 'Green' }),
      suggestion: { field: 'rating', value: 'Green', rating: 'green' },
    },
    a('rating-not-recognised', { update: 'S4' }, { value: 'Purple', scheme: 'RAG' }),
    a('rating-missing', action, {}),
    {
      ...a('rating-missing', action, { colour: '#92D050' }),
      suggestion: { field: 'rating', value: 'Green', rating: 'green' },
    },
    a('rating-missing', { column: 'RAG' }, { count: 3, fills: '#92D050, #FF0000' }),
    a('rating-inherited', {}, { actions: 10, statements: 4 }),
    a('rating-inherited', {}, { actions: 1, statements: 1 }),
    a('rating-contradicts-status', action, { status: 'Complete', rating: 'Red' }),
    a('past-due-but-green', action, { ...late, due: 'Sept 2022', daysLate: 335, rating: 'Green' }),
    a('past-due', action, { ...late, due: '30 September 2022', daysLate: 12, rating: 'Amber' }),
    a('owner-missing', action, {}),
    a('due-missing', action, {}),
    a('due-not-a-date', action, { due: 'TBC' }),
    a('due-ambiguous', action, { due: '1/3/2019' }),
    a('duplicate-ref', action, { kind: 'action', ref: '2', count: 3 }),
    a('action-without-recommendation', action, {}),
    a('recommendation-without-action', { recommendation: '5' }, {}),
    a('recommendation-without-action', {}, { recommendations: 8 }),
    a('unknown-reference', action, { kind: 'recommendation', ref: '12' }),
    a('unknown-reference', { update: 'S4' }, { kind: 'action', ref: '99' }),
    a('unknown-reference', { line: 9 }, { ref: '12', text: 'see recommendation 12' }),
    a('text-too-long', update, { field: 'update', length: 40210, limit: 32767 }),
    a('columns-not-found', { line: 12 }, { line: 12 }),
    a('columns-not-found', { column: 'Owner' }, { heading: 'Owner' }),
    a('row-incomplete', { recommendation: '3', line: 12 }, { missing: 'ref' }),
    a('row-incomplete', { line: 12 }, { lacks: 'ref' }),
    a('scheme-to-confirm', {}, { scheme: 'BRAG' }),
    a(
      'claim-contradicted',
      {},
      {
        claim: 'All actions are Green',
        found: 'All but one of 13 actions are Green; action 4 is Amber.',
      },
    ),
    a('claim-not-understood', {}, { claim: 'Nearly all is well', unclear: 'Nearly' }),
    a('claim-not-understood', {}, { claim: 'All is well', unclear: '' }),
    a('update-missing', action, {}),
    a('differs-from-statement', { ...action, update: 'S4' }, { statement: 'S4' }),
    a('text-not-understood', { line: 30 }, { text: 'item 7b' }),
    a('text-struck-through', { line: 30 }, { text: 'May 2024', kept: 'June 2024' }),
    a('text-struck-through', { line: 31 }, { text: 'Amber' }),
    a('look-not-read', {}, { look: 'merged' }),
    a('look-not-read', {}, { look: 'struck' }),
    a('look-not-read', {}, { look: 'colours' }),
    a(
      'rating-contradicts-fill',
      { line: 32 },
      { rating: 'Green', colour: '#FF0000', seems: 'Red' },
    ),
    a('dates-not-matched', { action: '2', line: 33 }, { parts: 2, dates: 3 }),
    a('part-not-read', {}, { what: 'hidden-sheet', sheet: 'Lists' }),
    a('part-not-read', {}, { what: 'sheet-without-cells', sheet: 'Chart 1' }),
    a('part-not-read', {}, { what: 'colour-rules', sheet: 'Tracker', count: 12 }),
    a('part-not-read', {}, { what: 'icons', sheet: 'Tracker', count: 1 }),
    a('part-not-read', {}, { what: 'formulas', sheet: 'Tracker', count: 3 }),
    a('part-not-read', {}, { what: 'closed-part', sheet: 'Voids' }),
    a('part-not-read', {}, { what: 'further-pages', sheet: 'Showing 1 to 10 of 24' }),
    a('part-not-read', {}, { what: 'pictures', sheet: '', count: 2 }),
    a('part-not-read', {}, { what: 'diagrams', sheet: '', count: 1 }),
    a('part-not-read', {}, { what: 'comments', sheet: '', count: 3 }),
    a('further-table', { line: 60 }, { line: 60, rows: 4, section: 'Earlier reviews' }),
    a('further-table', { line: 60 }, { line: 60, rows: 4 }),
    a('headings-from-above', { line: 40 }, { rows: 3, from: 12, section: 'Homes' }),
    a('refs-begin-again', {}, { count: 2, under: 'recommendation' }),
    a('refs-begin-again', {}, { count: 2, letters: 'A for Payroll; B for Car parks' }),
    a('columns-interleaved', { line: 12 }, { headings: 'Ref, Action, Lead, RAG' }),
    a('nothing-to-read', {}, {}),
    a('no-plan-found', {}, {}),
    a('candidate-recommendation', { line: 7 }, { text: 'Agree the next steps' }),
    a('completed-but-open', action, { completed: '1 August 2023', open: 'In progress' }),
    a('percent-out-of-range', action, { percent: '130' }),
  ];
}

function a(code: FindingCode, about: FindingSubject, facts: Finding['facts']): Finding {
  return { code, severity: 'warning', about, facts };
}
