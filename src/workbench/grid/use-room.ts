import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Room } from './extents.js';

/** Rounded up, so that a sheet is measured anew only when its window grows by much. */
const STEP = 400;

/** The pixels that the sheet has on the screen. */
export function useRoom(view: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 1600, height: 1200 });
  useLayoutEffect(() => {
    const box = view.current;
    if (box === null) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      const next = {
        width: Math.ceil(width / STEP) * STEP,
        height: Math.ceil(height / STEP) * STEP,
      };
      setRoom((now) => (now.width === next.width && now.height === next.height ? now : next));
    });
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [view]);
  return room;
}
