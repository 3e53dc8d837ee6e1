import { useEffect, useState } from 'react';
import { bindPlan } from '../../tasks/bind-plan.js';
import { useBrought } from '../bring-in/brought-context.js';
import { usePane } from '../state/pane-context.js';
import { useLatestRun } from '../state/use-latest-run.js';
import { BIND_WORDS } from '../wording/bind.js';
import { bindableOf, seeTables, titleOf, type Bindable, type BindChoices } from './bindable.js';

interface Asked {
  readonly choices: BindChoices;
  /** null: the workbook's tables are read first. */
  readonly bindable: Bindable | null;
}

/** What using a table would give, and the ways to correct it and to use it. */
export function useBind() {
  const { services, plan } = usePane();
  const { table } = useBrought();
  const [bindable, setBindable] = useState<Bindable | null>(null);
  const [choices, setChoices] = useState<BindChoices>(() => ({
    table,
    corrections: new Map(),
    council: plan?.settings.council ?? '',
    asAt: plan?.settings.asAt ?? services.today(),
    rule: plan?.settings.rule ?? 'action',
    ...(plan && { title: plan.settings.title }),
  }));
  const look = useLatestRun({
    label: BIND_WORDS.reading,
    work: async (asked: Asked, options) => {
      const seen = asked.bindable
        ? ({ ok: true, value: asked.bindable.seen } as const)
        : await seeTables(services);
      return seen.ok ? bindableOf(seen.value, asked.choices, services, options) : seen;
    },
    onSettled: (found) => {
      if (found) setBindable(found);
    },
  });
  const lookAgain = () => look({ choices, bindable: null });
  useEffect(lookAgain, []);
  const choose = (change: Partial<BindChoices>) => {
    const next = { ...choices, ...change };
    setChoices(next);
    look({ choices: next, bindable });
  };
  return { bindable, choices, choose, lookAgain, use: useTable(bindable, choices) };
}

function useTable(bindable: Bindable | null, choices: BindChoices) {
  const { services, run, keepChange, reopen, go } = usePane();
  return async () => {
    if (!bindable?.chosen || !bindable.settings) return;
    const { chosen, seen } = bindable;
    const settings = {
      ...bindable.settings,
      title: titleOf(chosen, choices).trim(),
      council: choices.council.trim(),
    };
    const words = BIND_WORDS;
    await run(
      words.using,
      () => bindPlan(services.workbook, seen.overview, settings),
      async ({ receipt }) => {
        keepChange(words.usedChange(chosen.table.name), receipt);
        await reopen();
        go('checks', words.used);
      },
    );
  };
}
