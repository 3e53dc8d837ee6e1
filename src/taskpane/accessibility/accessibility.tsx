import { BackButton } from '../parts/back-button.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { WorkButton } from '../parts/work-button.js';
import { usePane } from '../state/pane-context.js';
import { ACCESSIBILITY_WORDS } from '../wording/accessibility.js';
import { AccessibilityItem } from './accessibility-item.js';
import styles from './accessibility.css';
import { useAccessibility } from './use-accessibility.js';

/** Holds sheets, drawn or the user's own, against the rules of accessibility. */
export default function Accessibility() {
  const { go } = usePane();
  const { checked, check, show } = useAccessibility();
  const words = ACCESSIBILITY_WORDS;
  return (
    <div className={styles['accessibility']}>
      <BackButton onBack={() => go('pack')} />
      <ScreenHeading>{words.title}</ScreenHeading>
      <p>{words.about}</p>
      <div className={styles['choices']}>
        <WorkButton onClick={() => void check('drawn')}>{words.drawn}</WorkButton>
        <WorkButton onClick={() => void check('in-front')}>{words.inFront}</WorkButton>
      </div>
      {checked && (
        <>
          <p className={styles['sum']}>{checked.says}</p>
          <ul className={styles['items']}>
            {checked.findings.map((finding, index) => (
              <AccessibilityItem key={index} finding={finding} onShow={() => show(finding)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
