import { wordFinding } from '../../core/wording/word-finding.js';
import { wordCount } from '../../core/wording/words.js';
import type { FindingGroup } from '../checks/group-findings.js';
import { SeverityMark } from '../checks/severity-mark.js';
import { Fold } from '../parts/fold.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './look-at.css';
import { countBySeverity } from './preview-groups.js';

/** What the checks find: how much by severity, then the first of each rule. */
export function FindingsFold({ groups }: { readonly groups: readonly FindingGroup[] }) {
  if (groups.length === 0) return null;
  const words = BRING_IN_WORDS;
  const counts = countBySeverity(groups).map(({ severity, count }) =>
    wordCount(count, words.severities[severity][0], words.severities[severity][1]),
  );
  return (
    <Fold title={words.findings(counts)} hint={words.findingsHint}>
      <ul>
        {groups.map(({ code, severity, findings: [first, ...others] }) => (
          <li key={code} className={styles['finding']}>
            <SeverityMark severity={severity} />
            <span>
              {first && wordFinding(first.finding).says}{' '}
              {others.length > 0 && <small>{words.likeIt(others.length)}</small>}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
