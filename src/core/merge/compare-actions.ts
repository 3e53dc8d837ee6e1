import { writeOwners, writeRefs, writeWithPoints } from '../binding/cells.js';
import type { Field } from '../binding/fields.js';
import type { DueDate } from '../plan/dates.js';
import type { Action, Recommendation } from '../plan/plan.js';
import type { Difference, Doubt, FieldDifference } from './differences.js';
import { likeness, plainText, sameText } from './same-text.js';

/** Texts with fewer words in common are hardly about the same thing. */
const SAME_THING = 0.2;

/**
 * What a paste says otherwise of an action. A field that it leaves empty is no difference: a return
 * that lacks a column takes nothing away.
 *
 * @param incoming in the plan's own refs
 * @param fields the columns that the plan's tables have
 */
export function compareActions(
  standing: Action,
  incoming: Action,
  fields: ReadonlySet<Field>,
): readonly Difference[] {
  const [before, after] = [textOf(standing), textOf(incoming)];
  const isOther = isOtherThing(before, after);
  const found = [
    difference('action', before, after, 'agreed'),
    peopleDiffer(standing.owners, incoming.owners),
    datesDiffer(standing, incoming, fields),
    dateDiffers('completed', standing.completedOn, incoming.completedOn),
    difference('status', standing.status ?? '', incoming.status ?? ''),
    difference('percent', percentOf(standing), percentOf(incoming)),
    difference('priority', standing.priority ?? '', incoming.priority ?? '', 'agreed'),
    servesDiffer(standing, incoming),
  ];
  return found.flatMap((each): readonly Difference[] => {
    if (!each) return [];
    const { doubt, ...field } = each;
    const why: Doubt | undefined = isOther ? 'other-text' : doubt;
    const about = { kind: 'action', ref: standing.ref } as const;
    const id = `action ${standing.ref} ${field.field}`;
    return [{ id, about, fields: [field], ...(why && { doubt: why }) }];
  });
}

/** The peers' wording as a whole, and the theme that the council sorts it under. */
export function compareRecommendations(
  standing: Recommendation,
  incoming: Recommendation,
): readonly Difference[] {
  const about = { kind: 'recommendation', ref: standing.ref } as const;
  const [before, after] = [wholeOf(standing), wholeOf(incoming)];
  const wording = difference('recommendation', before, after);
  const theme = difference('theme', standing.theme ?? '', incoming.theme ?? '');
  return [
    ...(wording ? [{ field: wording, doubt: 'wording' as const }] : []),
    ...(theme ? [{ field: theme, doubt: 'agreed' as const }] : []),
  ].map(({ field, doubt }) => ({
    id: `recommendation ${standing.ref} ${field.field}`,
    about,
    fields: [field],
    doubt,
  }));
}

/** True where both have words, and hardly one in common. */
export function isOtherThing(one: string, other: string): boolean {
  if (one.trim() === '' || other.trim() === '') return false;
  return likeness(one, other) < SAME_THING;
}

export function wholeOf({ title, text, points }: Recommendation): string {
  return writeWithPoints([title, text].filter((part) => part !== '').join('\n'), points);
}

const textOf = ({ text, points }: Action): string => writeWithPoints(text, points);

type Found = FieldDifference & { readonly doubt?: Doubt };

function difference(field: Field, before: string, after: string, doubt?: Doubt): Found | null {
  if (after.trim() === '' || sameText(before, after)) return null;
  return { field, before, after, ...(doubt && { doubt }) };
}

function peopleDiffer(before: readonly string[], after: readonly string[]): Found | null {
  const key = (owners: readonly string[]) => owners.map(plainText).sort().join(';');
  if (after.length === 0 || key(before) === key(after)) return null;
  return difference('owner', writeOwners(before), writeOwners(after), 'agreed');
}

/**
 * A later deadline does not take the place of the first where the plan keeps later ones apart: the
 * first stands beside them, for members ask for it.
 */
function datesDiffer(
  { due, revisedDues }: Action,
  incoming: Action,
  fields: ReadonlySet<Field>,
): Found | null {
  const standing = due ? [due, ...revisedDues] : revisedDues;
  const fresh = [incoming.due, ...incoming.revisedDues].filter(
    (date): date is DueDate =>
      date !== undefined && standing.every((other) => !sameDate(other, date)),
  );
  const last = fresh.at(-1);
  if (!last) return null;
  if (!due || !fields.has('revised-due'))
    return { field: 'due', before: standing.at(-1)?.text ?? '', after: last.text };
  const text = (dates: readonly DueDate[]) => dates.map((date) => date.text).join('; ');
  const after = text([...revisedDues, ...fresh]);
  return { field: 'revised-due', before: text(revisedDues), after };
}

function dateDiffers(
  field: Field,
  before: DueDate | undefined,
  after: DueDate | undefined,
): Found | null {
  if (!after || (before && sameDate(before, after))) return null;
  return difference(field, before?.text ?? '', after.text);
}

/** "31/3/2024" and "31 March 2024" are the same day; two texts without a day are held word by word. */
function sameDate(one: DueDate, other: DueDate): boolean {
  if (sameText(one.text, other.text)) return true;
  return one.latest !== undefined && one.latest === other.latest;
}

const percentOf = ({ percent }: Action): string => (percent === undefined ? '' : `${percent}%`);

function servesDiffer(standing: Action, incoming: Action): Found | null {
  const key = ({ recommendations }: Action) => [...recommendations].sort().join('\n');
  if (incoming.recommendations.length === 0 || key(standing) === key(incoming)) return null;
  const [before, after] = [standing, incoming].map((each) => writeRefs(each.recommendations));
  return difference('recommendations', before ?? '', after ?? '', 'agreed');
}
