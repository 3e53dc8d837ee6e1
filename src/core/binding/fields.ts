import { COLUMN_MEANINGS, type ColumnMeaning } from '../intake/plan-reading.js';

/**
 * What the columns of bound tables hold. A table has a role; a role has fields. The headings are
 * those of the workbook that we make; a bound table of the user's own may call them otherwise.
 */
export const TABLE_ROLES = ['recommendations', 'actions', 'updates'] as const;
export type LinkedRole = (typeof TABLE_ROLES)[number];
/** `plan`: one wide table that holds recommendations, actions and updates together. */
export type TableRole = LinkedRole | 'plan';

/** What the tables are called, and the sheets that hold them. */
export const TABLE_NAMES: Readonly<Record<LinkedRole, string>> = {
  recommendations: 'Recommendations',
  actions: 'Actions',
  updates: 'Updates',
};

/** The sheet and table that the drop-downs of ratings take their words from. */
export const LISTS_NAME = 'Lists';

export interface FieldColumn {
  readonly field: Field;
  readonly heading: string;
  /** Made only where the plan has something to put there; understood wherever people add it. */
  readonly optional?: boolean;
}

/** The meanings that a pasted column can have, and what only our own tables part. */
export type Field =
  ColumnMeaning | 'detail' | 'points' | 'recommendations' | 'actions' | 'note' | 'rating-printed';

export function isMeaning(field: Field): field is ColumnMeaning {
  return (COLUMN_MEANINGS as readonly Field[]).includes(field);
}

/**
 * The columns of the tables that we make, in their order. In Actions, what an officer needs to
 * see in one row stands first: the action, its owner, deadline, rating and latest update.
 */
export const LINKED_COLUMNS: Readonly<Record<LinkedRole, readonly FieldColumn[]>> = {
  recommendations: [
    { field: 'ref', heading: 'Ref' },
    { field: 'recommendation', heading: 'Recommendation' },
    { field: 'detail', heading: 'Detail', optional: true },
    { field: 'theme', heading: 'Theme', optional: true },
  ],
  actions: [
    { field: 'ref', heading: 'Ref' },
    { field: 'action', heading: 'Action' },
    { field: 'owner', heading: 'Owner' },
    { field: 'due', heading: 'Due' },
    { field: 'rating', heading: 'Rating' },
    { field: 'update', heading: 'Latest update' },
    { field: 'recommendations', heading: 'Recommendations' },
    { field: 'statement', heading: 'Statement' },
    { field: 'revised-due', heading: 'Revised due', optional: true },
    { field: 'status', heading: 'Status', optional: true },
    { field: 'completed', heading: 'Completed', optional: true },
    { field: 'priority', heading: 'Priority', optional: true },
    { field: 'percent', heading: '% complete', optional: true },
    { field: 'note', heading: 'Note', optional: true },
  ],
  updates: [
    { field: 'statement', heading: 'Statement' },
    { field: 'as-at', heading: 'As at', optional: true },
    { field: 'recommendations', heading: 'Recommendations' },
    { field: 'actions', heading: 'Actions' },
    { field: 'rating', heading: 'Rating' },
    { field: 'update', heading: 'Update' },
    { field: 'rating-printed', heading: 'Rating as printed', optional: true },
  ],
};
