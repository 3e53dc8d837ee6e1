import { UsageError } from './usage-error.js';

/** The forms in which a pack is written; each is an option of its own. */
const FORMS = ['html', 'docx', 'pdf'] as const;
type Form = (typeof FORMS)[number];

/** Where the pack is written beside the workbook, as people named the files. */
export type OutputPaths = Readonly<Partial<Record<Form, string>>>;

/** Throws UsageError where a file's name does not say what it is to be. */
export function readOutputPaths(values: Readonly<Partial<Record<Form, string>>>): OutputPaths {
  for (const form of FORMS) {
    const name = values[form];
    if (name !== undefined && !ENDINGS[form].test(name))
      throw new UsageError(`--${form} must name ${ARTICLES[form]} .${form} file, not "${name}".`);
  }
  return Object.fromEntries(
    FORMS.flatMap((form) => (values[form] === undefined ? [] : [[form, values[form]]])),
  );
}

const ENDINGS: Readonly<Record<Form, RegExp>> = {
  html: /\.html?$/i,
  docx: /\.docx$/i,
  pdf: /\.pdf$/i,
};
const ARTICLES: Readonly<Record<Form, string>> = { html: 'an', docx: 'a', pdf: 'a' };
