import { lazy, Suspense, useState } from 'react';
import type { PackChoices } from '../../core/pack/pack-options.js';
import type { PlainDate } from '../../core/plan/dates.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { Fold } from '../parts/fold.js';
import { FootBar } from '../parts/foot-bar.js';
import { inOneLine } from '../parts/in-one-line.js';
import { Labelled } from '../parts/labelled.js';
import { WorkButton } from '../parts/work-button.js';
import { usePane } from '../state/pane-context.js';
import { ACCESSIBILITY_WORDS } from '../wording/accessibility.js';
import { PACK_WORDS } from '../wording/pack.js';
import { WORDING } from '../wording/shared.js';
import styles from './pack-view.css';
import { SheetChoices } from './sheet-choices.js';
import { SheetPreview } from './sheet-preview.js';
import { changeDay, draw, usePreview } from './use-pack.js';

const HouseStyleForm = lazy(() => import('./house-style.js'));

export default function PackView() {
  const { plan } = usePane();
  return plan && <Pack plan={plan} />;
}

function Pack({ plan }: { readonly plan: OpenedPlan }) {
  const pane = usePane();
  const [choices, setChoices] = useState<PackChoices>(plan.settings.pack);
  const sheets = usePreview(plan, choices);
  const { length: count } = choices.sheets;
  const words = PACK_WORDS;
  return (
    <div className={styles['pack']}>
      <SheetChoices
        state={plan.pack}
        chosen={choices.sheets}
        onChange={(chosen) => setChoices({ ...choices, sheets: chosen })}
      />
      <Labelled label={words.title} hint={words.titleHint}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            value={choices.title ?? plan.settings.title}
            onChange={({ target }) => setChoices({ ...choices, title: inOneLine(target.value) })}
          />
        )}
      </Labelled>
      <div className={styles['pair']}>
        <ReportDay plan={plan} onChange={(day) => void changeDay(pane, plan, day)} />
        <Labelled label={words.period}>
          {(ids) => (
            <input
              {...ids}
              autoComplete="off"
              value={choices.periodLabel ?? ''}
              placeholder={words.periodOf(plan.settings.asAt)}
              onChange={({ target }) =>
                setChoices({ ...choices, periodLabel: target.value || undefined })
              }
            />
          )}
        </Labelled>
      </div>
      <Fold title={<h2>{words.houseStyle}</h2>} hint={words.houseStyleHint}>
        <Suspense>
          <HouseStyleForm choices={choices} onChange={setChoices} />
        </Suspense>
      </Fold>
      {sheets === null ? (
        <p className={styles['waiting']}>{words.layingOut}</p>
      ) : (
        <SheetPreview sheets={sheets} />
      )}
      <WorkButton className={styles['check']} onClick={() => pane.go('accessibility')}>
        {ACCESSIBILITY_WORDS.title}
      </WorkButton>
      <FootBar>
        <WorkButton
          appearance="primary"
          size="large"
          disabledFocusable={count === 0 || plan.readOnly}
          onClick={() => void draw(pane, plan, choices)}
        >
          {words.draw(count)}
        </WorkButton>
        <p className={styles['promise']}>{plan.readOnly ? WORDING.readOnly : words.promise}</p>
      </FootBar>
    </div>
  );
}

interface ReportDayProps {
  readonly plan: OpenedPlan;
  readonly onChange: (day: PlainDate) => void;
}

/** Taken when the field is left or Enter pressed: a date is half-written until then. */
function ReportDay({ plan, onChange }: ReportDayProps) {
  const { asAt } = plan.settings;
  const [day, setDay] = useState<string>(asAt);
  const take = () => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(day) && day !== asAt) onChange(day as PlainDate);
    else setDay(asAt);
  };
  return (
    <Labelled label={PACK_WORDS.day}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={day}
          disabled={plan.readOnly}
          onChange={({ target }) => setDay(target.value)}
          onBlur={take}
          onKeyDown={({ key }) => key === 'Enter' && take()}
        />
      )}
    </Labelled>
  );
}
