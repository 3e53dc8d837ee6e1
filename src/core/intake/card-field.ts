import type { ColumnMeaning } from './plan-reading.js';
import { knowsHeading, recogniseHeading } from './recognise-columns.js';

/** One label and what stands beside it: "Lead | Head of Parks", "Lead: Head of Parks". */
export interface Field {
  readonly label: string;
  /** null: a label that every card has and that names no field of a plan. */
  readonly means: ColumnMeaning | null;
  /** The 2 of "Recommendation 2". */
  readonly ref: string;
  readonly line: number;
  readonly value: string;
  /** It stands as a heading over its card, which may say the same again with more words. */
  readonly heads?: true;
}

/** A numbered label: "Recommendation 2", "Action 1.3:". */
const NUMBERED =
  /^(?<label>\p{L}[\p{L} ]*?)\s*(?:no\.?\s*)?(?<ref>[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})*[a-z]?)$/iu;
const LONGEST_LABEL = 40;

/** The words and the number of a label: "Recommendation" and "2"; no number where it bears none. */
export function partsOfLabel(label: string): { readonly words: string; readonly ref: string } {
  const bare = label
    .replace(/\*\*/g, '')
    .replace(/\s*[:.–-]\s*$/, '')
    .trim();
  const { label: words = bare, ref = '' } = NUMBERED.exec(bare)?.groups ?? {};
  return { words, ref };
}

export function fieldOf(label: string, value: string, line: number): Field | null {
  if (label.length > LONGEST_LABEL + 4) return null;
  const { words, ref } = partsOfLabel(label);
  const means = recogniseHeading(words)?.means;
  return means ? { label: words, means, ref, line, value: value.trim() } : null;
}

const LABELLED = /^(?:\*\*)?(?<label>[^:*\n]{2,40}?)\s*(?::\*\*|\*\*\s*:|:)\s*(?<value>[\s\S]+)$/;
const NAMED =
  /^(?:\*\*)?(?<label>(?:recommendation|rec\.?|action|argymhelliad|cam)\s+(?:[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})*[a-z]?|[A-Z](?=\s?[:.–-])))\s*(?:\*\*|[:.–-])+\s*(?<value>[\s\S]+)$/i;

/** "Lead: Head of Parks", "Action 3 – Review the licence". */
export function labelledText(text: string, line: number): Field | null {
  const { label = '', value = '' } = (NAMED.exec(text) ?? LABELLED.exec(text))?.groups ?? {};
  return label === '' || endsInLabel(label)
    ? null
    : fieldOf(label, value.replace(/^\*\*\s*/, ''), line);
}

/** "Train the wardens Responsible", "It is late. Owner": words of a text before the label itself. */
function endsInLabel(label: string): boolean {
  const isLong = label.split(/\s+/).length > 3 || /[a-z]{3}[.!?]\s/.test(label);
  return isLong && !knowsHeading(label) && (labelBefore(label) ?? 0) > 0;
}

/** A label that names no field, as long as others like it tell that it is one: "Risk: …". */
export function otherLabel(text: string, line: number): Field | null {
  const { label = '', value = '' } = LABELLED.exec(text)?.groups ?? {};
  const isLabel = /^\p{Lu}/u.test(label) && label.split(/\s+/).length <= 4 && !/[.,;]/.test(label);
  return isLabel ? { label: label.trim(), means: null, ref: '', line, value: value.trim() } : null;
}

const WORDS_OF_A_LABEL = 4;

/**
 * The fields of a line that tells several, "Owner: Dan Okafor; Due: May 2024; Status: Amber": those
 * whose labels are known headings behind the first.
 */
export function fieldsWithin(field: Field): readonly Field[] {
  const colons = [...field.value.matchAll(/\s?\*{0,2}:\*{0,2}\s/g)];
  const labels = colons.flatMap(({ index, 0: mark }) => {
    const start = labelBefore(field.value.slice(0, index));
    return start === null ? [] : [{ start, colon: index, end: index + mark.length }];
  });
  const cut = (from: number, to: number | undefined): string =>
    field.value
      .slice(from, to)
      .replace(/[\s;,|–—*-]+$/, '')
      .trim();
  if (labels.length === 0) return [field];
  const isBracketed = /\(\s*$/.test(field.value.slice(0, labels[0]?.start));
  const own = { ...field, value: cut(0, labels[0]?.start).replace(/\s*\($/, '') };
  const others = labels.flatMap(({ start, colon, end }, nth) => {
    const value = cut(end, labels[nth + 1]?.start);
    const isLast = isBracketed && nth === labels.length - 1;
    return (
      fieldOf(
        field.value.slice(start, colon),
        isLast ? value.replace(/\)\.?$/, '') : value,
        field.line,
      ) ?? []
    );
  });
  return [own, ...others].map(withoutStop);
}

const PROSE: ReadonlySet<ColumnMeaning | null> = new Set([
  null,
  'recommendation',
  'action',
  'update',
]);

/** A full stop behind a name or a date only parts it from the next label. */
const withoutStop = (field: Field): Field =>
  PROSE.has(field.means) ? field : { ...field, value: field.value.replace(/\.$/, '') };

/** Where the label begins that ends here: the longest known one of up to four words. */
function labelBefore(text: string): number | null {
  const starts = [...text.matchAll(/(?<=^|[\s*(|])\p{Lu}/gu)].map(({ index }) => index);
  const found = starts.slice(-WORDS_OF_A_LABEL).find((start) => {
    const label = text.slice(start).replaceAll('*', '').trim();
    return label.split(/\s+/).length <= WORDS_OF_A_LABEL && knowsHeading(label);
  });
  return found ?? null;
}
