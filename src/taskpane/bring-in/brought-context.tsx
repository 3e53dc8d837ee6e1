import { createContext, useCallback, useContext, useMemo, useReducer, type ReactNode } from 'react';
import { usePane } from '../state/pane-context.js';
import { useLatestRun } from '../state/use-latest-run.js';
import { WORDING } from '../wording/shared.js';
import { NOTHING_BROUGHT, nextBrought, type Brought, type Corrections } from './brought.js';
import type { GivenSource } from './given-source.js';
import { previewOf } from './preview-of.js';

interface BroughtIn extends Brought {
  /** Keeps what was given and reads it; then shows what it holds. */
  take(given: GivenSource): void;
  /** Reads again what is kept, after its reading was stopped or to look at it once more. */
  readAgain(): void;
  /** Takes a correction, and reads anew where it changes what is read. */
  correct(corrections: Corrections): void;
  /** Goes to use a table of the workbook where it stands. */
  chooseTable(id: string): void;
}

interface Asked {
  readonly given: GivenSource;
  readonly corrections: Corrections;
  /** Whether to go and show what was read. */
  readonly shows: boolean;
}

const BroughtContext = createContext<BroughtIn | null>(null);

/**
 * Keeps what is being brought in, above the screens: Start hands it over, Bring in shows it, and
 * going back or stopping loses nothing.
 */
export function BroughtProvider({ children }: { readonly children: ReactNode }) {
  const { services, go, say } = usePane();
  const [brought, dispatch] = useReducer(nextBrought, NOTHING_BROUGHT);
  const { given, corrections } = brought;
  const read = useLatestRun({
    label: WORDING.reading,
    work: (asked: Asked, options) => previewOf(asked.given, asked.corrections, services, options),
    onSettled: (preview, { shows }) => {
      dispatch(preview ? { kind: 'read', preview } : { kind: 'not-read' });
      if (preview && shows) go('bring-in');
      else if (preview) say(WORDING.readAgain(preview.counts));
    },
  });
  const take = useCallback(
    (what: GivenSource) => {
      dispatch({ kind: 'given', given: what });
      read({ given: what, corrections: NOTHING_BROUGHT.corrections, shows: true });
    },
    [read],
  );
  const readAgain = useCallback(() => {
    if (given) read({ given, corrections, shows: true });
  }, [given, corrections, read]);
  const correct = useCallback(
    (next: Corrections) => {
      dispatch({ kind: 'corrected', corrections: next });
      if (given && changesReading(corrections, next))
        read({ given, corrections: next, shows: false });
    },
    [given, corrections, read],
  );
  const chooseTable = useCallback(
    (table: string) => {
      dispatch({ kind: 'chose-table', table });
      go('bind');
    },
    [go],
  );
  const value = useMemo(
    () => ({ ...brought, take, readAgain, correct, chooseTable }),
    [brought, take, readAgain, correct, chooseTable],
  );
  return <BroughtContext value={value}>{children}</BroughtContext>;
}

export function useBrought(): BroughtIn {
  const brought = useContext(BroughtContext);
  if (!brought) throw new Error('A view was drawn outside the pane.');
  return brought;
}

/** The title and the council only name the plan. */
function changesReading(before: Corrections, after: Corrections): boolean {
  return (['columns', 'keptApart', 'answers', 'scheme', 'asAt'] as const).some(
    (part) => before[part] !== after[part],
  );
}
