import { Button } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { Finding } from '../../core/checks/finding.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { wordField } from '../parts/word-field.js';
import { WorkButton } from '../parts/work-button.js';
import { usePane } from '../state/pane-context.js';
import { CHECKS_WORDS } from '../wording/checks.js';
import { AnswerField } from './answer-field.js';
import { CellChanges } from './cell-changes.js';
import { closingOnEscape } from '../parts/closing-on-escape.js';
import type { FindingIntents } from './finding-intents.js';
import styles from './inline-form.css';
import { nameInSentence } from './name-in-sentence.js';
import { useFix } from './use-fix.js';

interface FixFormProps {
  readonly finding: Finding;
  readonly onFix: FindingIntents['fix'];
  readonly onClose: () => void;
}

/** Asks for an answer to a finding, shows each cell as it is and as it will be, then writes. */
export default function FixForm(props: FixFormProps) {
  const { plan } = usePane();
  return plan && <FixFormOn plan={plan} {...props} />;
}

function FixFormOn({ plan, finding, onFix, onClose }: FixFormProps & { plan: OpenedPlan }) {
  const fix = useFix(plan, finding);
  if (!fix) return null;
  const { offer, value, alike, cells, problem } = fix;
  const words = CHECKS_WORDS;
  const field = wordField(offer.field);
  const label = alike
    ? words.fixedAlike(field, cells.length, value.trim())
    : words.fixedChange(field, nameInSentence(finding), value.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const change = fix.take();
    if (change) void onFix(change, label).then((done) => done && onClose());
  };
  return (
    <form className={styles['form']} onSubmit={submit} onKeyDown={closingOnEscape(onClose)}>
      <AnswerField
        label={words.newValue(field.toLowerCase())}
        offer={offer}
        value={value}
        wrong={problem && words.answerProblems[problem]}
        onValue={fix.setValue}
      />
      {offer.sharedWith.length > 0 && (
        <p className={styles['hint']}>{words.shared(offer.sharedWith)}</p>
      )}
      {offer.like.length > 0 && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={alike}
            onChange={({ target }) => fix.setAlike(target.checked)}
          />
          {words.alike(offer.like.length)}
        </label>
      )}
      {cells.length > 0 && <CellChanges cells={cells} />}
      <div className={styles['ways']}>
        {cells.length > 0 && (
          <WorkButton size="small" appearance="primary" type="submit">
            {words.apply(cells.length)}
          </WorkButton>
        )}
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
