import { isNothing } from './cell-kinds.js';
import type { BuiltRecommendations } from './build-recommendations.js';
import type { EntryFields } from './entry-fields.js';
import { cleanRef, readPointer, recommendationsNamed, type Pointer } from './read-refs.js';
import type { Notes } from './reading-notes.js';
import type { RefColumns } from './ref-columns.js';
import { splitActions, type ActionText } from './split-actions.js';
import { splitPoints } from './split-points.js';

/** An action while its table is still being read: before every ref is known. */
export interface ActionDraft {
  readonly printedRef: string;
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

/** One pass over the entries of a table, gathering its actions. Positions stand for refs. */
export class ActionDrafts {
  readonly drafts: ActionDraft[] = [];
  /** For each entry the actions that it is about. */
  readonly ofEntry: (readonly number[])[] = [];
  /** Words by which an action is linked to further recommendations. */
  readonly links: { readonly action: number; readonly text: string; readonly line: number }[] = [];
  /** Recommendations that actions name and the plan does not have. */
  readonly unknown: { readonly action: number; readonly ref: string }[] = [];
  /** Entries whose cells hold the rest of an action that began in another row. */
  readonly restOf: { readonly action: number; readonly entry: number }[] = [];
  /** For each recommendation the last action that serves it. */
  private readonly lastServing = new Map<string, number>();
  private readonly pointers: {
    readonly entry: number;
    readonly pointer: Pointer;
    readonly text: string;
  }[] = [];
  /** The table has a row for each action: a cell is never parted without numbers. */
  private readonly rowForEach: boolean;
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly fields: EntryFields,
    private readonly refs: RefColumns,
    private readonly built: BuiltRecommendations,
    private readonly notes: Notes,
  ) {
    this.known = new Set(built.recommendations.map(({ ref }) => ref));
    this.rowForEach =
      refs.actionRef !== null ||
      fields.entries.some((entry, at) => entry.opens === 'action' && this.textOf(at) !== '');
    fields.entries.forEach((_, at) => this.take(at));
    this.followPointers();
  }

  private take(at: number): void {
    this.ofEntry[at] = [];
    const { action } = this.refs;
    const own = action === null ? undefined : this.fields.entries[at]?.cells[action];
    if (own?.sharedWith !== undefined) {
      this.share(at, own.sharedWith);
      return;
    }
    const text = this.textOf(at);
    const pointer = readPointer(text);
    if (isNothing(text)) this.takeWithoutText(at, text);
    else if (pointer) this.pointers.push({ entry: at, pointer, text });
    else if (!this.goesOnFromAbove(at, text)) this.takeText(at, text);
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

  private takeWithoutText(at: number, text: string): void {
    if (/\p{L}/u.test(text)) this.notes.leftovers.push(text);
    const hasSign = SIGNS.some((means) => !isNothing(this.fields.text(at, means)));
    if (!hasSign) return;
    this.ofEntry[at] = [this.draft(at, { text: '', points: [], strays: [] }, '', 0, 1)];
  }

  private columnRef(at: number): string {
    const { actionRef } = this.refs;
    return actionRef === null ? '' : cleanRef(this.fields.cell(at, actionRef).text);
  }

  private takeText(at: number, text: string): void {
    const { note, actions } = this.split(at, text);
    const indexes = actions.map((action, nth) =>
      this.draft(at, action, nth === 0 ? note : '', nth, actions.length),
    );
    this.ofEntry[at] = indexes;
    const remark = note || (actions.length === 1 ? inBrackets(actions[0]?.text ?? '') : '');
    const named = recommendationsNamed(remark);
    if (named && this.concerns(named.refs, at)) this.declare(indexes, named, at);
  }

  private split(
    at: number,
    text: string,
  ): { readonly note: string; readonly actions: readonly ActionText[] } {
    const whole = { note: '', actions: [asOne(text)] };
    const { action, actionRef } = this.refs;
    if (actionRef !== null) return whole;
    const joined = action !== null && this.fields.cell(at, action).joined;
    const sharesCells =
      this.fields.indexes('owner').length > 0 || this.fields.indexes('due').length > 0;
    const split = splitActions(text, !this.rowForEach && !joined && !sharesCells);
    const isNumbered = split.actions.some(({ ref }) => ref !== undefined);
    return this.rowForEach && !isNumbered && !text.startsWith('•') ? whole : split;
  }

  private draft(at: number, action: ActionText, note: string, nth: number, outOf: number): number {
    const columnRef = this.columnRef(at);
    const recommendations = [...this.recommendationsOf(at)];
    for (const stray of action.strays)
      this.notes.notUnderstood(stray, { line: this.notes.lineOf(at) });
    const index = this.drafts.length;
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
    });
    for (const ref of recommendations) this.lastServing.set(ref, index);
    return index;
  }

  /** A remark counts only where it names the row's own recommendation, or the row has none. */
  private concerns(named: readonly string[], at: number): boolean {
    const own = this.recommendationsOf(at);
    return own.length === 0 || named.some((ref) => own.includes(ref));
  }

  private declare(
    indexes: readonly number[],
    named: { readonly refs: readonly string[]; readonly text: string },
    at: number,
  ): void {
    const served = named.refs.filter((ref) => this.known.has(ref));
    for (const action of indexes) {
      this.serve(action, served);
      this.links.push({ action, text: named.text, line: this.notes.lineOf(at) });
    }
    const [action] = indexes;
    const unknown = named.refs.filter((ref) => !this.known.has(ref));
    if (action !== undefined) this.unknown.push(...unknown.map((ref) => ({ action, ref })));
  }

  /** A row with only points goes on with the action that was declared to serve its recommendation. */
  private goesOnFromAbove(at: number, text: string): boolean {
    if (!/^[•○]/.test(text)) return false;
    const own = this.recommendationsOf(at);
    const index = Math.max(-1, ...own.map((ref) => this.lastServing.get(ref) ?? -1));
    const draft = this.drafts[index];
    const isOwn = draft && this.recommendationsOf(draft.entry).some((ref) => own.includes(ref));
    if (!draft || isOwn) return false;
    const { points, text: rest } = splitPoints(text);
    draft.points.push(...points, ...(rest === '' ? [] : [rest]));
    this.ofEntry[at] = [index];
    this.restOf.push({ action: index, entry: at });
    return true;
  }

  /** Links the cells that only point to actions, now that all actions are known. */
  private followPointers(): void {
    if (this.pointers.length === 0) return;
    const byRef = groupIndexes(this.drafts, ({ printedRef }) => [printedRef]);
    const byRecommendation = groupIndexes(this.drafts, ({ recommendations }) => recommendations);
    for (const { entry, pointer, text } of this.pointers) {
      const actions = pointer.to === 'action' ? byRef : byRecommendation;
      const meant = pointer.refs.flatMap((ref) => actions.get(ref) ?? []);
      const indexes = pointer.to === 'above' ? this.aboveOf(entry) : [...new Set(meant)];
      for (const index of indexes) this.link(index, entry, text);
      this.ofEntry[entry] = indexes;
      if (indexes.length === 0) this.leadsNowhere(entry, pointer, text);
    }
  }

  private aboveOf(entry: number): readonly number[] {
    let at = entry - 1;
    while (at > 0 && this.ofEntry[at]?.length === 0) at -= 1;
    return this.ofEntry[at] ?? [];
  }

  private link(index: number, entry: number, text: string): void {
    const draft = this.drafts[index];
    if (!draft) return;
    this.serve(index, this.recommendationsOf(entry));
    draft.note = draft.note === '' ? text : `${draft.note}\n${text}`;
    this.links.push({ action: index, text, line: this.notes.lineOf(entry) });
  }

  private leadsNowhere(entry: number, { to, refs }: Pointer, text: string): void {
    const [recommendation] = this.recommendationsOf(entry);
    const about = {
      ...(recommendation !== undefined && { recommendation }),
      line: this.notes.lineOf(entry),
    };
    const facts = { kind: to === 'recommendation' ? to : 'action', ref: refs.join(', ') || text };
    this.notes.leftovers.push(text);
    this.notes.add({ code: 'unknown-reference', severity: 'error', about, facts });
  }
}

/** The whole cell as one action; a list that nothing introduces is its text. */
function asOne(text: string): ActionText {
  const split = splitPoints(text);
  return split.text === '' ? { ...split, text: split.points.join('\n'), points: [] } : split;
}

function groupIndexes<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  });
  return groups;
}

/** A remark in brackets at either end: "(Recommendations 1 and 2)". */
const inBrackets = (text: string): string =>
  /^\s*[([][^()[\]]{3,80}[)\]]|[([][^()[\]]{3,80}[)\]]\.?\s*$/.exec(text)?.[0] ?? '';
