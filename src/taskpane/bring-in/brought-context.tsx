import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useReducer,
  useRef,
  type Dispatch,
  type ReactNode,
} from 'react';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import { usePane } from '../state/pane-context.js';
import { WORDING } from '../wording.js';
import {
  NOTHING_BROUGHT,
  nextBrought,
  type Brought,
  type BroughtEvent,
  type Corrections,
} from './brought.js';
import type { GivenSource } from './given-source.js';
import { previewOf } from './preview-of.js';

interface BroughtIn extends Brought {
  /** Keeps what was given and reads it; then shows what it holds. */
  take(given: GivenSource): Promise<void>;
  /** Reads again what is kept, after its reading was stopped or to look at it once more. */
  readAgain(): Promise<void>;
  /** Takes a correction, and reads anew where it changes what is read. */
  correct(corrections: Corrections): void;
  /** Goes to use a table of the workbook where it stands. */
  chooseTable(id: string): void;
}

const BroughtContext = createContext<BroughtIn | null>(null);

/**
 * Keeps what is being brought in, above the screens: Start hands it over, Bring in shows it, and
 * going back or stopping loses nothing.
 */
export function BroughtProvider({ children }: { readonly children: ReactNode }) {
  const { go } = usePane();
  const [brought, dispatch] = useReducer(nextBrought, NOTHING_BROUGHT);
  const read = useReader(dispatch);
  const show = useCallback(
    async (given: GivenSource, corrections: Corrections) => {
      if (await read(given, corrections)) go('bring-in');
    },
    [read, go],
  );
  const take = useCallback(
    async (given: GivenSource) => {
      dispatch({ kind: 'given', given });
      await show(given, NOTHING_BROUGHT.corrections);
    },
    [show],
  );
  const { given, corrections } = brought;
  const readAgain = useCallback(async () => {
    if (given) await show(given, corrections);
  }, [given, corrections, show]);
  const correct = useCallback(
    (next: Corrections) => {
      dispatch({ kind: 'corrected', corrections: next });
      if (given && changesReading(corrections, next)) void read(given, next);
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

type Read = (given: GivenSource, corrections: Corrections) => Promise<PlanPreview | null>;

/**
 * Reads one thing at a time. What is asked while it reads is read next, and only the last of it:
 * going through a list of meanings by the arrow keys asks for each on the way.
 */
function useReader(dispatch: Dispatch<BroughtEvent>): Read {
  const { services, run } = usePane();
  const wanted = useRef<Parameters<Read> | null>(null);
  const isReading = useRef(false);
  return useCallback(
    async (given, corrections) => {
      wanted.current = [given, corrections];
      if (isReading.current) return null;
      isReading.current = true;
      let preview: PlanPreview | null = null;
      try {
        while (wanted.current) {
          const [source, said] = wanted.current;
          wanted.current = null;
          preview = await run(WORDING.bringIn.reading, (options) =>
            previewOf(source, said, services, options),
          );
        }
      } finally {
        isReading.current = false;
      }
      dispatch(preview ? { kind: 'read', preview } : { kind: 'not-read' });
      return preview;
    },
    [services, run, dispatch],
  );
}

/** The title and the council only name the plan. */
function changesReading(before: Corrections, after: Corrections): boolean {
  return (['columns', 'keptApart', 'scheme', 'asAt'] as const).some(
    (part) => before[part] !== after[part],
  );
}
