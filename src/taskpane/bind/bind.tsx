import { Button } from '@fluentui/react-components';
import { BackButton } from '../parts/back-button.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { usePane } from '../state/pane-context.js';
import { BIND_WORDS } from '../wording/bind.js';
import { BindView } from './bind-view.js';
import styles from './bind.css';
import { useBind } from './use-bind.js';

/** A table of the workbook, used as the plan where it stands. */
export default function Bind() {
  const { go, plan, busy } = usePane();
  const { bindable, choices, choose, lookAgain, use } = useBind();
  const words = BIND_WORDS;
  return (
    <>
      <BackButton onBack={() => go(plan ? 'details' : 'start')} />
      <ScreenHeading>{words.title}</ScreenHeading>
      <p className={styles['promise']}>{words.promise}</p>
      {bindable?.chosen ? (
        <BindView
          bindable={{ ...bindable, chosen: bindable.chosen }}
          choices={choices}
          onChoose={choose}
          onUse={() => void use()}
        />
      ) : (
        !busy && (
          <>
            {bindable && <p>{words.noTables}</p>}
            <Button onClick={lookAgain}>{words.lookAgain}</Button>
          </>
        )
      )}
    </>
  );
}
