import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { PackChoices } from '../../core/pack/pack-options.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';

interface KeptChoices {
  /** null until something is chosen: then what the workbook keeps holds. */
  readonly kept: PackChoices | null;
  readonly keep: (choices: PackChoices) => void;
}

const KeptChoicesContext = createContext<KeptChoices | null>(null);

/** Keeps what is chosen for the pack, above the screens: looking at the checks meanwhile loses nothing. */
export function KeptChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [kept, keep] = useState<PackChoices | null>(null);
  const value = useMemo(() => ({ kept, keep }), [kept]);
  return <KeptChoicesContext value={value}>{children}</KeptChoicesContext>;
}

/** What is chosen for the pack of a plan; drawing it keeps that in the workbook. */
export function usePackChoices({
  settings,
}: OpenedPlan): readonly [PackChoices, KeptChoices['keep']] {
  const context = useContext(KeptChoicesContext);
  if (!context) throw new Error('A view was drawn outside the pane.');
  return [context.kept ?? settings.pack, context.keep];
}
