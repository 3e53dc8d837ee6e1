import type { Finding } from '../checks/finding.js';
import type { SourceDocument } from '../grid/grid.js';
import { RAG } from '../plan/schemes.js';
import type { ChosenTable } from './choose-plan-table.js';
import type { RecordsReading } from './plan-reading.js';
import { readRecommendations, type RecommendationsReading } from './report/read-recommendations.js';

/**
 * Reads a document in which no table is a plan: its numbered recommendations, if it has any, else
 * nothing, with the reason. What may be a recommendation is offered, never brought in unasked.
 */
export function readWithoutTable(document: SourceDocument, chosen: ChosenTable): RecordsReading {
  const found = readRecommendations(document);
  const recommendations = found?.recommendations ?? [];
  const isList = recommendations.length > 0;
  return {
    kind: isList ? 'recommendations' : 'none',
    columns: isList ? [] : (chosen.table?.columns ?? []),
    themes: found?.themes ?? [],
    plan: {
      title: '',
      scheme: RAG,
      recommendations: recommendations.map(({ place: _, ...recommendation }) => recommendation),
      actions: [],
      updates: [],
    },
    joins: [],
    lifts: [],
    findings: [...(isList ? [] : [reasonFor(document, chosen)]), ...candidates(found)],
    questions: [],
    notUnderstood: [],
    whereFrom: new Map(recommendations.map(({ ref, place }) => [`recommendation ${ref}`, [place]])),
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

const candidates = (found: RecommendationsReading | null): readonly Finding[] =>
  (found?.candidates ?? []).map(({ ref, text, place }) => ({
    code: 'candidate-recommendation',
    severity: 'note',
    about: { line: place.line },
    facts: { ref, text },
  }));
