import type { TextBlock } from '../grid/grid.js';
import type { Field } from './card-field.js';
import { readNamed } from './report/printed-mark.js';

/**
 * "R1 Sign the forms", "Key recommendation 2": for each text the recommendation that it names, or
 * null. The sort belongs to the ref where each sort counts by itself.
 */
export function namedFields(texts: readonly TextBlock[]): readonly (Field | null)[] {
  const named = texts.map(readNamed);
  const sorts = new Map<string, Set<string>>();
  for (const { mark } of named.flatMap((each) => each ?? []))
    sorts.set(mark.ref, (sorts.get(mark.ref) ?? new Set()).add(mark.sort ?? ''));
  const bySort = [...sorts.values()].some(({ size }) => size > 1);
  return named.map((each, at): Field | null => {
    if (!each) return null;
    const { ref, sort = '' } = each.mark;
    return {
      label: 'Recommendation',
      means: 'recommendation',
      ref: bySort ? `${sort} ${ref}`.trim() : ref,
      line: texts[at]?.line ?? 1,
      value: each.text.trim(),
    };
  });
}

/**
 * Without the recommendations that a summary lists and the report prints again with their replies:
 * those that nothing stands below, where another of the same number has something.
 */
export function withoutContents(fields: readonly Field[]): readonly Field[] {
  const isLone = (at: number): boolean =>
    (fields[at + 1]?.means ?? 'recommendation') === 'recommendation';
  const answered = new Set(
    fields.flatMap(({ means, ref }, at) =>
      means === 'recommendation' && ref !== '' && !isLone(at) ? [ref] : [],
    ),
  );
  return fields.filter(
    ({ means, ref }, at) => means !== 'recommendation' || !isLone(at) || !answered.has(ref),
  );
}

const PRIORITY =
  /\((?<grade>high|medium|low|fundamental|significant|essential|important|advisory|critical)(?: (?:priority|risk))?\)\**\.?$/i;

/** "R1 Sign the forms. (High)" tells a priority too; the wording keeps its words. */
export function withPriority(field: Field): readonly Field[] {
  const { grade = '' } = PRIORITY.exec(field.value)?.groups ?? {};
  if (field.means !== 'recommendation' || field.ref === '' || grade === '') return [field];
  const { line } = field;
  return [field, { label: 'Priority', means: 'priority', ref: '', line, value: grade }];
}
