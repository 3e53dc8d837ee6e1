import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';
import { documentOf } from '../../src/core/grid/read-source.js';
import type { PlanReading } from '../../src/core/intake/plan-reading.js';
import { readPlan } from '../../src/core/intake/read-plan.js';
import type { FileProblem } from '../../src/documents/file-problem.js';
import { readFile } from '../../src/documents/read-file.js';
import { ROOT } from '../support/run-command.js';

/** One shape in which plans arrive: a file made by a real program, and what reading it gives. */
export interface Shape {
  /** As a person would say it: "Word: ratings given by the shading of cells alone". */
  readonly name: string;
  /** Below test/fixtures. */
  readonly file: string;
  /** The part of the summary that the shape is about. */
  readonly reads: Partial<Summary>;
}

/** A reading in few words. Records by ref; ratings and narratives by the refs they are about. */
export interface Summary {
  readonly kind: PlanReading['kind'] | FileProblem['code'];
  readonly title: string;
  readonly asAt: string;
  readonly means: readonly (string | null)[];
  readonly themes: readonly string[];
  readonly recommendations: readonly string[];
  readonly actions: readonly string[];
  /** Of recommendations and actions together. */
  readonly points: number;
  readonly serves: Readonly<Record<string, readonly string[]>>;
  readonly owners: Readonly<Record<string, readonly string[]>>;
  /** Latest days; the text where it is no date. */
  readonly dues: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  /** Of the last statement about an action, or about a recommendation ("R 3"). */
  readonly ratings: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly joins: number;
  readonly questions: readonly string[];
  readonly findings: readonly string[];
  readonly notUnderstood: readonly string[];
}

export const FIXTURES = path.join(ROOT, 'test', 'fixtures');

export async function summaryOf(file: string): Promise<Partial<Summary>> {
  const bytes = await readBytes(path.join(FIXTURES, file));
  const given = await readFile(path.basename(file), new Uint8Array(bytes));
  return given.ok ? summarise(readPlan(documentOf(given.source))) : { kind: given.problem.code };
}

function summarise(reading: PlanReading): Summary {
  const { plan } = reading;
  const { actions, recommendations, updates } = plan;
  const ofActions = <T>(pick: (action: (typeof actions)[number]) => T | undefined) =>
    Object.fromEntries(
      actions.flatMap((action) => {
        const picked = pick(action);
        return picked === undefined ? [] : [[action.ref, picked]];
      }),
    );
  return {
    kind: reading.kind,
    title: reading.title,
    asAt: reading.asAt ?? '',
    means: reading.columns.map(({ means }) => means),
    themes: reading.themes,
    recommendations: recommendations.map(({ ref }) => ref),
    actions: actions.map(({ ref }) => ref),
    points: [...recommendations, ...actions].reduce((sum, { points }) => sum + points.length, 0),
    serves: ofActions((action) => action.recommendations),
    owners: ofActions(({ owners }) => (owners.length > 0 ? owners : undefined)),
    dues: ofActions(({ due }) => due && (due.latest ?? due.text)),
    statuses: ofActions(({ status }) => status),
    ratings: Object.fromEntries(
      updates.flatMap(({ rating, actions: about, recommendations: others }) =>
        rating
          ? (about.length > 0 ? about : others.map((ref) => `R ${ref}`)).map((ref) => [
              ref,
              rating.value,
            ])
          : [],
      ),
    ),
    texts: Object.fromEntries([
      ...recommendations.map(({ ref, title, text }) => [`R ${ref}`, `${title} ${text}`.trim()]),
      ...actions.map(({ ref, text }) => [ref, text]),
    ]),
    joins: reading.joins.length,
    questions: reading.questions.map(({ kind }) => kind),
    findings: reading.findings.map(({ code }) => code),
    notUnderstood: reading.notUnderstood,
  };
}
