import type { Shape } from '../shape.js';

/** Reports with a list of recommendations and no table. */
export const REPORTS: readonly Shape[] = [
  {
    name: 'Report: numbers, bold titles and points; team, approaches and questions are none',
    file: 'text/bold-sub-bullets.txt',
    reads: {
      kind: 'recommendations',
      recommendations: ['1', '2', '3'],
      points: 4,
      themes: ['Priorities', 'Leadership', 'Money', 'Governance', 'Capacity'],
      questions: [],
      findings: [],
    },
  },
  {
    name: 'Report: double-spaced throughout',
    file: 'text/double-spaced.txt',
    reads: { recommendations: ['1', '2', '3'], points: 2, findings: [] },
  },
  {
    name: 'Report: words broken by hyphens at the ends of lines',
    file: 'text/hyphens.txt',
    reads: {
      texts: {
        'R 1':
          'Set out one vision for the harbour. The partners are waiting, and the long-term plan should be ready by the spring of next year so that all can see it.',
        'R 2':
          'Improve the re-use of the path and the co-operation of the parishes that it runs through, which is weak at the moment.',
      },
    },
  },
  {
    name: 'Report: recommendations by name, broken over pages with running heads',
    file: 'text/report-named-pages.txt',
    reads: {
      texts: {
        'R 1':
          'Set out one vision for the harbour Partners are ready to help, and the peers heard from many of them who would welcome a common plan.',
        'R 2': 'Improve the path It is closed.',
        'R 3': 'Review the grants Nobody knows them all.',
      },
    },
  },
  {
    name: 'Report: R1, R2 and R3 among its chapters',
    file: 'text/report-r-refs.txt',
    reads: { kind: 'recommendations', recommendations: ['R1', 'R2', 'R3'] },
  },
  {
    name: 'Report: roman numerals, letters below them',
    file: 'text/report-roman.txt',
    reads: { recommendations: ['i', 'ii', 'iii', 'iv', 'v'], points: 2 },
  },
  {
    name: 'Report: letters',
    file: 'text/report-letters.txt',
    reads: { recommendations: ['A', 'B', 'C', 'D'] },
  },
  {
    name: 'Report: bullets, the first without its mark and broken over lines',
    file: 'text/unmarked-first.txt',
    reads: { recommendations: ['1', '2', '3'], points: 2 },
  },
  {
    name: 'Notes: emoji in the place of bullets rate what they stand before',
    file: 'text/emoji-marks.txt',
    reads: {
      recommendations: ['1', '2', '3'],
      ratings: { 'R 1': 'complete', 'R 2': 'amber', 'R 3': 'red' },
      findings: ['scheme-to-confirm'],
    },
  },
  {
    name: 'Report: resolutions of a committee are offered, and none is taken',
    file: 'text/resolutions.txt',
    reads: { kind: 'none', recommendations: [], questions: ['candidates'] },
  },
  {
    name: 'Letter: a list that only its lead-in calls one of advice is offered',
    file: 'text/suggest-no-heading.txt',
    reads: { kind: 'none', recommendations: [], questions: ['candidates'] },
  },
  {
    name: 'Letter and table: what the table lacks of the letter is offered',
    file: 'text/letter-and-table.txt',
    reads: {
      kind: 'table',
      recommendations: ['1', '2'],
      questions: ['candidates'],
      findings: ['candidate-recommendation'],
    },
  },
  {
    name: 'Report and table: a list gives the words of the refs in the table',
    file: 'text/list-and-refs.txt',
    reads: {
      kind: 'table',
      texts: {
        'R 1': 'Set out one vision for the harbour.',
        'R 2': 'Improve the path.',
        '1.1': 'Hold workshops',
        '2.1': 'Survey the path',
        '2.2': 'Mend it',
      },
      serves: { '1.1': ['1'], '2.1': ['2'], '2.2': ['2'] },
      questions: [],
    },
  },
  {
    name: 'Scrutiny report: recommendations listed at its head and again in its chapters, read once',
    file: 'text/report-listed-twice.md',
    reads: {
      kind: 'recommendations',
      texts: {
        'R 1': 'That Cabinet buys a second ferry.',
        'R 2': 'That officers report on late crossings twice a year.',
      },
      questions: [],
      findings: [],
    },
  },
  {
    name: 'Minutes: RESOLVED with a list and RESOLVED in one line are offered, and none is taken',
    file: 'text/minutes-resolved.txt',
    reads: {
      kind: 'none',
      recommendations: [],
      questions: ['candidates'],
      findings: [
        'no-plan-found',
        'candidate-recommendation',
        'candidate-recommendation',
        'candidate-recommendation',
      ],
    },
  },
  {
    name: 'Letter: numbered under themes, and signed off below the last',
    file: 'text/letter-signs-off.txt',
    reads: {
      texts: {
        'R 1': 'Own the numbers. Cabinet members should present their budgets themselves.',
        'R 2':
          'Bring finance closer to services Each directorate should have an accountant who comes to its meetings.',
        'R 3': 'Set a programme of works that the Council can deliver.',
      },
      findings: [],
    },
  },
  {
    name: 'Audit report: statutory, key and improvement recommendations, each sort numbered by itself',
    file: 'text/report-audit-sorts.txt',
    reads: {
      kind: 'table',
      recommendations: ['Statutory 1', 'Key 1', 'Improvement 1'],
      serves: {
        'Statutory 1.1': ['Statutory 1'],
        'Key 1.1': ['Key 1'],
        'Improvement 1.1': ['Improvement 1'],
      },
      owners: {
        'Statutory 1.1': ['Director of Finance'],
        'Key 1.1': ['Head of Transport'],
        'Improvement 1.1': ['Procurement Manager'],
      },
      dues: {
        'Statutory 1.1': '2025-02-28',
        'Key 1.1': '2025-03-31',
        'Improvement 1.1': 'Ongoing',
      },
      notUnderstood: [],
    },
  },
  {
    name: 'Audit report: R1 and R2, each with response, officer and deadline in lines below it',
    file: 'text/report-replies-below.txt',
    reads: {
      recommendations: ['R1', 'R2'],
      owners: { 'R1.1': ['Cashier'], 'R2.1': ['Cashier', 'Head of Finance'] },
      dues: { 'R1.1': '2025-06-30', 'R2.1': 'TBC' },
      texts: {
        'R R1': 'Count every float at the end of the week and sign the sheet. (High)',
        'R R2': 'Close the floats that nobody has drawn on for a year. (Low)',
        'R1.1': 'Agreed. The sheets have been printed and handed out.',
        'R2.1': 'Agreed in principle; two floats are still in doubt.',
      },
      questions: [],
    },
  },
  {
    name: 'Answer to scrutiny: listed at its head, answered one by one in its chapters',
    file: 'text/report-answered-in-chapters.md',
    reads: {
      recommendations: ['1', '2'],
      texts: {
        'R 1': 'Open the waiting list to all parishes.',
        'R 2': 'Lend tools to new holders.',
        '1.1': 'Agreed. The list opens in the spring.',
        '2.1': 'Not agreed. No officer can be spared to lend them.',
      },
    },
  },
  {
    name: 'Governance statement: issues with action, officer and date in lines below them',
    file: 'text/governance-issues.txt',
    reads: {
      recommendations: ['1', '2'],
      owners: { '1.1': ['Head of Legal Services'], '2.1': ['Data Protection Officer'] },
      dues: { '1.1': '2025-10-31', '2.1': '2025-12-31' },
      texts: {
        'R 1': 'Contracts Two contracts began before they were signed off.',
        'R 2': 'Training A third of all staff had not done the course on personal data.',
        '1.1': 'Contract rules to be written anew and every manager in the Council trained.',
        '2.1': 'No account without the course.',
      },
    },
  },
  {
    name: 'Ombudsman’s decision: what the council will do by when is offered, and none is taken',
    file: 'text/decision-of-ombudsman.md',
    reads: {
      kind: 'none',
      questions: ['candidates'],
      findings: ['no-plan-found', ...Array<string>(4).fill('candidate-recommendation')],
    },
  },
];
