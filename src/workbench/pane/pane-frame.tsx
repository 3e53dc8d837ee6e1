import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { WORDING } from '../wording.js';
import { useF6 } from './use-f6.js';

/** Widths in pixels that a task pane has in Excel, and those that ours is made for. */
const NARROWEST = 320;
const WIDEST = 420;
const USUAL = 350;
const STEP = 10;

const within = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

interface PaneFrameProps {
  readonly name: string;
  /** Address of the pane's page. */
  readonly page: string;
  readonly onClose: () => void;
}

/** The add-in's pane, in a window of its own as in Excel, as wide as one drags it. */
export function PaneFrame({ name, page, onClose }: PaneFrameProps) {
  const [width, setWidth] = useState(USUAL);
  const [isDragging, setDragging] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  useF6(frame);
  const resizeByKey = (event: KeyboardEvent) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const next = widths[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setWidth(within(next));
  };
  const drag = (event: PointerEvent) => {
    if (isDragging) setWidth(within(window.innerWidth - event.clientX));
  };
  return (
    <>
      <div
        className="splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label={WORDING.paneWidth}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        tabIndex={0}
        onKeyDown={resizeByKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => setDragging(false)}
      />
      <aside className="pane" aria-label={WORDING.pane} style={{ width }}>
        <header>
          <h2>{name}</h2>
          <button type="button" className="quiet" aria-label={WORDING.closePane} onClick={onClose}>
            ✕
          </button>
        </header>
        <iframe
          ref={frame}
          src={page}
          title={name}
          data-page="pane"
          style={{ pointerEvents: isDragging ? 'none' : 'auto' }}
        />
      </aside>
    </>
  );
}
