import {
  readSettings,
  writeSettings,
  type PlanSettings,
} from '../../../src/core/binding/plan-settings.js';
import { BRAG } from '../../../src/core/plan/schemes.js';

const settings: PlanSettings = {
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
};

test('settings come back as they were kept', () => {
  expect(readSettings(writeSettings(settings))).toEqual({ kind: 'settings', settings });
});

test('settings of a newer version are left alone', () => {
  const newer = JSON.stringify({ ...settings, version: 2, extra: true });
  expect(readSettings(newer)).toEqual({ kind: 'newer' });
});

test.each(['', 'null', '{}', '{"version":1}', '{"version":1,"title":5}'])(
  'settings that somebody changed into %p are known as damaged',
  (text) => {
    expect(readSettings(text)).toEqual({ kind: 'damaged' });
  },
);
