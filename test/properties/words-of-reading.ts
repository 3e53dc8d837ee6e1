import type { Grid, GridCell, SourceDocument } from '../../src/core/grid/grid.js';
import type { DueDate } from '../../src/core/plan/dates.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import { isNothing } from '../../src/core/intake/cell-kinds.js';
import type { PlanReading } from '../../src/core/intake/plan-reading.js';
import { readPointer } from '../../src/core/intake/read-refs.js';

/** A text of a plan, and where it stands there: "owner of action 3". */
interface PlanValue {
  readonly where: string;
  readonly text: string;
}

/** Every text of a plan that should be the document's own. Refs that the document lacks are made. */
function valuesOf({ recommendations, actions, updates }: ActionPlan): readonly PlanValue[] {
  const dues = (all: readonly (DueDate | undefined)[]) => all.flatMap((due) => due?.text ?? []);
  return [
    ...recommendations.flatMap(({ ref, title, text, points, theme = '' }) =>
      named(`recommendation ${ref}`, [title, text, ...points, theme]),
    ),
    ...actions.flatMap((action) => [
      ...named(`action ${action.ref}`, [action.note ?? '', action.text, ...action.points]),
      ...named(`owner of action ${action.ref}`, action.owners),
      ...named(
        `dates of action ${action.ref}`,
        dues([action.due, ...action.revisedDues, action.completedOn]),
      ),
      ...named(`status and priority of action ${action.ref}`, [
        action.status ?? '',
        action.priority ?? '',
      ]),
    ]),
    ...updates.flatMap(({ id, narrative, rating }) =>
      named(`update ${id}`, [narrative, rating?.text ?? '']),
    ),
  ];
}

const named = (where: string, texts: readonly string[]): readonly PlanValue[] =>
  texts.filter((text) => text !== '').map((text) => ({ where, text }));

/** Values of the plan with a word that stands nowhere in the document: guesses that nobody was told of. */
export function silentGuesses(
  document: SourceDocument,
  { plan, title, council, themes }: PlanReading,
): readonly string[] {
  const printed = wordsIn(textsOf(document));
  const values = [
    ...valuesOf(plan),
    ...named('title', [title]),
    ...named('council', [council]),
    ...named('themes', themes),
  ];
  return values.flatMap(({ where, text }) => {
    const made = [...wordsIn([text])].filter((word) => !printed.has(word));
    return made.length > 0 ? [`${where}: “${made.join(' ')}” in “${text}”`] : [];
  });
}

/**
 * Words of the plan's own tables that are neither in the plan nor declared not understood. A table
 * that was left out as another, and said to be, is not the plan's own.
 */
export function wordsLost(document: SourceDocument, reading: PlanReading): readonly string[] {
  const leftOut = new Set(
    reading.findings.flatMap(({ code, about }) => (code === 'further-table' ? [about.line] : [])),
  );
  const tables = document.blocks.flatMap((block) =>
    block.kind === 'table' && !leftOut.has(block.line) ? [block.grid] : [],
  );
  const own = tables.filter((grid) => isHeadedBy(grid, reading));
  const kept = wordsIn([
    ...valuesOf(reading.plan).map(({ text }) => text),
    ...refsOf(reading.plan),
    ...reading.plan.actions.map(({ percent = 0 }) => `${percent} ${percent / 100}`),
    ...reading.columns.map(({ heading }) => heading),
    ...reading.notUnderstood,
    ...reading.themes,
    ...reading.lifts.map(({ text }) => text),
    ...reading.findings.flatMap(({ facts }) => Object.values(facts).map(String)),
    ...reading.questions.flatMap(({ facts }) => Object.values(facts).map(String)),
    reading.title,
  ]);
  return own.flatMap(({ rows, hiddenColumns = [] }) =>
    rows
      .filter(({ hidden }) => !hidden)
      .flatMap(({ line, cells }) =>
        [...wordsIn(cells.filter((_, at) => !hiddenColumns.includes(at)).map(ownWords))]
          .filter((word) => !kept.has(word) && !LABELS.has(word))
          .map((word) => `line ${line}: ${word}`),
      ),
  );
}

/** "Not given" and "As above" are understood, and have no words of their own for the plan. */
const ownWords = ({ text }: GridCell): string =>
  isNothing(text) || readPointer(text) !== null ? '' : text;

/** Beside a ref or between owners these name the field or part two values: "Rec 3", "Support: IT". */
const LABELS: ReadonlySet<string> = new Set(['rec', 'ref', 'no', 'lead', 'support', 'and']);

/** Whether a table has the headings of the plan: a key beside it stands on the same lines. */
function isHeadedBy({ rows }: Grid, { columns, whereFrom }: PlanReading): boolean {
  const headings = columns.map(({ heading }) => heading).filter((heading) => heading !== '');
  const lines = new Set([...whereFrom.values()].flatMap((at) => at.map(({ line }) => line)));
  if (headings.length === 0) return rows.some(({ line }) => lines.has(line));
  const printed = new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => text.trim())));
  const found = headings.filter((heading) => printed.has(heading)).length;
  return found * 2 > headings.length;
}

const refsOf = ({ recommendations, actions }: ActionPlan): readonly string[] =>
  [...recommendations, ...actions].map(({ ref }) => ref);

const textsOf = ({ blocks }: SourceDocument): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.grid.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      : [block.text],
  );

const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
