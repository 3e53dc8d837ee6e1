import { Button } from '@fluentui/react-components';
import { ScreenHeading } from '../parts/screen-heading.js';
import { usePane } from '../state/pane-context.js';
import { FIRST_USE_WORDS } from '../wording/first-use.js';
import styles from './first-use.css';

/** What the add-in is for, once, in one screen that one press leaves for good. */
export default function FirstUse() {
  const { services, go } = usePane();
  const { title, steps, promise, begin } = FIRST_USE_WORDS;
  return (
    <>
      <ScreenHeading>{title}</ScreenHeading>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step.title}>
            <strong>{step.title}</strong>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      <p className={styles['promise']}>{promise}</p>
      <Button
        appearance="primary"
        size="large"
        className={styles['begin'] ?? ''}
        onClick={() => {
          services.firstUse.end();
          go('start');
        }}
      >
        {begin}
      </Button>
    </>
  );
}
