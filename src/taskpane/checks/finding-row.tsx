import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Finding } from '../../core/checks/finding.js';
import { nameSubject } from '../../core/wording/name-subject.js';
import { wordFinding, type FindingWords } from '../../core/wording/word-finding.js';
import { CHECKS_WORDS } from '../wording/checks.js';
import { DismissForm } from './dismiss-form.js';
import styles from './finding-row.css';
import type { FindingIntents } from './finding-intents.js';

/** Knows how dates and ratings are read: loaded when first something is to be put right. */
const FixForm = lazy(() => import('./fix-form.js'));

/** What is said once for all findings of a group, and not again with each. */
export type SharedWords = Partial<Pick<FindingWords, 'why' | 'doThis'>>;

interface FindingRowProps {
  /** Its name among the findings, which it keeps. */
  readonly name: string;
  readonly finding: Finding;
  readonly saidOnce: SharedWords;
  readonly readOnly: boolean;
  readonly intents: FindingIntents;
}

/** One finding: what is so, where it stands, and what can be done about it. */
export function FindingRow({ name, finding, saidOnce, readOnly, intents }: FindingRowProps) {
  const [open, setOpen] = useState<'fix' | 'dismiss' | null>(null);
  const { says, why, doThis } = wordFinding(finding);
  const [showsWhy, setShowsWhy] = useState(false);
  const whyId = useId();
  const isFixable = intents.isFixable(finding);
  const hasWhy = why !== '' && saidOnce.why === undefined;
  const row = useRef<HTMLLIElement>(null);
  const close = () => {
    row.current?.querySelector<HTMLElement>(`[data-opens="${open}"]`)?.focus();
    setOpen(null);
  };
  const subject = nameSubject(finding.about);
  return (
    <li ref={row} data-finding={name} className={styles['finding']}>
      <p tabIndex={-1} className={styles['says']}>
        {says}
      </p>
      {saidOnce.doThis === undefined && <p className={styles['advice']}>{doThis}</p>}
      <p id={whyId} hidden={!showsWhy} className={styles['advice']}>
        {why}
      </p>
      <div className={styles['acts']}>
        <GoTo finding={finding} intents={intents} />
        {isFixable && (
          <Act
            name={CHECKS_WORDS.fix}
            subject={subject}
            opens="fix"
            isOpen={open === 'fix'}
            onPress={() => setOpen(open === 'fix' ? null : 'fix')}
          />
        )}
        {hasWhy && (
          <Act
            name={CHECKS_WORDS.why}
            subject={subject}
            isOpen={showsWhy}
            controls={whyId}
            onPress={() => setShowsWhy(!showsWhy)}
          />
        )}
        {!readOnly && (
          <Act
            name={CHECKS_WORDS.dismiss}
            subject={subject}
            opens="dismiss"
            isOpen={open === 'dismiss'}
            onPress={() => setOpen(open === 'dismiss' ? null : 'dismiss')}
          />
        )}
      </div>
      {open === 'fix' && isFixable && (
        <Suspense>
          <FixForm finding={finding} onFix={intents.fix} onClose={close} />
        </Suspense>
      )}
      {open === 'dismiss' && (
        <DismissForm onDismiss={(reason) => intents.dismiss(finding, reason)} onClose={close} />
      )}
    </li>
  );
}

function GoTo({ finding, intents }: Pick<FindingRowProps, 'finding' | 'intents'>) {
  const address = intents.addressOf(finding);
  if (address === null) return null;
  return (
    <Button size="small" appearance="subtle" onClick={() => intents.goTo(finding)}>
      {CHECKS_WORDS.goTo(address)}
    </Button>
  );
}

interface ActProps {
  readonly name: string;
  /** What it acts on, for those who hear the buttons one by one. */
  readonly subject: string;
  /** The form that it opens, and that gives the focus back to it. */
  readonly opens?: 'fix' | 'dismiss';
  readonly isOpen: boolean;
  readonly controls?: string;
  readonly onPress: () => void;
}

function Act({ name, subject, opens, isOpen, controls, onPress }: ActProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${name}: ${subject}`}
      aria-expanded={isOpen}
      data-opens={opens}
      {...(controls ? { 'aria-controls': controls } : {})}
      onClick={onPress}
    >
      {name}
    </Button>
  );
}
