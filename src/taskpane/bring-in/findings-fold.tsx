import { wordFinding } from '../../core/wording/word-finding.js';
import { wordCount } from '../../core/wording/words.js';
import type { FindingGroup } from '../checks/group-findings.js';
import { SeverityMark } from '../checks/severity-mark.js';
import { Fold } from '../parts/fold.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './look-at.css';
import type { PlaceNames } from './place-names.js';
import { countBySeverity } from './preview-groups.js';

interface FindingsFoldProps {
  readonly groups: readonly FindingGroup[];
  /** Absent for tables of the workbook, whose cells the checks lead to. */
  readonly places?: PlaceNames;
}

/** What the checks find: how much by severity, then the first of each rule. */
export function FindingsFold({ groups, places }: FindingsFoldProps) {
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
              {first && <small>{places?.ofFinding(first.finding)}</small>}{' '}
              {others.length > 0 && <small>{words.likeIt(others.length)}</small>}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
