import { runCommand } from '../support/run-command.js';

interface Printed {
  readonly accessibility?: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly sheet: string | null;
    readonly cells: readonly string[];
    readonly message: string;
    readonly do: string;
    readonly sources: readonly { readonly name: string; readonly url: string }[];
  }[];
}

const INPUT = ['examples/peer-challenge-update.txt', '--as-at', '2025-10-31', '--sheets', 'all'];

test('the whole pack of the example has no error, and what is found cites its rule', () => {
  const { code, out } = runCommand('pack', [...INPUT, '--check-accessibility', '--json']);
  const { accessibility = [] } = JSON.parse(out) as Printed;
  expect(code).toBe(0);
  expect(accessibility.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(accessibility.length).toBeGreaterThan(0);
  for (const { sources } of accessibility)
    expect(sources[0]?.url).toMatch(/^https:\/\/(www\.w3\.org|support\.microsoft\.com|analysis)/);
});

test('without asking, nothing is said of accessibility', () => {
  const { out } = runCommand('pack', [...INPUT, '--json']);
  expect(JSON.parse(out)).not.toHaveProperty('accessibility');
});

test('findings are printed a line each, with what to do', () => {
  const { out } = runCommand('pack', [...INPUT, '--check-accessibility']);
  expect(out).toContain(
    'tip: Actions: Rules colour cells here, and Excel does not tell in which colours. See that each coloured cell says the same in words, and can be read on its colour.',
  );
});
