import type { Finding } from '../../core/checks/finding.js';

/** A finding under a name that it keeps when the plan is checked again. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/**
 * Names findings by rule and record. Rows move, so the line counts only where nothing else says
 * what is meant; of several with one name, each bears its number.
 */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const name = nameOf(finding);
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    return { key: before === 0 ? name : `${name} #${before + 1}`, finding };
  });
}

function nameOf({ code, about, facts }: Finding): string {
  const { line, place, ...named } = about;
  const records = Object.entries(named).map(([what, ref]) => `${what} ${ref}`);
  const subject = records.length > 0 ? records.sort() : [line ?? facts['ref'] ?? ''];
  return [code, ...subject].join(' / ');
}
