import { Checkbox } from '@fluentui/react-components';
import { PACK_SHEETS, type PackSheetId } from '../../core/pack/pack-options.js';
import type { PackState } from '../../core/pack/drawn/pack-state.js';
import { wordPackSheetState } from '../../core/wording/word-pack-state.js';
import { PACK_WORDS } from '../wording/pack.js';
import styles from './sheet-choices.css';

interface SheetChoicesProps {
  readonly state: PackState;
  readonly chosen: readonly PackSheetId[];
  readonly onChange: (chosen: readonly PackSheetId[]) => void;
}

/** Which sheets to draw; each says what it holds, and whether the drawn one is still true. */
export function SheetChoices({ state, chosen, onChange }: SheetChoicesProps) {
  const words = PACK_WORDS;
  const choose = (id: PackSheetId, isChosen: boolean) =>
    onChange(PACK_SHEETS.filter((each) => (each === id ? isChosen : chosen.includes(each))));
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['legend']}>{words.sheets}</legend>
      {state.map((sheet) => (
        <div key={sheet.id} className={styles['choice']}>
          <Checkbox
            checked={chosen.includes(sheet.id)}
            onChange={(_, { checked }) => choose(sheet.id, checked === true)}
            label={sheet.name}
            aria-describedby={`about-${sheet.id}`}
          />
          <p id={`about-${sheet.id}`} className={styles['about']}>
            {words.about[sheet.id]}{' '}
            <span className={sheet.outOfDate ? styles['old'] : undefined}>
              {wordPackSheetState(sheet)}
            </span>
          </p>
        </div>
      ))}
    </fieldset>
  );
}
