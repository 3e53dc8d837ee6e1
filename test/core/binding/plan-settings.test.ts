import { FIRST_SETTINGS, type PlanSettings } from '../../../src/core/binding/plan-settings.js';
import { readSettings, writeSettings } from '../../../src/core/binding/stored-settings.js';
import { BRAG } from '../../../src/core/plan/schemes.js';

const bound = {
  title: 'Peer challenge plan',
  council: 'Thornmere Borough Council',
  asAt: '2025-10-31',
  rule: 'action',
  scheme: BRAG,
  binding: {
    tables: [
      {
        role: 'plan',
        id: '{1}',
        name: 'Tracker',
        columns: [{ field: 'ref', id: '1', heading: 'No.' }],
      },
    ],
  },
} as const;

const settings: PlanSettings = {
  ...bound,
  dismissed: [
    {
      code: 'owner-missing',
      about: 'action 2.1',
      facts: 'abcdefgh',
      reason: 'Shared by all directors',
      on: '2025-11-03',
    },
  ],
  pack: { sheets: ['appendix-1', 'checks'], title: 'Our plan', periodLabel: 'Quarter 2' },
};

test('settings come back as they were kept', () => {
  expect(readSettings(writeSettings(settings))).toEqual({
    kind: 'settings',
    settings,
    readOnly: false,
  });
});

test('what is kept says its version', () => {
  expect(JSON.parse(writeSettings(settings))).toHaveProperty('version', 3);
});

test('settings of the first version lose nothing, and begin with the usual pack', () => {
  expect(readSettings(JSON.stringify({ version: 1, ...bound }))).toEqual({
    kind: 'settings',
    settings: { ...bound, ...FIRST_SETTINGS },
    readOnly: false,
  });
});

test('what a pack is marked, its meeting and its house style come back as they were kept', () => {
  const pack = {
    ...settings.pack,
    committee: 'Governance and Audit Committee',
    meeting: '2025-11-20',
    appendix: 'A',
    marking: 'exempt-3',
    paper: 'A3',
    leftOut: ['owner'],
    style: { font: 'Calibri', accent: '#003A70', ratings: { red: '#A00000' } },
  } as const;
  expect(readSettings(writeSettings({ ...settings, pack }))).toMatchObject({
    kind: 'settings',
    settings: { pack },
  });
});

test('settings of the second version lose nothing', () => {
  expect(readSettings(JSON.stringify({ version: 2, ...settings }))).toEqual({
    kind: 'settings',
    settings,
    readOnly: false,
  });
});

test('settings of a newer version are read as far as they are understood, and not to be changed', () => {
  const newer = {
    version: 99,
    ...settings,
    rule: 'milestone',
    binding: {
      tables: [...settings.binding.tables, { role: 'risks', id: '{2}', name: 'Risks' }],
    },
    dismissed: [...settings.dismissed, { finding: 'of another shape' }],
    pack: { sheets: ['appendix-1', 'ward-maps'], colour: 'grey' },
    history: [],
  };
  expect(readSettings(JSON.stringify(newer))).toEqual({
    kind: 'settings',
    settings: { ...settings, rule: 'action', pack: { sheets: ['appendix-1'] } },
    readOnly: true,
  });
});

test.each([
  ['nothing that we know', { version: 99 }],
  ['no table', { version: 99, ...settings, binding: { tables: [] } }],
  ['a scheme of another shape', { version: 99, ...settings, scheme: 'elsewhere' }],
])('settings of a newer version that hold %s are left alone', (_, newer) => {
  expect(readSettings(JSON.stringify(newer))).toEqual({ kind: 'newer' });
});

test.each([
  ['nothing', ''],
  ['null', 'null'],
  ['no version', '{}'],
  ['a version and nothing else', '{"version":1}'],
  ['a title that is a number', JSON.stringify({ version: 1, ...bound, title: 5 })],
  ['too little for its version', JSON.stringify({ version: 2, ...bound })],
  [
    'a marking that there is not',
    JSON.stringify({ version: 3, ...settings, pack: { sheets: [], marking: 'exempt-9' } }),
  ],
  ['half a dismissal', JSON.stringify({ version: 2, ...settings, dismissed: [{ code: 'x' }] })],
])('settings that somebody changed into %s are known as damaged', (_, text) => {
  expect(readSettings(text)).toEqual({ kind: 'damaged' });
});

test('a thousand dismissed findings stay small', () => {
  const dismissed = Array.from({ length: 1_000 }, (_, index) => ({
    code: 'rating-contradicts-status',
    about: `action ${index}.12, update S${index}`,
    facts: 'abcdefgh',
    reason: 'Agreed with the director at the meeting in July; to be looked at again.',
    on: '2025-11-03' as const,
  }));
  expect(writeSettings({ ...settings, dismissed }).length).toBeLessThan(200_000);
});
