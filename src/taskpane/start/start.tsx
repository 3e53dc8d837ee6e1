import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useBrought } from '../bring-in/brought-context.js';
import type { GivenSource } from '../bring-in/given-source.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { usePane } from '../state/pane-context.js';
import { START_WORDS } from '../wording/start.js';
import { Offers } from './offers.js';
import { PasteArea } from './paste-area.js';
import styles from './start.css';
import { TemplateForm } from './template-form.js';
import { useFile } from './use-file.js';
import { useOffers } from './use-offers.js';
import { useSheet } from './use-sheet.js';
import { useTemplate } from './use-template.js';

/** Where a plan comes from: a paste or a file, what the workbook has already, or the template. */
export default function Start() {
  const { services, plan, busy, go } = usePane();
  const { given, take, readAgain, chooseTable } = useBrought();
  const { seen, lookAgain } = useOffers(services);
  const [problem, setProblem] = useState('');
  const giveFile = useFile(setProblem);
  const giveSheet = useSheet();
  const addTemplate = useTemplate();
  const words = START_WORDS;
  const give = (what: GivenSource) => {
    setProblem('');
    take(what);
  };
  return (
    <>
      <ScreenHeading>{words.title}</ScreenHeading>
      <p className={styles['lead']}>{words.lead}</p>
      {plan && (
        <Button size="small" onClick={() => go('checks')}>
          {words.backToPlan}
        </Button>
      )}
      <PasteArea
        onGiven={give}
        onFile={(file) => void giveFile(file)}
        problem={problem}
        onProblem={setProblem}
      />
      {given && <Kept given={given} isBusy={busy !== null} onReadAgain={readAgain} />}
      <Offers
        seen={seen}
        onLookAgain={lookAgain}
        onTable={({ table }) => chooseTable(table.id)}
        onSheet={({ sheet }) => {
          setProblem('');
          void giveSheet(sheet);
        }}
      />
      <TemplateForm
        today={services.today()}
        onAdd={(title, asAt) => void addTemplate(title, asAt)}
      />
    </>
  );
}

interface KeptProps {
  readonly given: GivenSource;
  readonly isBusy: boolean;
  readonly onReadAgain: () => void;
}

/** What was given before, so that it need not be pasted twice. */
function Kept({ given, isBusy, onReadAgain }: KeptProps) {
  const note = useRef<HTMLDivElement>(null);
  const { kept, readAgain } = START_WORDS;
  const { from } = given;
  // Stop, which had the focus, is gone with the work that it stopped.
  useEffect(() => {
    if (!isBusy && document.activeElement === document.body)
      note.current?.querySelector('button')?.focus();
  }, [isBusy]);
  return (
    <div ref={note} className={styles['kept']}>
      <span>{from.kind === 'paste' ? kept.paste(from.lines) : kept[from.kind](from.name)}</span>
      {!isBusy && (
        <Button appearance="primary" onClick={onReadAgain}>
          {readAgain}
        </Button>
      )}
    </div>
  );
}
