import type { Action } from '../plan/plan.js';
import { isNothing } from './cell-kinds.js';
import type { EntryFields } from './entry-fields.js';
import { readActionFields } from './action-fields.js';
import { withoutBold, type BuiltRecommendations } from './build-recommendations.js';
import type { Notes } from './reading-notes.js';
import { cleanRef, readPointer, recommendationsNamed, type Pointer } from './read-refs.js';
import type { RefColumns } from './ref-columns.js';
import { splitActions, type ActionText } from './split-actions.js';
import { splitPoints } from './split-points.js';
import type { DayMonthOrder } from '../plan/read-date.js';

export interface BuiltActions {
  readonly actions: readonly Action[];
  /** For each entry the positions of the actions that it is about. */
  readonly ofEntry: readonly (readonly number[])[];
}

/** An action while its table is still being read. */
export interface ActionDraft {
  printedRef: string;
  /** Whether the ref stands in a column of its own, and so is never made anew. */
  readonly fromColumn: boolean;
  note: string;
  readonly text: string;
  readonly points: string[];
  readonly recommendations: string[];
  readonly entry: number;
  /** Position among the actions of its cell, and how many there are. */
  readonly nth: number;
  readonly outOf: number;
}

/** What tells of an action though no text does: somebody owns it, or it has a date. */
const SIGNS = [
  'owner',
  'due',
  'revised-due',
  'completed',
  'status',
  'percent',
  'priority',
] as const;

/** The actions of a table, each with the recommendations it serves. */
export function buildActions(
  fields: EntryFields,
  refs: RefColumns,
  built: BuiltRecommendations,
  order: DayMonthOrder,
  notes: Notes,
): BuiltActions {
  const drafting = new Drafting(fields, refs, built, notes);
  fields.entries.forEach((_, at) => drafting.take(at));
  drafting.settlePointers();
  const { drafts } = drafting;
  const made = settleRefs(drafts);
  const actions = drafts.map((draft, index): Action => {
    const ref = made[index] ?? '';
    const places = [
      ...fields.places(draft.entry, 'action'),
      ...(refs.actionRef === null ? [] : fields.cell(draft.entry, refs.actionRef).places),
    ];
    notes.place(
      'action',
      ref,
      places.length > 0 ? places : [{ line: notes.lineOf(draft.entry), column: 1 }],
    );
    return {
      ref,
      ...(draft.note !== '' && { note: draft.note }),
      text: withoutBold(draft.text),
      points: draft.points.map(withoutBold),
      recommendations: draft.recommendations,
      ...readActionFields(fields, draft, ref, order, notes),
    };
  });
  for (const { action, entry } of drafting.restOf)
    notes.place('action', made[action] ?? '', fields.places(entry, 'action'));
  drafting.linked.forEach(({ action, text, line }) =>
    notes.lift({ kind: 'action', ref: made[action] ?? '' }, 'recommendations', text, line),
  );
  return { actions, ofEntry: drafting.ofEntry };
}

/** One pass over the entries. */
class Drafting {
  readonly drafts: ActionDraft[] = [];
  readonly ofEntry: (readonly number[])[] = [];
  readonly linked: { readonly action: number; readonly text: string; readonly line: number }[] = [];
  /** Entries whose cells hold the rest of an action that began in another row. */
  readonly restOf: { readonly action: number; readonly entry: number }[] = [];
  /** For each recommendation the last action that serves it. */
  private readonly lastServing = new Map<string, number>();
  private readonly pointers: { readonly entry: number; readonly text: string }[] = [];
  private readonly oneEach: boolean;
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly fields: EntryFields,
    private readonly refs: RefColumns,
    private readonly built: BuiltRecommendations,
    private readonly notes: Notes,
  ) {
    const { entries } = fields;
    this.oneEach =
      refs.actionRef !== null ||
      entries.some(
        (entry) => entry.opens === 'action' && this.textOf(entries.indexOf(entry)) !== '',
      );
    this.known = new Set(built.recommendations.map(({ ref }) => ref));
  }

  take(at: number): void {
    const { action } = this.refs;
    const own = action === null ? undefined : this.fields.entries[at]?.cells[action];
    if (own?.sharedWith !== undefined) {
      this.share(at, own.sharedWith);
      return;
    }
    const text = this.textOf(at);
    if (text === '' || isNothing(text)) this.withoutText(at, text);
    else if (readPointer(text)) this.pointers.push({ entry: at, text });
    else if (!this.goesOnFromAbove(at, text)) this.withText(at, text);
    this.ofEntry[at] ??= [];
  }

  private textOf(at: number): string {
    const { action } = this.refs;
    return action === null ? '' : this.fields.cell(at, action).text.trim();
  }

  private recommendationsOf(at: number): readonly string[] {
    return this.built.ofEntry[at] ?? [];
  }

  /** One action printed over several rows serves the recommendations of all of them. */
  private share(at: number, root: number): void {
    const indexes = this.ofEntry[root] ?? [];
    for (const index of indexes) this.serve(index, this.recommendationsOf(at));
    this.ofEntry[at] = indexes;
  }

  private serve(index: number, recommendations: readonly string[]): void {
    const served = this.drafts[index]?.recommendations;
    for (const ref of recommendations) {
      if (served && !served.includes(ref)) served.push(ref);
      this.lastServing.set(ref, index);
    }
  }

  private withoutText(at: number, text: string): void {
    if (text !== '' && /\p{L}/u.test(text)) this.notes.leftovers.push(text);
    const isNamed = this.refs.actionRef !== null && this.ownRef(at) !== '';
    const hasSign = SIGNS.some((means) => !isNothing(this.fields.text(at, means)));
    if (!hasSign && !isNamed) return;
    this.ofEntry[at] = [this.draft(at, { text: '', points: [], strays: [] }, '', 0, 1)];
  }

  private ownRef(at: number): string {
    return this.refs.actionRef === null
      ? ''
      : cleanRef(this.fields.cell(at, this.refs.actionRef).text);
  }

  private withText(at: number, text: string): void {
    const { note, actions } = this.split(at, text);
    const indexes = actions.map((action, nth) =>
      this.draft(at, action, nth === 0 ? note : '', nth, actions.length),
    );
    this.ofEntry[at] = indexes;
    const [first] = actions;
    const remark = note || (actions.length === 1 ? bracketed(first?.text ?? '') : '');
    const named = remark === '' ? null : recommendationsNamed(remark);
    if (named && this.isDeclaration(named.refs, at)) this.declare(indexes, named, at);
  }

  private split(
    at: number,
    text: string,
  ): { readonly note: string; readonly actions: readonly ActionText[] } {
    if (this.refs.actionRef !== null) return { note: '', actions: [splitPoints(text)] };
    const joined = this.refs.action !== null && this.fields.cell(at, this.refs.action).joined;
    const shared = this.fields.indexes('owner').length > 0 || this.fields.indexes('due').length > 0;
    const split = splitActions(text, !this.oneEach && !joined && !shared);
    const isNumbered = split.actions.some(({ ref }) => ref !== undefined);
    return this.oneEach && !isNumbered ? { note: '', actions: [splitPoints(text)] } : split;
  }

  private draft(at: number, action: ActionText, note: string, nth: number, outOf: number): number {
    const columnRef = this.ownRef(at);
    for (const stray of action.strays)
      this.notes.notUnderstood(stray, { line: this.notes.lineOf(at) });
    const recommendations = [...this.recommendationsOf(at)];
    const index =
      this.drafts.push({
        printedRef: columnRef || (action.ref ?? ''),
        fromColumn: columnRef !== '',
        note,
        text: action.text,
        points: [...action.points],
        recommendations,
        entry: at,
        nth,
        outOf,
      }) - 1;
    for (const ref of recommendations) this.lastServing.set(ref, index);
    return index;
  }

  /** A remark counts only where it names the row's own recommendation, or stands in such a row. */
  private isDeclaration(named: readonly string[], at: number): boolean {
    const own = this.recommendationsOf(at);
    return own.length === 0 || named.some((ref) => own.includes(ref));
  }

  private declare(
    indexes: readonly number[],
    named: { readonly refs: readonly string[]; readonly text: string },
    at: number,
  ): void {
    const line = this.notes.lineOf(at);
    for (const index of indexes) {
      this.serve(
        index,
        named.refs.filter((ref) => this.known.has(ref)),
      );
      this.linked.push({ action: index, text: named.text, line });
    }
    for (const ref of named.refs) if (!this.known.has(ref)) this.unknown(ref, named.text, line);
  }

  private unknown(ref: string, text: string, line: number): void {
    this.notes.add({
      code: 'unknown-reference',
      severity: 'warning',
      about: { line },
      facts: { ref, text },
    });
  }

  /** A row with only points goes on with the action that was declared to serve its recommendation. */
  private goesOnFromAbove(at: number, text: string): boolean {
    if (!/^[•○]/.test(text)) return false;
    const own = this.recommendationsOf(at);
    const index = this.drafts.findLastIndex(
      ({ recommendations, entry }) =>
        entry < at && own.some((ref) => recommendations.includes(ref)),
    );
    const draft = this.drafts[index];
    if (
      !draft ||
      draft.entry === at ||
      this.recommendationsOf(draft.entry).some((ref) => own.includes(ref))
    )
      return false;
    const split = splitPoints(text);
    draft.points.push(...split.points);
    if (split.text !== '') draft.points.push(split.text);
    this.ofEntry[at] = [index];
    this.restOf.push({ action: index, entry: at });
    return true;
  }

  /** Links the cells that only point to actions, now that all actions are known. */
  settlePointers(): void {
    for (const { entry, text } of this.pointers) {
      const pointer = readPointer(text);
      const indexes = pointer ? this.pointedTo(pointer, entry) : [];
      for (const index of indexes) this.link(index, entry, text);
      this.ofEntry[entry] = indexes;
      if (indexes.length > 0) continue;
      this.unknown(pointer?.refs.join(', ') ?? '', text, this.notes.lineOf(entry));
      this.notes.leftovers.push(text);
    }
  }

  private pointedTo({ to, refs }: Pointer, entry: number): readonly number[] {
    if (to === 'above') {
      let at = entry - 1;
      while (at > 0 && this.ofEntry[at]?.length === 0) at -= 1;
      return this.ofEntry[at] ?? [];
    }
    const actions = to === 'action' ? this.byPrintedRef() : this.byRecommendation();
    return [...new Set(refs.flatMap((ref) => actions.get(ref) ?? []))];
  }

  private byPrintedRef(): ReadonlyMap<string, readonly number[]> {
    return groupIndexes(this.drafts, ({ printedRef }) => [printedRef]);
  }

  private byRecommendation(): ReadonlyMap<string, readonly number[]> {
    return groupIndexes(this.drafts, ({ recommendations }) => recommendations);
  }

  private link(index: number, entry: number, text: string): void {
    const draft = this.drafts[index];
    if (!draft) return;
    this.serve(index, this.recommendationsOf(entry));
    draft.note = draft.note === '' ? text : `${draft.note}\n${text}`;
    this.linked.push({ action: index, text, line: this.notes.lineOf(entry) });
  }
}

function groupIndexes<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return groups;
}

/** A remark in brackets at either end: "(Recommendations 1 and 2)". */
function bracketed(text: string): string {
  return /^\s*[([][^()[\]]{3,80}[)\]]|[([][^()[\]]{3,80}[)\]]\.?\s*$/.exec(text)?.[0] ?? '';
}

/**
 * The actions' refs: as printed, unless the numbers begin again in each cell; where none is printed
 * made from the recommendation's ("3.1").
 */
function settleRefs(drafts: readonly ActionDraft[]): readonly string[] {
  const inCells = drafts
    .filter(({ fromColumn, printedRef }) => !fromColumn && printedRef !== '')
    .map(({ printedRef }) => printedRef);
  const beginsAgain = new Set(inCells).size < inCells.length;
  const used = new Set(
    drafts.filter(({ fromColumn }) => fromColumn).map(({ printedRef }) => printedRef),
  );
  if (!beginsAgain) for (const ref of inCells) used.add(ref);
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const { printedRef: printed, fromColumn, recommendations } = draft;
    const [under = ''] = recommendations;
    const isLetter = /^[a-z]$/.test(printed);
    if (fromColumn || (printed !== '' && !isLetter && !beginsAgain)) return printed;
    const nth = (counts.get(under) ?? 0) + 1;
    counts.set(under, nth);
    const wanted = printed === '' ? String(nth) : printed;
    return firstFree(under, wanted, isLetter ? '' : '.', used);
  });
}

function firstFree(under: string, wanted: string, parting: string, used: Set<string>): string {
  const head = under === '' ? '' : under + parting;
  let ref = head + wanted;
  for (let number = 1; used.has(ref); number += 1)
    ref = `${under === '' ? '' : `${under}.`}${number}`;
  used.add(ref);
  return ref;
}
