import {
  COLUMNS_TO_LEAVE_OUT,
  isAppendixLabel,
  type ColumnToLeaveOut,
  type PackChoices,
} from '../../core/pack/pack-options.js';
import type { PlainDate } from '../../core/plan/dates.js';
import { PAPERS, type Paper } from '../../core/sheet/sheet-spec.js';
import { Labelled } from '../parts/labelled.js';
import { HOUSE_STYLE_WORDS } from '../wording/house-style.js';
import { HouseColours } from './house-colours.js';
import styles from './house-style.css';
import { MarkingChoice } from './marking-choice.js';
import { RefusableInput } from './refusable-input.js';

export interface HouseStyleProps {
  readonly choices: PackChoices;
  readonly onChange: (choices: PackChoices) => void;
}

/** What is printed around every sheet, and how the sheets look. What is refused changes nothing. */
export default function HouseStyleForm({ choices, onChange }: HouseStyleProps) {
  const words = HOUSE_STYLE_WORDS;
  const change = (changes: Partial<PackChoices>) => onChange({ ...choices, ...changes });
  return (
    <div className={styles['form']}>
      <Labelled label={words.committee}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            value={choices.committee ?? ''}
            onChange={({ target }) => change({ committee: target.value || undefined })}
          />
        )}
      </Labelled>
      <Labelled label={words.contact} hint={words.contactHint}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            value={choices.contact ?? ''}
            onChange={({ target }) => change({ contact: target.value || undefined })}
          />
        )}
      </Labelled>
      <div className={styles['pair']}>
        <MeetingDay day={choices.meeting} onDay={(meeting) => change({ meeting })} />
        <RefusableInput
          label={words.appendix}
          value={choices.appendix ?? '1'}
          wrongBecause={(text) => (isAppendixLabel(text) ? undefined : words.notALabel)}
          onValue={(appendix) => change({ appendix: appendix === '1' ? undefined : appendix })}
        />
      </div>
      <MarkingChoice marking={choices.marking} onMarking={(marking) => change({ marking })} />
      <Labelled label={words.paper}>
        {(ids) => (
          <select
            {...ids}
            value={choices.paper ?? 'A4'}
            onChange={({ target }) => {
              const paper = PAPERS.find((one) => one === target.value);
              change({ paper: usualIsAbsent(paper) });
            }}
          >
            {PAPERS.map((paper) => (
              <option key={paper}>{paper}</option>
            ))}
          </select>
        )}
      </Labelled>
      <ColumnsShown leftOut={choices.leftOut ?? []} onLeftOut={(leftOut) => change({ leftOut })} />
      <HouseColours style={choices.style} onStyle={(style) => change({ style })} />
    </div>
  );
}

function usualIsAbsent(paper: Paper | undefined): Paper | undefined {
  return paper === 'A4' ? undefined : paper;
}

interface MeetingDayProps {
  readonly day: PlainDate | undefined;
  readonly onDay: (day: PlainDate | undefined) => void;
}

/** While a year is typed, the browser reports 0002, 0020 and 0202 on the way to 2023. */
const WHOLE_DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;

function MeetingDay({ day, onDay }: MeetingDayProps) {
  return (
    <Labelled label={HOUSE_STYLE_WORDS.meeting}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          defaultValue={day ?? ''}
          onChange={({ target }) => {
            if (WHOLE_DAY.test(target.value)) onDay(target.value as PlainDate);
            else if (target.value === '') onDay(undefined);
          }}
        />
      )}
    </Labelled>
  );
}

interface ColumnsShownProps {
  readonly leftOut: readonly ColumnToLeaveOut[];
  readonly onLeftOut: (leftOut: readonly ColumnToLeaveOut[] | undefined) => void;
}

function ColumnsShown({ leftOut, onLeftOut }: ColumnsShownProps) {
  const words = HOUSE_STYLE_WORDS.columns;
  const show = (column: ColumnToLeaveOut, isShown: boolean) => {
    const others = COLUMNS_TO_LEAVE_OUT.filter((one) =>
      one === column ? !isShown : leftOut.includes(one),
    );
    onLeftOut(others.length > 0 ? others : undefined);
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{words.legend}</legend>
      {COLUMNS_TO_LEAVE_OUT.map((column) => (
        <label key={column} className={styles['check']}>
          <input
            type="checkbox"
            checked={!leftOut.includes(column)}
            onChange={({ target }) => show(column, target.checked)}
          />
          {words.names[column]}
        </label>
      ))}
      <p className={styles['hint']}>{words.always}</p>
    </fieldset>
  );
}
