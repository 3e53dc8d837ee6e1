import type { BuiltRecommendations } from './build-recommendations.js';
import type { Pointer } from './read-refs.js';
import type { Notes } from './reading-notes.js';

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

/** A cell that only points to actions elsewhere. */
export interface PointingCell {
  readonly entry: number;
  readonly pointer: Pointer;
  readonly text: string;
}

/** The actions of a table and the recommendations that each serves. Positions stand for refs. */
export class ActionLinks {
  readonly drafts: ActionDraft[] = [];
  /** For each entry the actions that it is about. */
  readonly ofEntry: (readonly number[])[] = [];
  /** Words by which an action is linked to further recommendations. */
  readonly links: { readonly action: number; readonly text: string; readonly line: number }[] = [];
  /** Recommendations that actions name and the plan does not have. */
  readonly unknown: { readonly action: number; readonly ref: string }[] = [];
  /** For each recommendation the last action that serves it. */
  private readonly lastServing = new Map<string, number>();
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly built: BuiltRecommendations,
    private readonly notes: Notes,
  ) {
    this.known = new Set(built.recommendations.map(({ ref }) => ref));
  }

  recommendationsOf(entry: number): readonly string[] {
    return this.built.ofEntry[entry] ?? [];
  }

  /** Adds an action of an entry; yields its position. */
  add(draft: Omit<ActionDraft, 'recommendations'>): number {
    const index = this.drafts.length;
    this.drafts.push({ ...draft, recommendations: [] });
    this.serve(index, this.recommendationsOf(draft.entry));
    return index;
  }

  private serve(index: number, recommendations: readonly string[]): void {
    const served = this.drafts[index]?.recommendations;
    for (const ref of recommendations) {
      if (served && !served.includes(ref)) served.push(ref);
      this.lastServing.set(ref, index);
    }
  }

  /** One action printed over several rows serves the recommendations of all of them. */
  share(entry: number, root: number): void {
    const indexes = this.ofEntry[root] ?? [];
    for (const index of indexes) this.serve(index, this.recommendationsOf(entry));
    this.ofEntry[entry] = indexes;
  }

  /** The action of another entry that was declared to serve this one's recommendation, or -1. */
  servingFromAbove(entry: number): number {
    const own = this.recommendationsOf(entry);
    const index = Math.max(-1, ...own.map((ref) => this.lastServing.get(ref) ?? -1));
    const root = this.drafts[index]?.entry;
    const isOwn =
      root !== undefined && this.recommendationsOf(root).some((ref) => own.includes(ref));
    return isOwn ? -1 : index;
  }

  /**
   * Takes a remark that names the recommendations served. It counts only where it names the row's
   * own recommendation, or the row has none.
   */
  declare(
    indexes: readonly number[],
    named: { readonly refs: readonly string[]; readonly text: string },
    entry: number,
  ): void {
    const own = this.recommendationsOf(entry);
    if (own.length > 0 && !named.refs.some((ref) => own.includes(ref))) return;
    const served = named.refs.filter((ref) => this.known.has(ref));
    for (const action of indexes) {
      this.serve(action, served);
      this.links.push({ action, text: named.text, line: this.notes.lineOf(entry) });
    }
    const [action] = indexes;
    const unknown = named.refs.filter((ref) => !this.known.has(ref));
    if (action !== undefined) this.unknown.push(...unknown.map((ref) => ({ action, ref })));
  }

  /** Links the cells that only point to actions, now that all actions are known. */
  follow(pointers: readonly PointingCell[]): void {
    if (pointers.length === 0) return;
    const byRef = groupIndexes(this.drafts, ({ printedRef }) => [printedRef]);
    const byRecommendation = groupIndexes(this.drafts, ({ recommendations }) => recommendations);
    for (const { entry, pointer, text } of pointers) {
      const actions = pointer.to === 'action' ? byRef : byRecommendation;
      const meant = pointer.refs.flatMap((ref) => actions.get(ref) ?? []);
      const indexes = pointer.to === 'above' ? this.aboveOf(entry) : [...new Set(meant)];
      for (const index of indexes) this.follows(index, entry, text);
      this.ofEntry[entry] = indexes;
      if (indexes.length === 0) this.leadsNowhere(entry, pointer, text);
    }
  }

  private aboveOf(entry: number): readonly number[] {
    let at = entry - 1;
    while (at > 0 && this.ofEntry[at]?.length === 0) at -= 1;
    return this.ofEntry[at] ?? [];
  }

  private follows(index: number, entry: number, text: string): void {
    const draft = this.drafts[index];
    if (!draft) return;
    this.link(index, entry, text);
    draft.note = draft.note === '' ? text : `${draft.note}\n${text}`;
  }

  /** An action serves the recommendations of a further entry too, by words that stand there. */
  link(index: number, entry: number, text: string): void {
    this.serve(index, this.recommendationsOf(entry));
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
