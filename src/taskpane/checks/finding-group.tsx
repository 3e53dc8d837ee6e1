import { Button } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { wordFinding } from '../../core/wording/word-finding.js';
import { wordNumber } from '../../core/wording/words.js';
import { CHECKS_WORDS } from '../wording/checks.js';
import { FindingRow, type SharedWords } from './finding-row.js';
import styles from './finding-group.css';
import type { FindingIntents } from './finding-intents.js';
import type { FindingGroup } from './group-findings.js';
import { SeverityMark } from './severity-mark.js';
import { usePortions } from '../parts/use-portions.js';

interface FindingGroupProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly readOnly: boolean;
  readonly intents: FindingIntents;
  readonly onToggle: () => void;
}

/** The findings of one rule: what it is about and how many; opened, each of them. */
export function FindingGroupView({ group, isOpen, onToggle, ...rest }: FindingGroupProps) {
  const { groups, severities } = CHECKS_WORDS;
  const id = useId();
  return (
    <div data-group={group.code} className={styles['group']}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <SeverityMark severity={group.severity} />
          <span className={styles['name']}>
            {groups[group.code]}{' '}
            <span className={styles['severity']}>{severities[group.severity]}</span>
          </span>{' '}
          <span className={styles['count']}>{wordNumber(group.findings.length)}</span>
          <svg viewBox="0 0 12 12" aria-hidden className={styles['turn']}>
            <path d="m3 4.5 3 3 3-3" />
          </svg>
        </button>
      </h2>
      <div id={id}>{isOpen && <Members group={group} {...rest} />}</div>
    </div>
  );
}

const PORTION = 50;

function Members({
  group,
  readOnly,
  intents,
}: Pick<FindingGroupProps, 'group' | 'readOnly' | 'intents'>) {
  const shared = useMemo(() => sharedWords(group), [group]);
  const { shown, left, showMore, list } = usePortions(group.findings, PORTION);
  return (
    <>
      {(shared.why ?? shared.doThis) && (
        <p className={styles['advice']}>
          {shared.why} {shared.doThis}
        </p>
      )}
      <ul ref={list} className={styles['findings']}>
        {shown.map(({ key, finding }) => (
          <FindingRow
            key={key}
            name={key}
            finding={finding}
            saidOnce={shared}
            readOnly={readOnly}
            intents={intents}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" className={styles['more'] ?? ''} onClick={showMore}>
          {CHECKS_WORDS.more(Math.min(left, PORTION))}
        </Button>
      )}
    </>
  );
}

/** Why it matters and what to do, each where it is the same for all of several: said once. */
function sharedWords({ findings }: FindingGroup): SharedWords {
  const [first, ...others] = findings.map(({ finding }) => wordFinding(finding));
  if (!first || others.length === 0) return {};
  const { why, doThis } = first;
  return {
    ...(others.every((words) => words.why === why) ? { why } : {}),
    ...(others.every((words) => words.doThis === doThis) ? { doThis } : {}),
  };
}
