import type { Answers } from './answers.js';
import type { Finding } from '../checks/finding.js';
import type { SourceDocument } from '../grid/grid.js';
import type { ChosenTable } from './choose-plan-table.js';
import { isAmongLostColumns, lostColumns } from './lost-columns.js';
import type { RecordsReading } from './plan-reading.js';
import { offerCandidates, withFreeRefs } from './candidates.js';
import { ratedBySign } from './rated-by-sign.js';
import { readRecommendations } from './report/read-recommendations.js';

/**
 * Reads a document in which no table is a plan: its numbered recommendations, if it has any, else
 * nothing, with the reason. What may be a recommendation is offered, never brought in unasked.
 */
export function readWithoutTable(
  document: SourceDocument,
  chosen: ChosenTable,
  answers: Answers,
): RecordsReading {
  const found = readRecommendations(document);
  const lost = lostColumns(document.blocks);
  const listed = (found?.recommendations ?? []).filter(
    ({ place }) => !lost || !isAmongLostColumns(place.line, lost, document.blocks),
  );
  const offered = offerCandidates(found?.candidates ?? [], answers);
  const refs = listed.map(({ ref }) => ref);
  const recommendations = [...listed, ...withFreeRefs(offered.broughtIn, refs)];
  const isList = recommendations.length > 0;
  const rated = ratedBySign(recommendations);
  const reasons = lost ? [lost] : isList ? [] : [reasonFor(document, chosen)];
  return {
    kind: isList ? 'recommendations' : 'none',
    columns: isList ? [] : (chosen.table?.columns ?? []),
    themes: found?.themes ?? [],
    plan: {
      title: '',
      scheme: rated.scheme,
      recommendations: recommendations.map(
        ({ place: _, sign: _sign, ...recommendation }) => recommendation,
      ),
      actions: [],
      updates: rated.updates,
    },
    joins: [],
    lifts: [],
    findings: [...reasons, ...rated.findings, ...offered.findings],
    questions: offered.questions,
    notUnderstood: [],
    whereFrom: new Map([
      ...recommendations.map(({ ref, place }) => [`recommendation ${ref}`, [place]] as const),
      ...rated.updates.flatMap(({ id }, at) => {
        const place = recommendations[at]?.place;
        return place ? [[`update ${id}`, [place]] as const] : [];
      }),
    ]),
  };
}

function reasonFor(document: SourceDocument, chosen: ChosenTable): Finding {
  const line = chosen.unclear?.line ?? chosen.empty?.line;
  if (document.blocks.length === 0)
    return { code: 'nothing-to-read', severity: 'error', about: {}, facts: {} };
  if (chosen.empty)
    return {
      code: 'columns-not-found',
      severity: 'error',
      about: { line: chosen.empty.line },
      facts: { columns: 'anything below its heading' },
    };
  if (line !== undefined)
    return { code: 'columns-not-found', severity: 'error', about: { line }, facts: {} };
  return { code: 'no-plan-found', severity: 'error', about: {}, facts: {} };
}
