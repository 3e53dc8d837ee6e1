import type { Finding } from '../../core/checks/finding.js';
import { nameSubject } from '../../core/wording/name-subject.js';

/** What a finding is about, within a sentence: "action 4.1". */
export function nameInSentence({ about }: Pick<Finding, 'about'>): string {
  const name = nameSubject(about);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
