import type { ColumnMeaning, Join } from '../../core/intake/plan-reading.js';
import type { PlainDate } from '../../core/plan/dates.js';
import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import type { GivenSource } from './given-source.js';

/** What a person says about what they gave; whatever they leave open is taken as it was read. */
export interface Corrections {
  /** What columns mean, by position. */
  readonly columns: ReadonlyMap<number, ColumnMeaning | null>;
  readonly keptApart: readonly Join[];
  /** Id of a question → id of the answer that a person gave. */
  readonly answers: ReadonlyMap<string, string>;
  readonly scheme?: RatingScheme;
  readonly asAt?: PlainDate;
  readonly title?: string;
  readonly council?: string;
}

/** A reading, and the corrections that it was made with. */
interface Read {
  readonly preview: PlanPreview;
  readonly corrections: Corrections;
}

/** What is being brought in: kept until something else is given, so that nothing is pasted twice. */
export interface Brought {
  readonly given: GivenSource | null;
  /** As they stand on the screen; ahead of `read` while it is read again. */
  readonly corrections: Corrections;
  readonly read: Read | null;
  /** Id of the table that was chosen instead, to be used where it stands. */
  readonly table: string | null;
}

export type BroughtEvent =
  | { readonly kind: 'chose-table'; readonly table: string }
  | { readonly kind: 'given'; readonly given: GivenSource }
  | { readonly kind: 'corrected'; readonly corrections: Corrections }
  | { readonly kind: 'read'; readonly preview: PlanPreview }
  /** Stopped or refused: the corrections are again those of what is shown. */
  | { readonly kind: 'not-read' };

const NO_CORRECTIONS: Corrections = {
  columns: new Map(),
  keptApart: [],
  answers: new Map(),
};

export const NOTHING_BROUGHT: Brought = {
  given: null,
  corrections: NO_CORRECTIONS,
  read: null,
  table: null,
};

export function nextBrought(brought: Brought, event: BroughtEvent): Brought {
  switch (event.kind) {
    case 'chose-table':
      return { ...brought, table: event.table };
    case 'given':
      return { ...NOTHING_BROUGHT, given: event.given };
    case 'corrected':
      return { ...brought, corrections: event.corrections };
    case 'read':
      return {
        ...brought,
        read: { preview: event.preview, corrections: brought.corrections },
      };
    case 'not-read':
      return { ...brought, corrections: brought.read?.corrections ?? NO_CORRECTIONS };
  }
}

/** What of one line was joined to the record above, or would be. */
export interface JoinedLine {
  readonly line: number;
  readonly into: string;
  readonly text: string;
  readonly isJoined: boolean;
}

/** The joins that were made and those that a person took apart, in the document's order. */
export function joinedLines(
  made: readonly Join[],
  keptApart: readonly Join[],
): readonly JoinedLine[] {
  const apart = new Set(keptApart.map(({ line }) => line));
  const lines = new Map<number, JoinedLine>();
  for (const { line, into, text } of [
    ...made.filter(({ line }) => !apart.has(line)),
    ...keptApart,
  ]) {
    const before = lines.get(line);
    lines.set(line, {
      line,
      into,
      text: before ? `${before.text} … ${text}` : text,
      isJoined: !apart.has(line),
    });
  }
  return [...lines.values()].sort((a, b) => a.line - b.line);
}

/** Takes answers; the same once more are no other correction. */
export function withAnswers(
  corrections: Corrections,
  given: ReadonlyMap<string, string>,
): Corrections {
  const { answers } = corrections;
  if ([...given].every(([question, answer]) => answers.get(question) === answer))
    return corrections;
  return { ...corrections, answers: new Map([...answers, ...given]) };
}

/** Takes the joins of a line apart, or lets them be joined again. */
export function withJoins(
  corrections: Corrections,
  made: readonly Join[],
  line: number,
  isJoined: boolean,
): Corrections {
  const others = corrections.keptApart.filter((join) => join.line !== line);
  const apart = isJoined ? [] : made.filter((join) => join.line === line);
  return { ...corrections, keptApart: [...others, ...apart] };
}
