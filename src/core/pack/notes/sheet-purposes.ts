import type { PackSheetId } from '../pack-options.js';

/** What each sheet is for, said to those who receive the pack. */
export const SHEET_PURPOSES: Readonly<Record<PackSheetId, string>> = {
  'appendix-1': 'Every recommendation and action with owner, due date, rating and latest update.',
  'rag-summary': 'The figures of the covering report, and which actions stand behind each.',
  exceptions: 'The actions that members should see first, each with the reasons why.',
  'by-owner': 'The same actions, grouped by who answers for them.',
  'by-theme': 'The same actions, grouped by the themes of the recommendations.',
  'audit-tables':
    'The same actions in the five tables that audit committees receive: live, completed, extension asked for, overdue, and from the governance statement.',
  data: 'The plan as one plain table, one field a column, to be published and reused.',
  notes: 'How the figures were made and how the sheets can be used.',
  checks: 'What officers are asked to put right. It is not for members.',
};
