import type { PackChoices } from '../../core/pack/pack-options.js';
import { sheetsToPublish } from '../../core/pack/pack-options.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { sheetsPrinted } from '../../tasks/print-workbook.js';
import { WorkButton } from '../parts/work-button.js';
import { usePane } from '../state/pane-context.js';
import { PUBLISH_WORDS } from '../wording/publish.js';
import { Made } from './made-file.js';
import styles from './publish.css';
import type { FileForm } from './save-file.js';
import { usePublish } from './use-publish.js';

interface PublishProps {
  readonly plan: OpenedPlan;
  readonly choices: PackChoices;
}

/** The pack as a file: what each holds is said before it is made, and what became of it after. */
export default function Publish({ plan, choices }: PublishProps) {
  const { workbook, savesFiles } = usePane().services;
  const { made, make } = usePublish(plan, choices);
  const out = sheetsToPublish(choices);
  const offered = { isOffered: out.length > 0, make };
  const words = PUBLISH_WORDS;
  return (
    <div className={styles['publish']}>
      {out.length === 0 && <p>{words.nothingToPublish}</p>}
      {out.length > 0 && out.length < choices.sheets.length && <p>{words.checksStay}</p>}
      <Form form="docx" about={words.forms.docx.about} {...offered} />
      <Form form="html" about={words.forms.html.about} {...offered} />
      {savesFiles && workbook.canPrint() ? (
        <PrintForm plan={plan} make={make} />
      ) : (
        <p className={styles['about']}>{words.pdf.byHand}</p>
      )}
      {made && <Made file={made} savesFiles={savesFiles} />}
    </div>
  );
}

interface FormProps {
  readonly form: FileForm;
  readonly about: string;
  readonly isOffered: boolean;
  readonly make: (form: FileForm) => Promise<void>;
}

function Form({ form, about, isOffered, make }: FormProps) {
  return (
    <div>
      <WorkButton disabledFocusable={!isOffered} onClick={() => void make(form)}>
        {PUBLISH_WORDS.forms[form].button}
      </WorkButton>
      <p className={styles['about']}>{about}</p>
    </div>
  );
}

/** Excel prints all that stands in the workbook: that is said before, with the names of the sheets. */
function PrintForm({ plan, make }: Pick<PublishProps, 'plan'> & Pick<FormProps, 'make'>) {
  const { ofPack, others } = sheetsPrinted(plan.overview);
  const { holds, packAlone, notDrawn } = PUBLISH_WORDS.pdf;
  if (ofPack.length === 0)
    return <Form form="pdf" about={notDrawn} isOffered={false} make={make} />;
  const about = `${holds(ofPack, others)}${others.length > 0 ? ` ${packAlone}` : ''}`;
  return <Form form="pdf" about={about} isOffered make={make} />;
}
