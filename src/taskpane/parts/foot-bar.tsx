import type { ReactNode } from 'react';
import styles from './foot-bar.css';

/** The screen's next step, in view while the screen scrolls behind it. */
export function FootBar({ children }: { readonly children: ReactNode }) {
  return <div className={styles['bar']}>{children}</div>;
}
