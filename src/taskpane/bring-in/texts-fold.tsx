import { Fold } from '../parts/fold.js';
import { Portions } from '../parts/portions.js';
import styles from './look-at.css';

export interface FoldedText {
  readonly title?: string;
  readonly text: string;
  readonly note?: string;
}

interface TextsFoldProps {
  readonly title: string;
  readonly hint?: string;
  readonly texts: readonly FoldedText[];
  readonly isOpenAtFirst?: boolean;
}

/** Pieces of text, whole, behind their number. */
export function TextsFold({ title, hint, texts, isOpenAtFirst = false }: TextsFoldProps) {
  return (
    <Fold title={title} {...(hint ? { hint } : {})} isOpenAtFirst={isOpenAtFirst}>
      <Portions items={texts} keyOf={(_, at) => at}>
        {({ title: head, text, note }) => (
          <div className={styles['entry']}>
            {head && <strong>{head}</strong>}
            <span className={styles['whole']}>
              {text} {note && <small>{note}</small>}
            </span>
          </div>
        )}
      </Portions>
    </Fold>
  );
}
