import { lazy, Suspense, useState } from 'react';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import type { RedrawAnswers } from '../../tasks/redraw-answers.js';
import { Fold } from '../parts/fold.js';
import { FootBar } from '../parts/foot-bar.js';
import { WorkButton } from '../parts/work-button.js';
import { usePane } from '../state/pane-context.js';
import { ACCESSIBILITY_WORDS } from '../wording/accessibility.js';
import { PACK_WORDS } from '../wording/pack.js';
import { PUBLISH_WORDS } from '../wording/publish.js';
import { WORDING } from '../wording/shared.js';
import { Headings } from './headings.js';
import { usePackChoices } from './kept-choices.js';
import styles from './pack-view.css';
import { SheetChoices } from './sheet-choices.js';
import { SheetPreview } from './sheet-preview.js';
import { useDraw } from '../redraw/use-draw.js';
import { changeDay, usePreview } from './use-pack.js';

const Meeting = lazy(() => import('./meeting.js'));
const HouseStyleForm = lazy(() => import('./house-style.js'));
const Redraw = lazy(() => import('../redraw/redraw.js'));
const Publish = lazy(() => import('../publish/publish.js'));

export default function PackView() {
  const { plan } = usePane();
  return plan && <Pack plan={plan} />;
}

function Pack({ plan }: { readonly plan: OpenedPlan }) {
  const pane = usePane();
  const [choices, setChoices] = usePackChoices(plan);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const sheets = usePreview(plan, choices);
  const { edited, draw, leave } = useDraw(plan, choices);
  const ask = (mark: string) => setAsked([mark, ...asked.filter((other) => other !== mark)]);
  const { length: count } = choices.sheets;
  const words = PACK_WORDS;
  const forms = { choices, onChange: setChoices };
  if (edited.length > 0) {
    const onDraw = (answers: RedrawAnswers) => void draw(answers);
    return (
      <Suspense>
        <Redraw edited={edited} count={count} onDraw={onDraw} onLeave={leave} />
      </Suspense>
    );
  }
  return (
    <div className={styles['pack']}>
      <SheetChoices
        state={plan.pack}
        chosen={choices.sheets}
        onChange={(chosen, added) => {
          setChoices({ ...choices, sheets: chosen });
          if (added) ask(added);
        }}
      />
      {sheets === null ? (
        <p className={styles['waiting']}>{words.layingOut}</p>
      ) : (
        <SheetPreview sheets={sheets} asked={asked} onAsk={ask} />
      )}
      <div>
        <Fold title={<h2>{words.headings}</h2>}>
          <Headings {...forms} plan={plan} onDay={(day) => void changeDay(pane, plan, day)} />
        </Fold>
        <Fold title={<h2>{words.meeting}</h2>} hint={words.kept}>
          <Suspense>
            <Meeting {...forms} />
          </Suspense>
        </Fold>
        <Fold title={<h2>{words.houseStyle}</h2>} hint={words.kept}>
          <Suspense>
            <HouseStyleForm {...forms} scheme={plan.settings.scheme} />
          </Suspense>
        </Fold>
        <Fold title={<h2>{PUBLISH_WORDS.title}</h2>} hint={PUBLISH_WORDS.hint}>
          <Suspense>
            <Publish plan={plan} choices={choices} />
          </Suspense>
        </Fold>
      </div>
      <WorkButton className={styles['check']} onClick={() => pane.go('accessibility')}>
        {ACCESSIBILITY_WORDS.title}
      </WorkButton>
      <FootBar>
        <WorkButton
          appearance="primary"
          size="large"
          disabledFocusable={count === 0 || plan.readOnly}
          onClick={() => void draw()}
        >
          {words.draw(count)}
        </WorkButton>
        <p className={styles['promise']}>
          {plan.readOnly ? WORDING.readOnly : words.promise(plan.pack.some(({ drawn }) => drawn))}
        </p>
      </FootBar>
    </div>
  );
}
