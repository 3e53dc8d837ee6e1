import { useState } from 'react';
import type { PackChoices } from '../../core/pack/pack-options.js';
import type { EditedSheet } from '../../core/redraw/hand-edits.js';
import { drawPack, type DrawnPack } from '../../tasks/draw-pack.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import type { RedrawAnswers } from '../../tasks/redraw-answers.js';
import { done, type Result } from '../../workbook/result.js';
import { usePane } from '../state/pane-context.js';
import { PACK_WORDS } from '../wording/pack.js';
import { REDRAW_WORDS } from '../wording/redraw.js';

export interface Drawing {
  /** Sheets that were edited by hand, where that was found and nothing was drawn. */
  readonly edited: readonly EditedSheet[];
  readonly draw: (answers?: RedrawAnswers) => Promise<void>;
  /** Back to the choice of sheets. */
  readonly leave: () => void;
}

/** Draws the chosen sheets and brings the first of them before the user. */
export function useDraw(plan: OpenedPlan, choices: PackChoices): Drawing {
  const { run, say, keepChange, reopen, services } = usePane();
  const [edited, setEdited] = useState<readonly EditedSheet[]>([]);
  const { workbook, calculations } = services;
  const draw = async (answers: RedrawAnswers = new Map()): Promise<void> => {
    const outcome = await run(
      PACK_WORDS.drawing,
      async (options) =>
        unlessEdited(
          await drawPack(workbook, plan, choices, { ...options, calculations, answers }),
        ),
      async ({ drawn }) => {
        if (!drawn) return;
        keepChange(PACK_WORDS.change(namesOf(drawn.sheets)), drawn.receipt);
        if (drawn.sheets[0]) await workbook.show({ sheet: drawn.sheets[0].name });
        await reopen();
      },
    );
    if (!outcome) return;
    setEdited(outcome.edited);
    say(outcome.drawn ? saidOf(outcome.drawn) : REDRAW_WORDS.asked(namesOf(outcome.edited)));
  };
  return { edited, draw, leave: () => setEdited([]) };
}

interface Outcome {
  readonly drawn: DrawnPack | null;
  readonly edited: readonly EditedSheet[];
}

/** That a sheet was edited by hand is a question, and no refusal of Excel's. */
function unlessEdited(result: Result<DrawnPack>): Result<Outcome> {
  if (result.ok) return done({ drawn: result.value, edited: [] });
  const { edited } = result.refusal;
  return edited ? done({ drawn: null, edited }) : result;
}

function saidOf({ sheets, kept, stay }: DrawnPack): string {
  const said =
    kept.length > 0 ? REDRAW_WORDS.drawn(namesOf(sheets), kept) : PACK_WORDS.drawn(namesOf(sheets));
  return stay.length > 0 ? `${said} ${REDRAW_WORDS.notUndoable(stay)}` : said;
}

function namesOf(sheets: readonly { readonly name: string }[]): readonly string[] {
  return sheets.map(({ name }) => name);
}
