import fc from 'fast-check';
import type { Binding, SeenTable } from '../../../src/core/binding/binding.js';
import { locate } from '../../../src/core/binding/binding.js';
import { bindingOf } from '../../../src/core/binding/binding-of.js';
import { LINKED_COLUMNS, TABLE_NAMES, TABLE_ROLES } from '../../../src/core/binding/fields.js';
import { planRows } from '../../../src/core/binding/plan-rows.js';
import { readLinkedTables } from '../../../src/core/binding/read-linked-tables.js';
import type { Grid } from '../../../src/core/grid/grid.js';
import type { PlanReading } from '../../../src/core/intake/plan-reading.js';
import type { Action, ActionPlan, ProgressUpdate } from '../../../src/core/plan/plan.js';
import { readDueDate } from '../../../src/core/plan/read-date.js';
import { readRating } from '../../../src/core/plan/read-rating.js';
import { RAG } from '../../../src/core/plan/schemes.js';

const action = (ref: string, more: Partial<Action> = {}): Action => ({
  ref,
  text: `Do ${ref}`,
  points: [],
  recommendations: ['1'],
  owners: [],
  revisedDues: [],
  ...more,
});

const update = (id: string, actions: readonly string[], more: Partial<ProgressUpdate> = {}) => ({
  id,
  recommendations: ['1'],
  actions,
  narrative: `News of ${id}`,
  rating: { text: 'GREEN', value: 'green' },
  ...more,
});

const plan: ActionPlan = {
  title: 'Peer challenge plan',
  scheme: RAG,
  recommendations: [
    { ref: '1', title: 'Settle priorities', text: 'There are too many.', points: ['a', 'b'] },
    { ref: '2', title: 'Open up the budget', text: '', points: [], theme: 'Finance' },
  ],
  actions: [
    action('1', { owners: ['Head of ICT, Digital', 'Estates'], due: readDueDate('Sept 2022') }),
    action('2', { note: 'Shared. Action:', points: ['one', 'two'], recommendations: ['1', '2'] }),
    action('3', {
      status: 'Done',
      priority: 'High',
      percent: 40,
      completedOn: readDueDate('3/4/2025'),
    }),
  ],
  updates: [
    update('S1', ['1', '2']),
    update('S2', ['3'], { rating: readRating('Grren', RAG), asAt: '2025-10-31' }),
    update('S3', [], { recommendations: ['2'], narrative: 'Nothing yet.' }),
  ],
};

type Tables = Record<(typeof TABLE_ROLES)[number], string[][]>;

const tablesOf = (source: ActionPlan): Tables =>
  Object.fromEntries(
    TABLE_ROLES.map((role) => [
      role,
      [
        LINKED_COLUMNS[role].map(({ heading }) => heading),
        ...planRows(source)[role].map((row) => [...row]),
      ],
    ]),
  ) as Tables;

const seen = (tables: Tables): readonly SeenTable[] =>
  TABLE_ROLES.map((role) => ({
    id: `id-${role}`,
    name: TABLE_NAMES[role],
    columns: (tables[role][0] ?? []).map((heading, index) => ({ id: `${index + 1}`, heading })),
  }));

const grid = (rows: readonly (readonly string[])[]): Grid => ({
  rows: rows.map((cells, index) => ({ line: index + 4, cells: cells.map((text) => ({ text })) })),
});

function readBack(tables: Tables, binding: Binding = bindingOf(seen(tables))): PlanReading {
  const located = locate(binding, seen(tables)).tables;
  return readLinkedTables(
    located.map((table) => ({ table, grid: grid(tables[table.role as keyof Tables]) })),
    plan,
  );
}

const column = (role: keyof Tables, heading: string) =>
  LINKED_COLUMNS[role].findIndex((each) => each.heading === heading);

function typeInto(tables: Tables, ref: string, heading: string, text: string): void {
  const row = tables.actions.find((cells) => cells[0] === ref);
  if (!row) throw new Error(`No row for action ${ref}`);
  row[column('actions', heading)] = text;
}

test('a plan comes back from its tables as it went in', () => {
  const { plan: back, findings } = readBack(tablesOf(plan));
  expect(back).toEqual(plan);
  expect(findings).toEqual([]);
});

test('any words in any field come back as they went in', () => {
  const words = fc
    .array(fc.constantFrom('=SUM(A1)', '- x', '007', 'élan', '“so”', 'R2;', '1, 2', 'and'), {
      minLength: 1,
    })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, words, (one, other, third) => {
      const source: ActionPlan = {
        ...plan,
        recommendations: [{ ref: '1', title: one, text: other, points: [third] }],
        actions: [action('1', { text: one, points: [other, third], note: third })],
        updates: [update('S1', ['1'], { narrative: `${one}\n${other}` })],
      };
      expect(readBack(tablesOf(source)).plan).toEqual(source);
    }),
  );
});

test('an action is read with its owner, deadline, rating and latest update in one row', () => {
  const [, first] = tablesOf(plan).actions;
  expect(first?.slice(0, 6)).toEqual([
    '1',
    'Do 1',
    'Head of ICT, Digital; Estates',
    'Sept 2022',
    'Green',
    'News of S1',
  ]);
});

test('rows of one statement are known as one statement', () => {
  const statement = column('actions', 'Statement');
  expect(
    tablesOf(plan)
      .actions.slice(1)
      .map((row) => row[statement]),
  ).toEqual(['S1', 'S1', 'S2']);
});

test('a row shows the rating that is measured, and the newest text, even from two updates', () => {
  const source = {
    ...plan,
    actions: [action('1')],
    updates: [update('S1', ['1']), { ...update('S2', ['1']), rating: undefined }].map(
      ({ rating, ...rest }) => (rating ? { ...rest, rating } : rest),
    ),
  };
  const [, row] = tablesOf(source).actions;
  expect([row?.[column('actions', 'Rating')], row?.[column('actions', 'Latest update')]]).toEqual([
    'Green',
    'News of S2',
  ]);
  const back = readBack(tablesOf(source));
  expect(back.plan).toEqual(source);
  expect(back.findings).toEqual([]);
});

test('a rating that the scheme does not know stays as it was printed', () => {
  expect(tablesOf(plan).updates[2]?.[column('updates', 'Rating')]).toBe('Grren');
});

describe('where people typed into rows of Actions', () => {
  test('a new rating counts for that action alone, and is reported', () => {
    const tables = tablesOf(plan);
    typeInto(tables, '2', 'Rating', 'Red');
    const { plan: back, findings } = readBack(tables);
    expect(back.updates.find(({ id }) => id === 'S1')?.actions).toEqual(['1']);
    expect(back.updates.find(({ actions }) => actions.includes('2'))).toMatchObject({
      rating: { value: 'red' },
      narrative: 'News of S1',
    });
    expect(findings).toMatchObject([{ code: 'differs-from-statement', about: { action: '2' } }]);
  });

  test('rows of one statement that were all given the same news are still one statement', () => {
    const tables = tablesOf(plan);
    for (const ref of ['1', '2']) typeInto(tables, ref, 'Latest update', 'Finished.');
    const { plan: back } = readBack(tables);
    expect(back.updates.filter(({ id }) => id === 'S1')).toEqual([
      {
        id: 'S1',
        actions: ['1', '2'],
        recommendations: ['1'],
        narrative: 'Finished.',
        rating: { text: 'Green', value: 'green' },
      },
    ]);
    expect(back.updates).toHaveLength(3);
  });
});

describe('columns are found again', () => {
  test('after they were moved, and others added', () => {
    const tables = tablesOf(plan);
    const binding = bindingOf(seen(tables));
    const shuffled = tables.actions.map((row, index) => [
      index === 0 ? 'Notes' : 'x',
      ...row.slice().reverse(),
    ]);
    expect(readBack({ ...tables, actions: shuffled }, binding).plan).toEqual(plan);
  });

  test('after they were renamed', () => {
    const tables = tablesOf(plan);
    const binding = bindingOf(seen(tables));
    const [header = [], ...rows] = tables.actions;
    const renamed = header.map((heading) => (heading === 'Owner' ? 'Lead' : heading));
    expect(readBack({ ...tables, actions: [renamed, ...rows] }, binding).plan).toEqual(plan);
  });

  test('and one that people add under a known heading is understood', () => {
    const source = { ...plan, actions: [action('1')], updates: [] };
    const tables = tablesOf(source);
    const without = tables.actions.map((row) =>
      row.filter((_, index) => index !== column('actions', 'Status')),
    );
    const binding = bindingOf(seen({ ...tables, actions: without }));
    const added = without.map((row, index) => [...row, index === 0 ? 'status' : 'Paused']);
    expect(readBack({ ...tables, actions: added }, binding).plan.actions[0]?.status).toBe('Paused');
  });

  test('and one that is gone is said to be missing', () => {
    const tables = tablesOf(plan);
    const binding = bindingOf(seen(tables));
    const without = tables.actions.map((row) => row.filter((_, index) => index !== 2));
    const [actions] = locate(binding, seen({ ...tables, actions: without })).tables.filter(
      ({ role }) => role === 'actions',
    );
    expect(actions?.missing).toEqual(['Owner']);
  });

  test('a table that is gone is named', () => {
    const tables = seen(tablesOf(plan));
    const { gone } = locate(
      bindingOf(tables),
      tables.filter(({ name }) => name !== 'Actions'),
    );
    expect(gone).toEqual(['Actions']);
  });
});

test('a row without a ref is kept and reported', () => {
  const tables = tablesOf(plan);
  typeInto(tables, '3', 'Ref', '');
  const { plan: back, findings } = readBack(tables);
  expect(back.actions).toHaveLength(3);
  expect(findings[0]).toMatchObject({ code: 'row-incomplete', about: { line: 7 } });
});

test('the blank row of a new table is no record', () => {
  const tables = tablesOf({ ...plan, actions: [] });
  tables.actions.push(LINKED_COLUMNS.actions.map(() => ''));
  expect(readBack(tables).plan.actions).toEqual([]);
});
