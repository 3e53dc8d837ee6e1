import { useMemo } from 'react';
import { coveringHtml } from '../../core/pack/covering/covering-html.js';
import type { ActionPlan } from '../../core/plan/plan.js';
import { coveringParagraph } from '../../core/progress/covering-paragraph.js';
import type { Progress } from '../../core/progress/progress.js';
import { themeOf, type HouseStyle } from '../../core/sheet/house-style.js';
import { CopyButton } from '../parts/copy-button.js';
import { PROGRESS_WORDS } from '../wording/progress.js';
import type { GoTo } from './go-to.js';
import { RefLinks } from './ref-links.js';
import styles from './progress.css';

interface CoveringProps {
  readonly plan: ActionPlan;
  readonly progress: Progress;
  /** The council's own, for what is copied with its looks. */
  readonly style: HouseStyle | undefined;
  readonly goTo: GoTo;
}

const FIGURES = ['done', 'offCourse', 'overdue', 'undated', 'notRated'] as const;

/** The paragraph for the covering report, to be copied, and the actions behind its figures. */
export function Covering({ plan, progress, style, goTo }: CoveringProps) {
  const { text, figures } = useMemo(() => coveringParagraph(plan, progress), [plan, progress]);
  const html = useMemo(() => coveringHtml(plan, progress, themeOf(style)), [plan, progress, style]);
  const words = PROGRESS_WORDS.covering;
  const told = FIGURES.filter((figure) => figures[figure].length > 0);
  return (
    <>
      <p className={styles['remark']}>{words.hint}</p>
      <blockquote className={styles['covering']}>{text}</blockquote>
      <div className={styles['copies']}>
        <CopyButton text={text} shown={words.copyText} label={words.label} />
        <CopyButton text={text} html={html} shown={words.copyTable} label={words.label} />
      </div>
      {told.length > 0 && (
        <dl className={styles['behind']} aria-label={words.behind}>
          {told.map((figure) => (
            <div key={figure} className={styles['pair']}>
              <dt>{words.figures[figure]}</dt>
              <dd>
                <RefLinks refs={figures[figure]} kind="action" goTo={goTo} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
