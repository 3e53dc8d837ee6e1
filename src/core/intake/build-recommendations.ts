import type { Finding } from '../checks/finding.js';
import type { Recommendation } from '../plan/plan.js';
import { isNothing } from './cell-kinds.js';
import type { EntryFields } from './entry-fields.js';
import type { ListedRecommendation } from './listed-recommendations.js';
import type { RefColumns } from './ref-columns.js';
import type { Notes } from './reading-notes.js';
import { cleanRef, leadingRef, namesRecommendation, readPointer, readRefs } from './read-refs.js';
import { splitPoints } from './split-points.js';

export interface BuiltRecommendations {
  readonly recommendations: readonly Recommendation[];
  /** For each entry the refs of the recommendations that it stands under. */
  readonly ofEntry: readonly (readonly string[])[];
}

/** What an entry says of a recommendation before every ref is known. */
interface Draft {
  readonly ref: string;
  readonly text: string;
  readonly theme: string;
  readonly entry: number;
}

/**
 * The recommendations of a table: one for each entry that opens one, unless it repeats one that
 * stood above. Where none is printed a ref is made from the running number.
 *
 * @param listed what another table says of the recommendations that this one only numbers
 */
export function buildRecommendations(
  fields: EntryFields,
  refs: RefColumns,
  listed: readonly ListedRecommendation[],
  notes: Notes,
): BuiltRecommendations {
  if (refs.recommendation === null && refs.ref === null) return underSections(fields, notes);
  const drafts: Draft[] = [];
  const known = new Map<string, number>();
  const of: (readonly number[])[] = [];
  const textless = refs.recommendation === null;
  for (const { ref, text, places } of listed) {
    enter({ ref, text, theme: '', entry: -1 });
    notes.place('recommendation', ref, places);
  }
  fields.entries.forEach((entry, at) => {
    const above = of[at - 1];
    const draft = draftOf(fields, refs, at);
    const several = partedByRef(draft, textless);
    if (several.length > 1) {
      of.push(several.map((one) => enter(one)));
    } else if (above && readPointer(draft.text)?.to === 'above') {
      of.push(above);
    } else if (entry.opens === 'action' && above) {
      of.push(above);
    } else if (draft.ref === '' && draft.text === '' && above) {
      of.push(above);
    } else {
      of.push([enter(draft)]);
    }
  });
  const made = settleRefs(drafts, refs, fields);
  const recommendations = drafts.map((draft, index) =>
    recommendationOf(draft, made[index] ?? '', notes),
  );
  drafts.forEach((draft, index) => notePlaces(fields, refs, draft, made[index] ?? '', notes));
  return {
    recommendations,
    ofEntry: of.map((indexes) => indexes.map((index) => made[index] ?? '')),
  };

  function enter(draft: Draft): number {
    const key = `${draft.ref}\u0000${draft.text}`;
    const found = known.get(key) ?? (draft.text === '' ? known.get(draft.ref) : undefined);
    if (found !== undefined) return found;
    const index = drafts.push(draft) - 1;
    known.set(key, index);
    if (draft.ref !== '' && !known.has(draft.ref)) known.set(draft.ref, index);
    return index;
  }
}

/**
 * A row about several recommendations: each with its own of the texts "1. …" and "2. …" where the
 * cell numbers them so; all without a text where the plan has no column of texts.
 */
function partedByRef(draft: Draft, textless: boolean): readonly Draft[] {
  const refs = readRefs(draft.ref);
  if (refs.length < 2) return [];
  if (textless) return refs.map((ref) => ({ ...draft, ref }));
  const parts = draft.text.split(/\n+(?=\S{1,8}[.):]\s)/).map(leadingRef);
  const isEach = parts.length === refs.length && parts.every((part, at) => part?.ref === refs[at]);
  return isEach
    ? parts.flatMap((part) => (part ? [{ ...draft, ref: part.ref, text: part.rest.trim() }] : []))
    : [];
}

function draftOf(fields: EntryFields, refs: RefColumns, at: number): Draft {
  const own = (column: number | null): string =>
    column === null ? '' : fields.cell(at, column).text.trim();
  const text = own(refs.recommendation);
  const theme = fields.text(at, 'theme') || (fields.entries[at]?.section ?? '');
  const printed = own(refs.ref);
  if (printed !== '') return { ref: cleanRef(printed) || printed, text, theme, entry: at };
  const leading = leadingRef(text);
  return { ref: leading?.ref ?? '', text: leading?.rest ?? text, theme, entry: at };
}

/** Gives a ref to each recommendation that has none, without using one that is printed. */
function settleRefs(
  drafts: readonly Draft[],
  refs: RefColumns,
  fields: EntryFields,
): readonly string[] {
  const used = new Set(drafts.map(({ ref }) => ref));
  return drafts.map((draft, index) => {
    if (draft.ref !== '') return draft.ref;
    const headed = headOfActionRef(fields, refs, draft.entry);
    if (headed !== '' && !used.has(headed)) {
      used.add(headed);
      return headed;
    }
    let number = index + 1;
    while (used.has(String(number))) number += 1;
    used.add(String(number));
    return String(number);
  });
}

/** Actions "3.1", "3.2" or "3a", "3b" stand under 3; a ref without an action is the ref itself. */
function headOfActionRef(fields: EntryFields, refs: RefColumns, entry: number): string {
  if (refs.actionRef === null) return '';
  const ref = cleanRef(fields.cell(entry, refs.actionRef).text);
  if (refs.action !== null && fields.cell(entry, refs.action).text === '') return ref;
  return /^(?<head>[A-Z]{0,3}\d{1,3})(?:\.\d{1,2}|[a-z])$/.exec(ref)?.groups?.['head'] ?? '';
}

function recommendationOf(draft: Draft, ref: string, notes: Notes): Recommendation {
  const nothing = isNothing(draft.text);
  const { text, points, strays } = splitPoints(draft.text);
  const about = { recommendation: ref, line: notes.lineOf(draft.entry) };
  if (nothing) notes.add(incomplete(about, 'recommendation'));
  else if (draft.ref === '' && notes.printsRefs) notes.add(incomplete(about, 'ref'));
  for (const stray of strays) notes.notUnderstood(stray, about);
  return {
    ref,
    ...titleAndText(text, strays),
    points,
    ...(draft.theme !== '' && { theme: draft.theme }),
  };
}

const incomplete = (about: Finding['about'], lacks: string): Finding => ({
  code: 'row-incomplete',
  severity: 'warning',
  about,
  facts: { lacks },
});

/** The bold phrase or the first paragraph is the title; strays never belong to it. */
function titleAndText(
  text: string,
  strays: readonly string[],
): { readonly title: string; readonly text: string } {
  const bold = /^\*\*(?<title>[^*]+)\*\*\s*(?<rest>[\s\S]*)$/.exec(text)?.groups;
  if (bold) return { title: (bold['title'] ?? '').trim(), text: withoutBold(bold['rest'] ?? '') };
  const end = text.search(/\n(?!["'“‘(]?\p{Ll})|(?<=[:;])\n/u);
  if (end < 0) return { title: withoutBold(text).replace(/\n/g, ' '), text: '' };
  const title = text.slice(0, end);
  return strays.includes(title)
    ? { title: '', text: withoutBold(text) }
    : { title: withoutBold(title).replace(/\n/g, ' '), text: withoutBold(text.slice(end + 1)) };
}

export const withoutBold = (text: string): string => text.replace(/\*\*/g, '');

/** A listed recommendation has no entry, and its places are known. */
function notePlaces(
  fields: EntryFields,
  refs: RefColumns,
  draft: Draft,
  ref: string,
  notes: Notes,
): void {
  for (const column of [refs.ref, refs.recommendation]) {
    if (column !== null)
      notes.place('recommendation', ref, fields.cell(draft.entry, column).places);
  }
}

/** Tables of actions under headings "Recommendation 2: …": the heading is the recommendation. */
function underSections(fields: EntryFields, notes: Notes): BuiltRecommendations {
  const recommendations: Recommendation[] = [];
  const ofEntry = fields.entries.map((entry) => {
    const heading = namesRecommendation(entry.section) ? leadingRef(entry.section) : null;
    if (!heading) return [];
    if (!recommendations.some(({ ref }) => ref === heading.ref)) {
      recommendations.push({ ref: heading.ref, ...titleAndText(heading.rest, []), points: [] });
      notes.place('recommendation', heading.ref, [{ line: entry.line, column: 1 }]);
    }
    return [heading.ref];
  });
  return { recommendations, ofEntry };
}
