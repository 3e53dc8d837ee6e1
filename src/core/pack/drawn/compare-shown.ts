import { SHEET_DETAILS, type SheetChanges, type SheetDetail } from './pack-state.js';
import type { ShownDigest } from './shown-digest.js';

/** What a sheet would show otherwise now; null where it is as it was drawn. */
export function compareShown(before: ShownDigest, now: ShownDigest): SheetChanges | null {
  if (before.whole === now.whole) return null;
  const changes: SheetChanges = {
    actionsAdded: missingFrom(before.actions, now.actions),
    actionsRemoved: missingFrom(now.actions, before.actions),
    actionsChanged: otherIn(before.actions, now.actions),
    recommendationsChanged: allOther(before.recommendations, now.recommendations),
    updatesChanged: otherTexts(before.updates, now.updates),
    findingsAdded: countMissing(before.findings, now.findings),
    findingsGone: countMissing(now.findings, before.findings),
    detailsChanged: detailsOther(before, now),
  };
  return isExplained(changes) ? changes : { ...changes, detailsChanged: ['arrangement'] };
}

type Digests = ShownDigest['actions'];

function missingFrom(some: Digests, all: Digests): readonly string[] {
  return [...all.keys()].filter((key) => !some.has(key)).map(refIn);
}

function otherIn(before: Digests, now: Digests): readonly string[] {
  return [...now]
    .filter(([key, digest]) => before.has(key) && before.get(key) !== digest)
    .map(([key]) => refIn(key));
}

function allOther(before: Digests, now: Digests): readonly string[] {
  return [...otherIn(before, now), ...missingFrom(before, now), ...missingFrom(now, before)];
}

/** The same words under another name are not another text: rows of one update may have parted. */
function otherTexts(before: Digests, now: Digests): readonly string[] {
  const [were, are] = [new Set(before.values()), new Set(now.values())];
  const names = new Set([...now.keys(), ...before.keys()]);
  return [...names]
    .filter((name) => {
      const [was, is] = [before.get(name), now.get(name)];
      return (is !== undefined && !were.has(is)) || (is === undefined && !are.has(was ?? ''));
    })
    .map(refIn);
}

function refIn(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** How many of `all` are not in `some`, each of which accounts for one of them. */
function countMissing(some: readonly string[], all: readonly string[]): number {
  const left = new Map<string, number>();
  for (const digest of some) left.set(digest, (left.get(digest) ?? 0) + 1);
  return all.filter((digest) => {
    const count = left.get(digest) ?? 0;
    left.set(digest, count - 1);
    return count <= 0;
  }).length;
}

function detailsOther(before: ShownDigest, now: ShownDigest): readonly SheetDetail[] {
  return SHEET_DETAILS.filter((detail) => before.details[detail] !== now.details[detail]);
}

function isExplained(changes: SheetChanges): boolean {
  return Object.values(changes).some((what: number | readonly unknown[]) =>
    typeof what === 'number' ? what > 0 : what.length > 0,
  );
}
