import { useEffect, useRef, type ReactNode } from 'react';
import styles from './screen-heading.css';

/**
 * The first words of a screen. Takes the focus when the screen appears after another one, so that
 * the keyboard and a screen reader go on from there; not when the pane opens, which must not pull
 * the focus out of the sheet.
 */
export function ScreenHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && hasMovedBefore) heading.current?.focus();
    hasMovedBefore = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles['heading']}>
      {children}
    </h1>
  );
}

let hasMovedBefore = false;
