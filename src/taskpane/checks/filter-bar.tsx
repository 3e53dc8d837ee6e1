import type { Finding, Severity } from '../../core/checks/finding.js';
import { CHECKS_WORDS } from '../wording/checks.js';
import type { FindingFilter } from './filter-findings.js';
import styles from './filter-bar.css';
import { SEVERITIES } from './group-findings.js';

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  /** How many the filter lets through. */
  readonly shown: number;
  readonly onFilter: (filter: FindingFilter) => void;
}

export function FilterBar({ findings, filter, shown, onFilter }: FilterBarProps) {
  const { search, searchHint, show, all, severityCounts, shown: wordShown } = CHECKS_WORDS;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const choose = (value: string) =>
    onFilter({ ...filter, severity: value === '' ? null : (value as Severity) });
  return (
    <>
      <div className={styles['filter']} role="search">
        <input
          type="search"
          aria-label={search}
          placeholder={searchHint}
          value={filter.search}
          onChange={({ target }) => onFilter({ ...filter, search: target.value })}
        />
        <select
          aria-label={show}
          value={filter.severity ?? ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{all}</option>
          {counts.map(({ severity, count }) => (
            <option key={severity} value={severity}>
              {severityCounts[severity](count)}
            </option>
          ))}
        </select>
      </div>
      <p role="status" tabIndex={-1} data-summary className={styles['count']}>
        {wordShown(shown, findings.length)}
      </p>
    </>
  );
}
