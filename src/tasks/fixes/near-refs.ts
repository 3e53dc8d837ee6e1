import type { Finding } from '../../core/checks/finding.js';
import type { ActionPlan } from '../../core/plan/plan.js';

/** The one ref that differs in how it is written alone: "Rec 3", "R03" and "3." are 3. */
export function nearestRef(ref: string, known: readonly string[]): string | undefined {
  const alike = new Set(known.filter((other) => plainRef(other) === plainRef(ref)));
  return alike.size === 1 ? [...alike][0] : undefined;
}

function plainRef(ref: string): string {
  return ref
    .toLowerCase()
    .replace(/^(?:recommendation|rec|action|no|r|a)[\s.:]*(?=\d)/, '')
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .replace(/\.+$/, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

/** The next ref of its kind that no record has: "3.4" after 3.1 to 3.3, "2a" beside 2 and 3. */
export function nextFreeRef(plan: ActionPlan, { about, facts }: Finding): string {
  const records = about.recommendation === undefined ? plan.actions : plan.recommendations;
  const used = new Set(records.map(({ ref }) => ref));
  const ref = String(facts['ref']);
  const [, head = '', number] = /^(.*\.)(\d+)$/.exec(ref) ?? [];
  if (number === undefined) return firstFree(used, (nth) => ref + letter(nth));
  return firstFree(used, (nth) => head + String(Number(number) + nth + 1));
}

const letter = (nth: number): string => String.fromCharCode('a'.charCodeAt(0) + nth);

function firstFree(used: ReadonlySet<string>, nth: (index: number) => string): string {
  let index = 0;
  while (used.has(nth(index))) index += 1;
  return nth(index);
}
