// The order in which Jest begins test files. Left to itself it goes by size until it has run them once
// on the machine, and a small file that takes a minute is then run last, alone, on one core of two.
import { statSync } from 'node:fs';
import { GROUPS } from './test-groups.mjs';

const LONGEST = Object.values(GROUPS).flatMap(({ longest = [] }) => longest);

export default class LongestFirst {
  sort(tests) {
    const place = ({ path }) => {
      const file = path.replaceAll('\\', '/');
      const found = LONGEST.findIndex((name) => file.endsWith(`/test/${name}.test.ts`));
      return found < 0 ? LONGEST.length : found;
    };
    const size = ({ path }) => statSync(path).size;
    return [...tests].sort((a, b) => place(a) - place(b) || size(b) - size(a));
  }

  /** Jest hands over what each took; the order here does not learn. */
  cacheResults() {}
}
