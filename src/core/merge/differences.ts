import type { Field } from '../binding/fields.js';
import type { Action, ProgressUpdate, Recommendation, RecordRef } from '../plan/plan.js';

/** How a record of what was pasted was found in the plan. */
export type MatchedBy =
  /** The same ref is printed in both. */
  | 'ref'
  /** The refs differ in how they are written alone: "R1" and "1", "1.0" and "1". */
  | 'ref-alike'
  /** What was pasted, or the plan, prints no refs of its own; the words are the same. */
  | 'text'
  /** As `text`, but it is the one action of its recommendation on both sides. */
  | 'only-one';

export interface Match {
  /** Ref in the plan. */
  readonly standing: string;
  /** Ref in what was pasted. */
  readonly incoming: string;
  readonly by: MatchedBy;
}

/** Why a record of what was pasted is neither written nor taken for a new one. */
export type UnsureReason =
  /** What was pasted has this ref more than once. */
  | 'twice-in-paste'
  /** The plan has this ref more than once, or several refs that are written alike. */
  | 'twice-in-plan'
  /** A return by refs alone names one that the plan does not have. */
  | 'unknown-ref'
  /** Its words stand in the plan under another ref. */
  | 'words-under-other-ref'
  /** It has no ref of its own, and its words are close to those of a record of the plan. */
  | 'words-alike';

export interface Unsure {
  readonly kind: 'recommendation' | 'action';
  /** As pasted. */
  readonly ref: string;
  readonly text: string;
  readonly why: UnsureReason;
  /** The ref in the plan that it may be meant for. */
  readonly perhaps?: string;
}

/** What a field says in the plan and in what was pasted. */
export interface FieldDifference {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** Why a difference is not proposed, though it can be seen. */
export type Doubt =
  /** The peers' own wording, which a council does not change: never written. */
  | 'wording'
  /** What was pasted says something quite different under the same ref. */
  | 'other-text'
  /** It is older than what the plan says. */
  | 'older'
  /** Agreed facts, such as who owns an action: a person decides. */
  | 'agreed';

/** What would be written if a person agrees: one field, or one statement of progress. */
export interface Difference {
  /** The same for the same paste into the same plan: "action 3 due", "statement 4". */
  readonly id: string;
  /** In the plan's own refs. */
  readonly about: RecordRef;
  /** At least one. */
  readonly fields: readonly FieldDifference[];
  /** The statement that the fields belong to, in the plan's own refs. */
  readonly statement?: ProgressUpdate;
  readonly doubt?: Doubt;
}

/** A record that the plan does not have, in the plan's own refs. */
export type NewRecord = { readonly id: string } & (
  | { readonly kind: 'recommendation'; readonly recommendation: Recommendation }
  | {
      readonly kind: 'action';
      readonly action: Action;
      /** What is reported of it and of no record that the plan has. */
      readonly statements: readonly ProgressUpdate[];
    }
);

/** What a paste says that a plan does not. Nothing is in two lists. */
export interface PlanDifferences {
  readonly added: readonly NewRecord[];
  /** Records of both, in the plan's order, with what differs: at least one difference each. */
  readonly changed: readonly {
    readonly record: RecordRef;
    readonly text: string;
    readonly match: Match;
    readonly differences: readonly Difference[];
  }[];
  /** Records of both that say the same. */
  readonly same: readonly RecordRef[];
  /** Records that the paste does not have. */
  readonly missing: readonly { readonly record: RecordRef; readonly text: string }[];
  readonly unsure: readonly Unsure[];
  /** Matches that are not by the very same ref, for a person to look at. */
  readonly matches: readonly (Match & { readonly kind: RecordRef['kind'] })[];
}
