import { isDate, isDecision, isNothing } from './cell-kinds.js';
import type { BuiltRecommendations } from './build-recommendations.js';
import { partsWithDates } from './dated-parts.js';
import type { EntryFields } from './entry-fields.js';
import { ActionLinks, type PointingCell } from './link-actions.js';
import { cleanRef, readPointer, recommendationsNamed } from './read-refs.js';
import type { Notes } from './reading-notes.js';
import type { RefColumns } from './ref-columns.js';
import { splitActions, type ActionText } from './split-actions.js';
import { leavesDatesOpen, linesOf } from './parallel-lines.js';
import { splitPoints } from './split-points.js';

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
  readonly linked: ActionLinks;
  /** Entries whose cells hold the rest of an action that began in another row. */
  readonly restOf: { readonly action: number; readonly entry: number }[] = [];
  private readonly pointers: PointingCell[] = [];
  /** The table has a row for each action: a cell is never parted without numbers. */
  private readonly rowForEach: boolean;

  constructor(
    private readonly fields: EntryFields,
    private readonly refs: RefColumns,
    built: BuiltRecommendations,
    private readonly notes: Notes,
  ) {
    this.linked = new ActionLinks(built, notes);
    this.rowForEach =
      refs.actionRef !== null ||
      fields.entries.some((entry, at) => entry.opens === 'action' && this.textOf(at) !== '');
    fields.entries.forEach((_, at) => this.take(at));
    this.linked.follow(this.pointers);
  }

  private take(at: number): void {
    this.linked.ofEntry[at] = [];
    const { action } = this.refs;
    const own = action === null ? undefined : this.fields.entries[at]?.cells[action];
    if (own?.sharedWith !== undefined) {
      this.linked.share(at, own.sharedWith);
      return;
    }
    const text = this.textOf(at);
    const pointer = readPointer(text);
    if (isNothing(text) || isDecision(text)) this.takeWithoutText(at, text);
    else if (pointer) this.pointers.push({ entry: at, pointer, text });
    else if (!this.goesOnFromAbove(at, text)) this.takeText(at, text);
  }

  private textOf(at: number): string {
    const { action } = this.refs;
    return action === null ? '' : this.fields.cell(at, action).text.trim();
  }

  private takeWithoutText(at: number, text: string): void {
    if (/\p{L}/u.test(text)) this.notes.leftovers.push(text);
    const hasSign = SIGNS.some((means) => !isNothing(this.fields.text(at, means)));
    if (!hasSign) {
      this.lacksText(at);
      return;
    }
    this.linked.ofEntry[at] = [this.draft(at, { text: '', points: [], strays: [] }, '', 0, 1)];
  }

  /** A number beside a report of progress, and nothing that says what was to be done. */
  private lacksText(at: number): void {
    const action = this.columnRef(at);
    const reports = [this.fields.text(at, 'update'), this.fields.text(at, 'rating')];
    if (action === '' || reports.every(isNothing)) return;
    const about = { action, line: this.notes.lineOf(at) };
    this.notes.add({
      code: 'row-incomplete',
      severity: 'warning',
      about,
      facts: { lacks: 'text' },
    });
  }

  private takeText(at: number, text: string): void {
    const { note, actions } = this.split(at, text);
    const indexes = actions.map((action, nth) =>
      this.draft(at, action, nth === 0 ? note : '', nth, actions.length),
    );
    // What a row reports is of the action that is printed there first, where it has one.
    const first = indexes.filter((index) => this.linked.drafts[index]?.entry === at);
    this.linked.ofEntry[at] = first.length > 0 ? first : indexes;
    const remark = note || (actions.length === 1 ? inBrackets(actions[0]?.text ?? '') : '');
    const named = recommendationsNamed(remark);
    if (named) this.linked.declare(indexes, named, at);
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
    const parted = split.actions.length === 1 && !joined ? this.partedByDates(at, text) : null;
    if (parted) return { note: '', actions: parted };
    const dated = split.actions.length === 1 && !joined ? this.partedByOwnDates(at, text) : null;
    if (dated) return { note: '', actions: dated };
    if (split.actions.length > 1) this.noteUnmatchedDates(at, split.actions.length);
    return this.rowForEach && !isNumbered && !text.startsWith('•') ? whole : split;
  }

  /** Lines of actions beside as many dates are an action each; kept whole where they do not match. */
  private partedByDates(at: number, text: string): readonly ActionText[] | null {
    const dates = linesOf(this.fields.text(at, 'due'));
    const lines = linesOf(text);
    if (lines.length < 2 || dates.length < 2 || !dates.every(isDate)) return null;
    if (lines.length === dates.length) return lines.map(asOne);
    this.datesNotMatched(at, lines.length, dates.length);
    return null;
  }

  /** "Survey stops (May 2024); buy shelters (July 2024)", where no column has the dates. */
  private partedByOwnDates(at: number, text: string): readonly ActionText[] | null {
    const hasColumn = this.fields.text(at, 'due') !== '';
    return hasColumn || this.rowForEach ? null : (partsWithDates(text)?.map(asOne) ?? null);
  }

  /** Several dates beside another number of actions: which is whose is not said. */
  private noteUnmatchedDates(at: number, actions: number): void {
    const text = this.fields.text(at, 'due');
    if (!leavesDatesOpen(actions, text)) return;
    this.notes.leftovers.push(text);
    this.datesNotMatched(at, actions, linesOf(text).length);
  }

  private datesNotMatched(at: number, parts: number, dates: number): void {
    const about = { line: this.notes.lineOf(at) };
    const facts = { parts, dates };
    this.notes.add({ code: 'dates-not-matched', severity: 'warning', about, facts });
  }

  private draft(at: number, action: ActionText, note: string, nth: number, outOf: number): number {
    const columnRef = this.columnRef(at);
    for (const stray of action.strays)
      this.notes.notUnderstood(stray, { line: this.notes.lineOf(at) });
    const earlier = columnRef === '' ? this.printedBefore(at, action, outOf) : -1;
    if (earlier >= 0) {
      this.linked.link(earlier, at, `${action.ref ?? ''} ${action.text}`);
      this.restOf.push({ action: earlier, entry: at });
      return earlier;
    }
    return this.linked.add({
      printedRef: columnRef || (action.ref ?? ''),
      fromColumn: columnRef !== '',
      note,
      text: action.text,
      points: [...action.points],
      entry: at,
      nth,
      outOf,
    });
  }

  /**
   * The action of another row that bears the same number and the same words, or -1: it is printed
   * under each recommendation that it serves. Not where the rows say otherwise of it.
   */
  private printedBefore(at: number, { ref, text, points }: ActionText, outOf: number): number {
    if (ref === undefined || !/\d/.test(ref)) return -1;
    return this.linked.drafts.findIndex(
      (draft) =>
        draft.printedRef === ref &&
        draft.text === text &&
        draft.points.join('\n') === points.join('\n') &&
        draft.entry !== at &&
        (outOf > 1 || SIGNS.every((means) => this.saysNoOther(means, at, draft.entry))),
    );
  }

  private saysNoOther(means: (typeof SIGNS)[number], at: number, before: number): boolean {
    const text = this.fields.text(at, means);
    return isNothing(text) || text === this.fields.text(before, means);
  }

  private columnRef(at: number): string {
    const { actionRef } = this.refs;
    return actionRef === null ? '' : cleanRef(this.fields.cell(at, actionRef).text);
  }

  /** A row with only points goes on with the action that was declared to serve its recommendation. */
  private goesOnFromAbove(at: number, text: string): boolean {
    if (!/^[•○]/.test(text) || this.fields.entries[at]?.apart) return false;
    const action = this.linked.servingFromAbove(at);
    const draft = this.linked.drafts[action];
    if (!draft) return false;
    const { points, text: rest } = splitPoints(text);
    draft.points.push(...points, ...(rest === '' ? [] : [rest]));
    this.linked.ofEntry[at] = [action];
    this.restOf.push({ action, entry: at });
    return true;
  }
}

/** The whole cell as one action; a list that nothing introduces is its text. */
function asOne(text: string): ActionText {
  const split = splitPoints(text);
  return split.text === '' ? { ...split, text: split.points.join('\n'), points: [] } : split;
}

/** A remark in brackets at either end: "(Recommendations 1 and 2)". */
const inBrackets = (text: string): string =>
  /^\s*[([][^()[\]]{3,80}[)\]]|[([][^()[\]]{3,80}[)\]]\.?\s*$/.exec(text)?.[0] ?? '';
