import type { OpenedPlan } from '../open-plan.js';

/** What is needed of an opened plan to put it right. */
export type FixablePlan = Pick<
  OpenedPlan,
  'settings' | 'overview' | 'contents' | 'reading' | 'findings' | 'progress' | 'readOnly'
>;
