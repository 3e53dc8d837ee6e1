import {
  COLUMNS_TO_LEAVE_OUT,
  type ColumnToLeaveOut,
  type PackChoices,
} from '../../core/pack/pack-options.js';
import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import { SHEET_FONTS, USUAL_FONT, type SheetFont } from '../../core/sheet/fonts/sheet-font.js';
import type { HouseStyle } from '../../core/sheet/house-style.js';
import { PAPERS, type Paper } from '../../core/sheet/sheet-spec.js';
import { Labelled } from '../parts/labelled.js';
import { HOUSE_STYLE_WORDS } from '../wording/house-style.js';
import type { ChoicesProps } from './choices-props.js';
import { HouseColours } from './house-colours.js';
import styles from './house-style.css';

interface HouseStyleProps extends ChoicesProps {
  /** The plan's, whose ratings have colours. */
  readonly scheme: RatingScheme;
}

/** How the sheets of a council look: set once, for every pack. */
export default function HouseStyleForm({ choices, onChange, scheme }: HouseStyleProps) {
  const words = HOUSE_STYLE_WORDS;
  const change = (changes: Partial<PackChoices>) => onChange({ ...choices, ...changes });
  return (
    <div className={styles['form']}>
      <div className={styles['pair']}>
        <Labelled label={words.font} hint={words.fontHint}>
          {(ids) => (
            <select
              {...ids}
              value={choices.style?.font ?? USUAL_FONT}
              onChange={({ target }) => {
                const font = SHEET_FONTS.find((one) => one === target.value);
                change({ style: setIn(font, choices.style) });
              }}
            >
              {SHEET_FONTS.map((font) => (
                <option key={font}>{font}</option>
              ))}
            </select>
          )}
        </Labelled>
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
      </div>
      <ColumnsShown leftOut={choices.leftOut ?? []} onLeftOut={(leftOut) => change({ leftOut })} />
      <HouseColours
        style={choices.style}
        scheme={scheme}
        onStyle={(style) => change({ style: setIn(choices.style?.font, style) })}
      />
    </div>
  );
}

function usualIsAbsent(paper: Paper | undefined): Paper | undefined {
  return paper === 'A4' ? undefined : paper;
}

/** What is as usual is not kept. */
function setIn(font: SheetFont | undefined, style: HouseStyle = {}): HouseStyle | undefined {
  const { font: _, ...colours } = style;
  const next = font === undefined || font === USUAL_FONT ? colours : { ...colours, font };
  return Object.keys(next).length > 0 ? next : undefined;
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
      <div className={styles['checks']}>
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
      </div>
      <p className={styles['hint']}>{words.always}</p>
    </fieldset>
  );
}
