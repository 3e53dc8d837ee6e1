import type { Block, SourceDocument } from '../../../src/core/grid/grid.js';
import type { PlanReading } from '../../../src/core/intake/plan-reading.js';

/** A table as rows of texts; lines count from `line`. */
export const table = (rows: readonly (readonly string[])[], line = 1): Block => ({
  kind: 'table',
  line,
  grid: {
    rows: rows.map((texts, at) => ({ line: line + at, cells: texts.map((text) => ({ text })) })),
  },
});

export const heading = (text: string): Block => ({ kind: 'heading', line: 1, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', line: 1, text });

export const documentOf = (...blocks: readonly Block[]): SourceDocument => ({ blocks });

/** A document of one table whose first row is its heading. */
export const oneTable = (...rows: readonly (readonly string[])[]): SourceDocument =>
  documentOf(table(rows));

/** A reading in short lines, as people would note it down: for tables of cases. */
export function notes(reading: PlanReading): readonly string[] {
  const { plan } = reading;
  return [
    ...plan.recommendations.map(({ ref, title, text, points, theme }) =>
      line(
        `${ref} ${title}`,
        text && `+ ${text}`,
        points.length > 0 && `[${points.join(' | ')}]`,
        theme && `{${theme}}`,
      ),
    ),
    ...plan.actions.map((action) =>
      line(
        `action ${action.ref} for ${action.recommendations.join('+') || 'none'}: ${action.text}`,
        action.note !== undefined && `<${action.note}>`,
        action.points.length > 0 && `[${action.points.join(' | ')}]`,
        action.owners.length > 0 && `by ${action.owners.join(' + ')}`,
        action.due && `due ${action.due.text}`,
        action.revisedDues.length > 0 &&
          `moved to ${action.revisedDues.map(({ text }) => text).join(', ')}`,
        action.completedOn && `done ${action.completedOn.text}`,
        action.status !== undefined && `is ${action.status}`,
        action.priority !== undefined && `priority ${action.priority}`,
        action.percent !== undefined && `${action.percent}%`,
      ),
    ),
    ...plan.updates.map((update) =>
      line(
        `${update.id} on ${[...update.recommendations, '/', ...update.actions].join(' ')}:`,
        update.narrative.replaceAll('\n', ' ¶ '),
        update.rating && `= ${update.rating.text} (${update.rating.value})`,
        update.asAt && `@ ${update.asAt}`,
      ),
    ),
  ];
}

/** The notes of a reading that has nothing to report. */
export function soundNotes(reading: PlanReading): readonly string[] {
  expect(reading.findings).toEqual([]);
  expect(reading.notUnderstood).toEqual([]);
  return notes(reading);
}

const line = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== false && part !== undefined && part !== '').join(' ');

/** The words of texts as a sorted list, marks of lists and bare numbers of refs apart. */
export const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.match(/[\p{L}\p{N}'’]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .sort();
