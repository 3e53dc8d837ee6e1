import { Button } from '@fluentui/react-components';
import type { ChangedCell } from '../../tasks/fix-finding.js';
import { CHECKS_WORDS } from '../wording/checks.js';
import styles from './inline-form.css';
import { usePortions } from '../parts/use-portions.js';

const PORTION = 8;

/** Each cell that a change writes, as it is and as it will be. */
export function CellChanges({ cells }: { readonly cells: readonly ChangedCell[] }) {
  const { willChange, more } = CHECKS_WORDS;
  const { shown, left, showMore, list } = usePortions(cells, PORTION);
  return (
    <>
      <ul ref={list} aria-label={willChange} className={styles['changes']}>
        {shown.map(({ address, before, after }) => (
          <li key={address} tabIndex={-1}>
            <span className={styles['address']}>{address}</span> <Before text={before} /> →{' '}
            <strong>“{after}”</strong>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {more(Math.min(left, PORTION))}
        </Button>
      )}
    </>
  );
}

function Before({ text }: { readonly text: string }) {
  return text === '' ? <em>{CHECKS_WORDS.empty}</em> : <s>“{text}”</s>;
}
