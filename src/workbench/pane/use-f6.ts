import { type RefObject, useEffect } from 'react';

/**
 * F6 goes from the sheet into the task pane and back, as in Excel: within the cells, Tab moves from
 * cell to cell. Keys pressed in the pane's own page are heard there, so that page is listened to as
 * well, each time that it loads.
 * https://support.microsoft.com/office/keyboard-shortcuts-in-excel-1798d9d5-842a-42b8-9c99-9b7213f0040f
 */
export function useF6(pane: RefObject<HTMLIFrameElement | null>): void {
  useEffect(() => {
    const frame = pane.current;
    if (frame === null) return;
    const goOver = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      if (document.activeElement === frame)
        document.querySelector<HTMLElement>('[role=grid]')?.focus();
      else frame.contentWindow?.focus();
    };
    const listen = (): void => frame.contentWindow?.addEventListener('keydown', goOver);
    listen();
    frame.addEventListener('load', listen);
    window.addEventListener('keydown', goOver);
    return () => {
      frame.removeEventListener('load', listen);
      frame.contentWindow?.removeEventListener('keydown', goOver);
      window.removeEventListener('keydown', goOver);
    };
  }, [pane]);
}
