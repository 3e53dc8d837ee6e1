import type { OwnerMail } from '../../core/wording/owner-mails.js';
import { CopyButton } from '../parts/copy-button.js';
import { Portions } from '../parts/portions.js';
import { PROGRESS_WORDS } from '../wording/progress.js';
import styles from './progress.css';

/** A text for each owner, ready to be pasted into a mail. Nothing is sent from here. */
export function Mails({ mails }: { readonly mails: readonly OwnerMail[] }) {
  const words = PROGRESS_WORDS.mails;
  if (mails.length === 0) return <p className={styles['none']}>{words.none}</p>;
  return (
    <>
      <p className={styles['remark']}>{words.hint}</p>
      <Portions items={mails} keyOf={({ owner }) => owner} className={styles['list']}>
        {({ owner, subject, body }) => (
          <>
            <div className={styles['heading']}>
              <span className={styles['name']}>{owner || words.nobody}</span>
              <CopyButton text={`${subject}\n\n${body}`} label={words.to(owner || words.nobody)} />
            </div>
            <details>
              <summary>{words.show}</summary>
              <pre className={styles['mail']}>{`${subject}\n\n${body}`}</pre>
            </details>
          </>
        )}
      </Portions>
    </>
  );
}
