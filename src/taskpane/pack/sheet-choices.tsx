import { Button, Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import { PACK_SHEETS, USUAL_SHEETS, type PackSheetId } from '../../core/pack/pack-options.js';
import type { PackSheetState, PackState } from '../../core/pack/drawn/pack-state.js';
import { wordPackSheetState } from '../../core/wording/word-pack-state.js';
import { PACK_WORDS } from '../wording/pack.js';
import styles from './sheet-choices.css';

interface SheetChoicesProps {
  readonly state: PackState;
  readonly chosen: readonly PackSheetId[];
  /** `added` is the one that was chosen just now. */
  readonly onChange: (chosen: readonly PackSheetId[], added?: PackSheetId) => void;
}

/** The checks say what is wrong with the plan: they are asked for by name. */
const FOR_MEMBERS = PACK_SHEETS.filter((id) => id !== 'checks');

/** Which sheets to draw; each says what it holds, and whether the drawn one is still true. */
export function SheetChoices({ state, chosen, onChange }: SheetChoicesProps) {
  const words = PACK_WORDS.sheets;
  const legend = useId();
  const hasAll = FOR_MEMBERS.every((id) => chosen.includes(id));
  const choose = (id: PackSheetId, isChosen: boolean) =>
    onChange(
      PACK_SHEETS.filter((each) => (each === id ? isChosen : chosen.includes(each))),
      isChosen ? id : undefined,
    );
  return (
    <div role="group" aria-labelledby={legend}>
      <div className={styles['head']}>
        <h2 id={legend}>{words.legend}</h2>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => onChange(hasAll ? USUAL_SHEETS : FOR_MEMBERS)}
        >
          {hasAll ? words.usual : words.all}
        </Button>
      </div>
      {state.map((sheet) => (
        <SheetChoice
          key={sheet.id}
          sheet={sheet}
          isChosen={chosen.includes(sheet.id)}
          onChoose={(isChosen) => choose(sheet.id, isChosen)}
        />
      ))}
    </div>
  );
}

interface SheetChoiceProps {
  readonly sheet: PackSheetState;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** What there is to do about a drawn sheet stands out; that it is as it should be does not. */
function SheetChoice({ sheet, isChosen, onChoose }: SheetChoiceProps) {
  const about = `about-${sheet.id}`;
  const { drawn, outOfDate } = sheet;
  return (
    <div className={styles['choice']}>
      <Checkbox
        checked={isChosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
        label={sheet.name}
        aria-describedby={outOfDate ? `${about} ${about}-old` : about}
      />
      <div id={about} className={styles['about']}>
        {PACK_WORDS.about[sheet.id]}
        {drawn && !outOfDate && <p>{PACK_WORDS.sheets.upToDate}</p>}
      </div>
      {outOfDate && (
        <p id={`${about}-old`} className={styles['old']}>
          {wordPackSheetState(sheet)}
        </p>
      )}
    </div>
  );
}
