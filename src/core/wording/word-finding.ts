import type { Finding, FindingCode } from '../checks/finding.js';
import type { FindingWords, WordingOf } from './finding-words.js';
import { FINDINGS_ON_READING } from './findings-on-reading.js';
import { FINDINGS_ON_RECORDS } from './findings-on-records.js';

export type { FindingWords } from './finding-words.js';

/** Every code has its words: the types refuse a table with one missing. */
const WORDING: Readonly<Record<FindingCode, WordingOf>> = {
  ...FINDINGS_ON_READING,
  ...FINDINGS_ON_RECORDS,
};

export function wordFinding(finding: Finding): FindingWords {
  return WORDING[finding.code](finding);
}
