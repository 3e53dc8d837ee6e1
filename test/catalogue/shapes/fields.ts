import type { Shape } from '../shape.js';

/** Fields that stand in odd places of a table, or several in one cell. */
export const FIELDS: readonly Shape[] = [
  {
    name: 'Field: a column of histories, its last entry on a line below the table',
    file: 'fields/history-headed.txt',
    reads: {
      means: ['ref', 'action', 'owner', 'update'],
      ratings: { '1': 'red', '2': 'green', '3': 'green' },
      notUnderstood: [],
    },
  },
  {
    name: 'Field: a history of ratings, each with its date in brackets or behind a colon',
    file: 'fields/history-in-brackets.csv',
    reads: {
      means: ['action-ref', 'action', 'owner', 'update'],
      ratings: { '1.1': 'red', '1.2': 'green' },
    },
  },
  {
    name: 'Field: numbered milestones beside as many dates, under an objective',
    file: 'fields/milestones.csv',
    reads: {
      means: ['recommendation', 'action', 'due', 'owner'],
      dues: {
        '1.1': '2025-05-31',
        '1.2': '2025-07-31',
        '1.3': '2025-12-31',
        '2.1': '2026-01-31',
        '3.1': '2026-03-31',
        '3.2': '2026-03-31',
      },
      findings: [],
      notUnderstood: [],
    },
  },
  {
    name: 'Field: three milestones beside two dates: which is whose stays open',
    file: 'fields/milestones-and-fewer-dates.csv',
    reads: {
      actions: ['1.1', '1.2', '1.3', '2.1'],
      dues: { '2.1': '2026-01-31' },
      findings: ['dates-not-matched'],
      notUnderstood: ['May 2025\nJuly 2025'],
    },
  },
  {
    name: 'Field: milestones in one cell, each with its own date behind or before it',
    file: 'fields/milestones-with-own-dates.csv',
    reads: {
      dues: {
        '1.1': '2025-05-31',
        '1.2': '2025-07-31',
        '1.3': '2025-12-31',
        '2.1': '2026-01-31',
        '2.2': '2026-03-31',
      },
      notUnderstood: [],
    },
  },
  {
    name: 'Field: a response that only accepts or rejects is no action',
    file: 'fields/response-decides.html',
    reads: {
      means: ['ref', 'recommendation', null, 'owner', 'due', 'update'],
      actions: ['H1.1', 'H2.1'],
      notUnderstood: ['Accepted', 'Accepted in part', 'Rejected'],
    },
  },
  {
    name: 'Field: a response that accepts, beside a column of actions',
    file: 'fields/response-beside-action.csv',
    reads: {
      texts: {
        'R 1': 'That berth fees are published each spring.',
        'R 2': 'That moorings are inspected twice a year.',
        '1.1': 'Put the fees on the web page.',
        '2.1': 'Inspect them every October.',
      },
      notUnderstood: ['Agreed', 'Partially agreed'],
    },
  },
  {
    name: 'Field: a response in prose is the action, and a bare "Agreed" among them none',
    file: 'fields/response-is-prose.csv',
    reads: {
      means: ['ref', 'recommendation', 'action', 'owner', 'due'],
      actions: ['1.1', '2.1', '3.1'],
      notUnderstood: ['Agreed'],
    },
  },
];
