import { Button } from '@fluentui/react-components';
import type { ChangedCell } from '../../tasks/fix-finding.js';
import { WORDING } from '../wording.js';
import styles from './inline-form.css';
import { usePortions } from '../parts/use-portions.js';

const PORTION = 8;

/** Each cell that a change writes, as it is and as it will be. */
export function CellChanges({ cells }: { readonly cells: readonly ChangedCell[] }) {
  const { willChange, more } = WORDING.checks;
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
  return text === '' ? <em>{WORDING.checks.empty}</em> : <s>“{text}”</s>;
}
