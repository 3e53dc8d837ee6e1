import type { Finding } from '../checks/finding.js';
import type { Entry } from './entry.js';
import type { EntryFields } from './entry-fields.js';
import { cleanRef } from './read-refs.js';
import type { RefColumns } from './ref-columns.js';

/** Entries whose refs name one record each, and what was done to that end. */
export interface EntriesApart {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** A record that bears a number, and the theme under which it stands. */
interface Numbered {
  readonly at: number;
  readonly ref: string;
  readonly theme: string;
  /** Its first words: the same number before the same words is the same record. */
  readonly text: string;
}

/**
 * Where the numbers begin again under each theme ("Payroll 1, 2; Car parks 1, 2") each theme gets a
 * letter, A1, A2, B1, B2, so that no update reaches a record of another theme. Left as they are where
 * numbers come twice under one theme, or do not begin anew: those are for a person to put right.
 */
export function refsByTheme(fields: EntryFields, refs: RefColumns): EntriesApart {
  const column = refs.ref ?? refs.actionRef;
  const asPrinted = { entries: fields.entries, findings: [] };
  if (column === null) return asPrinted;
  const themes = groupByTheme(numberedIn(fields, refs, column));
  if (!beginAgain([...themes.values()])) return asPrinted;
  const letters = new Map([...themes.keys()].map((theme, nth) => [theme, letterOf(nth)]));
  const columns = [refs.ref, refs.actionRef].flatMap((index) => index ?? []);
  const lettered = columns.reduce(
    (entries, index) => withLetters(entries, index, numberedIn(fields, refs, index), letters),
    fields.entries,
  );
  return { entries: lettered, findings: [refsBeginAgain(letters)] };
}

function numberedIn(fields: EntryFields, refs: RefColumns, column: number): readonly Numbered[] {
  const words = refs.ref === null ? refs.action : (refs.recommendation ?? refs.action);
  let theme = '';
  return fields.entries.flatMap((entry, at): readonly Numbered[] => {
    // A theme printed once stands for the rows below it.
    theme = fields.text(at, 'theme') || entry.section || theme;
    const ref = cleanRef(entry.cells[column]?.text ?? '');
    const text = words === null ? '' : fields.cell(at, words).text;
    return ref === '' ? [] : [{ at, ref, theme, text }];
  });
}

function groupByTheme(numbered: readonly Numbered[]): ReadonlyMap<string, readonly Numbered[]> {
  const groups = new Map<string, Numbered[]>();
  for (const record of numbered) {
    const group = groups.get(record.theme);
    if (group) group.push(record);
    else groups.set(record.theme, [record]);
  }
  return groups;
}

/** Whether each theme counts from the same number on, once each, and of other things. */
function beginAgain(themes: readonly (readonly Numbered[])[]): boolean {
  const [first] = themes;
  const starts = first?.[0]?.ref ?? '';
  if (themes.length < 2 || !/^\d+$/.test(starts)) return false;
  const known = new Map<string, string>();
  return themes.every((records) => {
    const own = new Set(records.map(({ ref }) => ref));
    const areOthers = records.every(({ ref, text }) => known.get(ref) !== text);
    for (const { ref, text } of records) known.set(ref, text);
    const areNumbers = records.every(({ ref }) => /^\d/.test(ref));
    return records[0]?.ref === starts && own.size === records.length && areOthers && areNumbers;
  });
}

/** Numbers of actions that name no other twice keep theirs: they go on over all themes. */
function withLetters(
  entries: readonly Entry[],
  column: number,
  numbered: readonly Numbered[],
  letters: ReadonlyMap<string, string>,
): readonly Entry[] {
  if (new Set(numbered.map(({ ref }) => ref)).size === numbered.length) return entries;
  const made = new Map(
    numbered.map(({ at, ref, theme }) => [at, `${letters.get(theme) ?? ''}${ref}`]),
  );
  return entries.map((entry, at) => {
    const ref = made.get(at);
    if (ref === undefined) return entry;
    const cells = entry.cells.map((cell, index) =>
      index === column ? { ...cell, text: ref } : cell,
    );
    return { ...entry, cells };
  });
}

/** A to Z, then AA, AB… as Excel names its columns. */
function letterOf(nth: number): string {
  const letter = String.fromCharCode(65 + (nth % 26));
  return nth < 26 ? letter : letterOf(Math.floor(nth / 26) - 1) + letter;
}

const refsBeginAgain = (letters: ReadonlyMap<string, string>): Finding => ({
  code: 'refs-begin-again',
  severity: 'warning',
  about: {},
  facts: {
    count: letters.size,
    letters: [...letters].map(([theme, letter]) => `${letter} for ${theme}`).join('; '),
  },
});
