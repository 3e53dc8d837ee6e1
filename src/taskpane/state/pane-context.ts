import { createContext, useContext } from 'react';
import type { Receipt } from '../../workbook/workbook.js';
import type { PaneServices } from './pane-services.js';
import type { PaneState, View } from './pane-state.js';
import type { Run } from './use-run.js';

/** What every view can see and ask for. */
export interface Pane extends PaneState {
  readonly services: PaneServices;
  /** Goes to a screen, where `said` is said. */
  go(view: View, said?: string): void;
  /** See `useRun`. */
  readonly run: Run;
  /** Says a result, on the screen and to screen readers. */
  say(text: string): void;
  /** Reads the workbook's plan anew; where there is none any more, goes to the start. */
  reopen(): Promise<void>;
  /** Keeps what is needed to take a change back; `label` names it for people. */
  keepChange(label: string, receipt: Receipt): void;
  undo(): Promise<void>;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A view was drawn outside the pane.');
  return pane;
}
