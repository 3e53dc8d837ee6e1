import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../core/checks/finding.js';
import type { ActionPlan } from '../../core/plan/plan.js';
import { CHECKS_WORDS } from '../wording/checks.js';
import styles from './checks.css';
import { filterFindings, NO_FILTER } from './filter-findings.js';
import { FilterBar } from './filter-bar.js';
import { FindingGroupView } from './finding-group.js';
import type { FindingIntents } from './finding-intents.js';
import { keyFindings } from './finding-key.js';
import { groupFindings } from './group-findings.js';
import { NothingFound } from './nothing-found.js';
import { useKeptFocus } from './use-kept-focus.js';
import { useOpenGroups } from './use-open-groups.js';

export interface ChecksViewProps {
  readonly findings: readonly Finding[];
  readonly plan: Pick<ActionPlan, 'actions'>;
  readonly checked: { readonly actions: number; readonly recommendations: number };
  /** How many findings were put aside. */
  readonly dismissed: number;
  readonly readOnly: boolean;
  readonly intents: FindingIntents;
  readonly onDismissed: () => void;
}

export function ChecksView(props: ChecksViewProps) {
  const { findings, plan, checked, dismissed, readOnly, intents, onDismissed } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const asked = useDeferredValue(filter);
  const keyed = useMemo(() => keyFindings(findings), [findings]);
  const groups = useMemo(
    () => groupFindings(filterFindings(keyed, asked, plan)),
    [keyed, asked, plan],
  );
  const list = useRef<HTMLElement>(null);
  const focus = useKeptFocus(list, groups);
  const { isOpen, toggle } = useOpenGroups(groups, asked.search !== '');
  const showAll = () => {
    list.current?.querySelector<HTMLElement>('[data-summary]')?.focus();
    setFilter(NO_FILTER);
  };
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <section ref={list} aria-label={CHECKS_WORDS.part} className={styles['checks']} {...focus}>
      {findings.length === 0 ? (
        <NothingFound checked={checked} />
      ) : (
        <FilterBar findings={findings} filter={filter} shown={shown} onFilter={setFilter} />
      )}
      {findings.length > 0 && shown === 0 && (
        <div className={styles['noMatch']}>
          <p>{CHECKS_WORDS.noMatch}</p>
          <Button size="small" onClick={showAll}>
            {CHECKS_WORDS.clear}
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <FindingGroupView
          key={group.code}
          group={group}
          isOpen={isOpen(group.code)}
          readOnly={readOnly}
          intents={intents}
          onToggle={() => toggle(group.code)}
        />
      ))}
      {dismissed > 0 && (
        <p className={styles['dismissed']}>
          <Button size="small" appearance="subtle" onClick={onDismissed}>
            {CHECKS_WORDS.dismissed(dismissed)}
          </Button>
        </p>
      )}
    </section>
  );
}
