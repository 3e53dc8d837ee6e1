import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run-command.js';

/** Published committee papers, kept beside the project and not in it. */
const FOLDER = path.join(ROOT, '..', 'shared', 'documents');

const papersAreHere = existsSync(FOLDER);

/** `describe` where the papers are at hand; otherwise the tests are shown as skipped, with why. */
export const describeOnPapers: (name: string, tests: () => void) => void = papersAreHere
  ? describe
  : (name, tests) =>
      describe.skip(`${name} (skipped: the papers are not beside the project)`, tests);

export function paper(name: string): string {
  return path.join(FOLDER, name);
}
