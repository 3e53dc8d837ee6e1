import type { ReactNode } from 'react';
import { Dock } from './dock.js';
import styles from './shell.css';

/** What every screen stands in: its own part, which scrolls, and the dock below, which stays. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['shell']}>
      <main className={styles['main']}>{children}</main>
      <Dock />
    </div>
  );
}
