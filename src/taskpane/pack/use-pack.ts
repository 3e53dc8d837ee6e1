import { useEffect, useState } from 'react';
import type { PackChoices } from '../../core/pack/pack-options.js';
import type { PlainDate } from '../../core/plan/dates.js';
import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { changeSettings } from '../../tasks/change-settings.js';
import { previewPack } from '../../tasks/draw-pack.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { usePane, type Pane } from '../state/pane-context.js';
import { PACK_WORDS } from '../wording/pack.js';

/** The sheets as they would be drawn now; null while they are being laid out. */
export function usePreview(plan: OpenedPlan, choices: PackChoices): readonly PlacedSheet[] | null {
  const { calculations } = usePane().services;
  const [sheets, setSheets] = useState<readonly PlacedSheet[] | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const options = { signal: controller.signal };
    // What was shown stays until the new preview is there: nothing flickers while one types.
    void previewPack(plan, choices, calculations, options).then((placed) => {
      if (placed.ok && !controller.signal.aborted) setSheets(placed.value);
    });
    return () => controller.abort();
  }, [plan, choices, calculations]);
  return sheets;
}

/** The report's day belongs to the plan: checks and figures go by it too. */
export async function changeDay(pane: Pane, plan: OpenedPlan, asAt: PlainDate): Promise<void> {
  const { workbook } = pane.services;
  await pane.run(
    PACK_WORDS.changingDay,
    () => changeSettings(workbook, plan, { asAt }),
    async (receipt) => {
      pane.keepChange(PACK_WORDS.dayChanged, receipt);
      await pane.reopen();
    },
  );
}
