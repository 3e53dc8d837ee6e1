import { Fragment } from 'react';
import type { AccessibilityFinding } from '../../core/accessibility/accessibility-finding.js';
import { wordAccessibility, wordCells } from '../../core/wording/word-accessibility.js';
import { WorkButton } from '../parts/work-button.js';
import { ACCESSIBILITY_WORDS } from '../wording/accessibility.js';
import styles from './accessibility.css';

interface AccessibilityItemProps {
  readonly finding: AccessibilityFinding;
  readonly onShow: () => void;
}

/** What was found, where, what to do, and where the rule is laid down. */
export function AccessibilityItem({ finding, onShow }: AccessibilityItemProps) {
  const words = ACCESSIBILITY_WORDS;
  const { severity, sheet, sources } = finding;
  const { says, doThis } = wordAccessibility(finding);
  const where = wordCells(finding);
  return (
    <li className={styles['item']}>
      <p>
        <span className={`${styles['grade']} ${styles[severity]}`}>{words.severity[severity]}</span>{' '}
        {sheet !== null && <span className={styles['where']}>{where}</span>}
      </p>
      <p>
        {says} {doThis}
      </p>
      <p className={styles['rules']}>
        {words.rules}:{' '}
        {sources.map(({ name, url }, index) => (
          <Fragment key={url}>
            {index > 0 && '; '}
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          </Fragment>
        ))}
      </p>
      {sheet !== null && (
        <WorkButton size="small" aria-label={words.showOf(where)} onClick={onShow}>
          {words.show}
        </WorkButton>
      )}
    </li>
  );
}
