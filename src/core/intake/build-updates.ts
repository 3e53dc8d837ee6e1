import type { ProgressUpdate, Rating } from '../plan/plan.js';
import type { DayMonthOrder } from '../plan/read-date.js';
import { readRating } from '../plan/read-rating.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import type { EntryFields } from './entry-fields.js';
import { liftRating } from './lift-rating.js';
import { partedByDate } from './part-statements.js';
import { roundsOf } from './periods.js';
import { readPointer } from './read-refs.js';
import type { Notes } from './reading-notes.js';
import { hasRatingWords, type Statement, type Subjects } from './statement.js';
import { statementsOf } from './statements-of-row.js';

/**
 * The statements of progress of a table: one for each that is printed. A cell merged over several
 * rows is one statement about all of them; rows that share an update but are rated apart make one
 * statement each.
 */
export function buildUpdates(
  fields: EntryFields,
  subjects: Subjects,
  scheme: RatingScheme,
  order: DayMonthOrder,
  notes: Notes,
): readonly ProgressUpdate[] {
  const byKey = new Map<string, Statement>();
  const rounds = roundsOf(fields.columns, fields.indexes('update'));
  fields.entries.forEach((_, at) => {
    const statements = statementsOf(fields, subjects, at, rounds, order, notes);
    for (const statement of statements.flatMap((each) => partedByDate(each, order, scheme))) {
      const known = byKey.get(statement.key) ?? pointedTo(statement, byKey, subjects);
      if (known) known.entries.push(at);
      else byKey.set(statement.key, statement);
    }
  });
  return [...byKey.values()].map((statement, index) =>
    updateOf(statement, index, subjects, scheme, notes),
  );
}

/** The statement that "As above" or "See action 2" means; none where the row is rated otherwise. */
function pointedTo(
  { narrative, ratingText, entries: [at = 0] }: Statement,
  known: ReadonlyMap<string, Statement>,
  subjects: Subjects,
): Statement | undefined {
  const pointer = readPointer(narrative);
  if (!pointer) return undefined;
  return [...known.values()].findLast(
    (statement) =>
      (ratingText === '' || ratingText === statement.ratingText) &&
      statement.entries.some((entry) =>
        pointer.to === 'above'
          ? entry === at - 1
          : subjects[`${pointer.to}s`](entry).some((ref) => pointer.refs.includes(ref)),
      ),
  );
}

function updateOf(
  statement: Statement,
  index: number,
  subjects: Subjects,
  scheme: RatingScheme,
  notes: Notes,
): ProgressUpdate {
  const id = statement.id ?? `S${index + 1}`;
  const { entries, narrative, asAt } = statement;
  const rating = ratingOf(statement, subjects, scheme, id, notes);
  notes.place('update', id, statement.places);
  return {
    id,
    recommendations: unique(entries.flatMap((entry) => subjects.recommendations(entry))),
    actions: statement.actions ?? unique(entries.flatMap((entry) => subjects.actions(entry))),
    ...(rating && { rating }),
    narrative: narrative.replace(/\*\*/g, ''),
    ...(asAt && { asAt }),
  };
}

function ratingOf(
  statement: Statement,
  subjects: Subjects,
  scheme: RatingScheme,
  id: string,
  notes: Notes,
): Rating | undefined {
  const [entry = 0] = statement.entries;
  if (statement.lifted) {
    const line = statement.places.at(-1)?.line ?? notes.lineOf(entry);
    notes.lift({ kind: 'update', ref: id }, 'rating', statement.ratingText, line);
  }
  if (statement.ratingText !== '') return readRating(statement.ratingText, scheme);
  const prose = statement.narrative.replace(/\*\*/g, '');
  const found =
    liftRating(prose, scheme, statement.headedAsRating) ??
    (hasRatingWords(subjects.actionText(entry))
      ? liftRating(subjects.actionText(entry), scheme)
      : null);
  if (!found) return undefined;
  const line = statement.places.at(-1)?.line ?? notes.lineOf(entry);
  notes.lift({ kind: 'update', ref: id }, 'rating', found.text, line);
  return found.rating;
}

const unique = (refs: readonly string[]): readonly string[] => [...new Set(refs)];
