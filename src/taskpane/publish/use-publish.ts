import { useEffect, useState } from 'react';
import type { PackChoices } from '../../core/pack/pack-options.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { packAsFile } from '../../tasks/pack-as-file.js';
import { printWorkbook } from '../../tasks/print-workbook.js';
import type { PublishedFile, PublishedForm } from '../../tasks/publish-pack.js';
import { done, type Result } from '../../workbook/result.js';
import { usePane, type Pane } from '../state/pane-context.js';
import type { RunOptions } from '../state/use-run.js';
import { PUBLISH_WORDS } from '../wording/publish.js';
import { saveFile, urlOf, type FileForm } from './save-file.js';

/** A file that was made and handed over, or is to be copied. */
export interface MadeFile {
  readonly form: FileForm;
  readonly name: string;
  readonly bytes: number;
  readonly url: string;
  /** The pack as a web page, to be copied; a PDF is none. */
  readonly page?: string;
}

/** Makes files of the pack as it is chosen, and hands each over where this Excel saves files. */
export function usePublish(plan: OpenedPlan, choices: PackChoices) {
  const pane = usePane();
  const [made, setMade] = useState<MadeFile | null>(null);
  useEffect(() => () => void (made && URL.revokeObjectURL(made.url)), [made]);
  const make = async (form: FileForm): Promise<void> => {
    setMade(null);
    const file = await pane.run(PUBLISH_WORDS.forms[form].making, (options) =>
      form === 'pdf'
        ? printed(pane, plan, choices, options)
        : published(pane, plan, choices, form, options),
    );
    if (!file) return;
    const url = urlOf(form, file.bytes);
    if (pane.services.savesFiles) saveFile(file.name, url);
    const { name, bytes, page } = file;
    setMade({ form, name, url, bytes: bytes.length, ...(page !== undefined && { page }) });
    pane.say(PUBLISH_WORDS.made.said(name));
  };
  return { made, make };
}

type FileMade = PublishedFile & { readonly page?: string };

async function printed(
  { services }: Pane,
  plan: OpenedPlan,
  choices: PackChoices,
  options: RunOptions,
): Promise<Result<FileMade | null>> {
  return printWorkbook(services.workbook, plan, choices, options);
}

/** With the same sheets as a page: what cannot be saved can be copied in one press. */
async function published(
  { services }: Pane,
  plan: OpenedPlan,
  choices: PackChoices,
  form: PublishedForm,
  { signal }: RunOptions,
): Promise<Result<FileMade | null>> {
  const { calculations } = services;
  const file = await packAsFile(plan, choices, form, calculations, { signal });
  if (!file.ok || file.value === null) return file;
  const page =
    form === 'html' ? file : await packAsFile(plan, choices, 'html', calculations, { signal });
  if (!page.ok || page.value === null) return page;
  return done({ ...file.value, page: new TextDecoder().decode(page.value.bytes) });
}
