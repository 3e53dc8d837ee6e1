import { useEffect, useState } from 'react';
import type { PackChoices } from '../../core/pack/pack-options.js';
import type { PlainDate } from '../../core/plan/dates.js';
import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { changeSettings } from '../../tasks/change-settings.js';
import { drawPack, previewPack } from '../../tasks/draw-pack.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { usePane, type Pane } from '../state/pane-context.js';
import { canBeTakenBack } from '../state/pane-state.js';
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

/** Draws the chosen sheets and brings the first of them before the user. */
export async function draw(pane: Pane, plan: OpenedPlan, choices: PackChoices): Promise<void> {
  const { workbook, calculations } = pane.services;
  const drawn = await pane.run(
    PACK_WORDS.drawing,
    (options) => drawPack(workbook, plan, choices, { ...options, calculations }),
    async ({ sheets, receipt }) => {
      pane.keepChange(PACK_WORDS.change(namesOf(sheets)), receipt);
      if (sheets[0]) await workbook.show({ sheet: sheets[0].name });
      await pane.reopen();
    },
  );
  if (!drawn) return;
  const said = PACK_WORDS.drawn(namesOf(drawn.sheets));
  pane.say(canBeTakenBack(drawn.receipt) ? said : `${said} ${PACK_WORDS.notUndoable}`);
}

function namesOf(sheets: readonly PlacedSheet[]): readonly string[] {
  return sheets.map(({ name }) => name);
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
