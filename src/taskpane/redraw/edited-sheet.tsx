import { Button } from '@fluentui/react-components';
import type { EditedSheet, HandEdit } from '../../core/redraw/hand-edits.js';
import { REDRAW_CHOICES, type RedrawChoice } from '../../tasks/redraw-answers.js';
import { usePortions } from '../parts/use-portions.js';
import { WorkButton } from '../parts/work-button.js';
import { usePane } from '../state/pane-context.js';
import { REDRAW_WORDS } from '../wording/redraw.js';
import { WORDING } from '../wording/shared.js';
import styles from './redraw.css';

interface EditedSheetProps {
  readonly sheet: EditedSheet;
  readonly choice: RedrawChoice;
  readonly onChoose: (choice: RedrawChoice) => void;
}

/** What was edited on a sheet, cell by cell, and what can be done with it. */
export function EditedSheetChoice({ sheet, choice, onChoose }: EditedSheetProps) {
  const { name, mark, edits } = sheet;
  const words = REDRAW_WORDS;
  return (
    <section className={styles['sheet']} aria-labelledby={`edited-${mark}`}>
      <h3 id={`edited-${mark}`}>
        {name}: {words.edits(edits.length)}
      </h3>
      <Edits sheet={name} edits={edits} />
      <fieldset aria-labelledby={`edited-${mark}`} className={styles['choices']}>
        {REDRAW_CHOICES.map((each) => (
          <label key={each} className={styles['choice']}>
            <input
              type="radio"
              name={`edited-${mark}`}
              checked={each === choice}
              onChange={() => onChoose(each)}
            />
            <span>
              {words.choices[each].name}
              <span className={styles['hint']}>{words.choices[each].means}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

const PORTION = 8;

function Edits({ sheet, edits }: { readonly sheet: string; readonly edits: readonly HandEdit[] }) {
  const { run, services } = usePane();
  const { list, shown, left, showMore } = usePortions(edits, PORTION);
  const words = REDRAW_WORDS;
  const show = ({ at }: HandEdit) =>
    void run(WORDING.goingToCell, () => services.workbook.show({ sheet, at }));
  return (
    <>
      <ul ref={list} className={styles['edits']}>
        {shown.map((edit, index) => (
          <li key={index} tabIndex={-1}>
            <WorkButton
              size="small"
              aria-label={words.show(words.where(edit))}
              onClick={() => show(edit)}
            >
              {words.where(edit)}
            </WorkButton>{' '}
            {words.edit(edit)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {words.more(Math.min(left, PORTION))}
        </Button>
      )}
    </>
  );
}
