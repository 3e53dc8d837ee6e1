import { useEffect, useRef, useState } from 'react';
import { digestOfEdits, type EditedSheet } from '../../core/redraw/hand-edits.js';
import type { RedrawAnswers, RedrawChoice } from '../../tasks/redraw-answers.js';
import { BackButton } from '../parts/back-button.js';
import { FootBar } from '../parts/foot-bar.js';
import { WorkButton } from '../parts/work-button.js';
import { REDRAW_WORDS } from '../wording/redraw.js';
import { EditedSheetChoice } from './edited-sheet.js';
import styles from './redraw.css';

interface RedrawProps {
  readonly edited: readonly EditedSheet[];
  /** How many sheets are to be drawn, these among them. */
  readonly count: number;
  readonly onDraw: (answers: RedrawAnswers) => void;
  readonly onLeave: () => void;
}

/** Asks of each drawn sheet that was edited by hand what to do with it; unless told, it stays. */
export default function Redraw({ edited, count, onDraw, onLeave }: RedrawProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, RedrawChoice>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choiceOf = ({ mark }: EditedSheet): RedrawChoice => chosen.get(mark) ?? 'keep';
  const kept = edited.filter((sheet) => choiceOf(sheet) === 'keep').length;
  const words = REDRAW_WORDS;
  return (
    <div className={styles['redraw']}>
      <BackButton onBack={onLeave} />
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.about(edited.length)}</p>
      {edited.map((sheet) => (
        <EditedSheetChoice
          key={sheet.mark}
          sheet={sheet}
          choice={choiceOf(sheet)}
          onChoose={(choice) => setChosen(new Map([...chosen, [sheet.mark, choice]]))}
        />
      ))}
      <FootBar>
        <WorkButton
          appearance="primary"
          size="large"
          onClick={() => (count > kept ? onDraw(answersOf(edited, choiceOf)) : onLeave())}
        >
          {count > kept ? words.draw(count - kept) : words.leave}
        </WorkButton>
        <p className={styles['hint']}>{words.stays}</p>
      </FootBar>
    </div>
  );
}

function answersOf(
  edited: readonly EditedSheet[],
  choiceOf: (sheet: EditedSheet) => RedrawChoice,
): RedrawAnswers {
  return new Map(
    edited.map((sheet) => [
      sheet.mark,
      { choice: choiceOf(sheet), edits: digestOfEdits(sheet.edits) },
    ]),
  );
}
