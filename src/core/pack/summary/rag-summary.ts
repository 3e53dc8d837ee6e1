import { formatLong } from '../../plan/calendar.js';
import { coveringParagraph } from '../../progress/covering-paragraph.js';
import type { Block, SheetSpec, TableColumn } from '../../sheet/sheet-spec.js';
import { attentionBlocks } from './attention.js';
import { byRecommendationBlocks } from './by-recommendation.js';
import type { PackOptions } from '../pack-options.js';
import type { PackSheet, PackSource } from '../pack-sheet.js';
import { packPage, packTitle } from '../pack-title.js';
import { shownInSummary } from './shown-in-summary.js';
import { ratingCountBlocks } from './rating-counts.js';

/** The figures of the covering report, and what stands behind them. */
export const RAG_SUMMARY: PackSheet = { draw: ragSummarySheet, shows: shownInSummary };

function ragSummarySheet(
  { plan, progress, findings }: PackSource,
  options: PackOptions,
): SheetSpec {
  const title = packTitle('RAG summary', plan, progress, options);
  const { ofActions } = coveringParagraph(plan, progress);
  const counts = ratingCountBlocks(plan, progress);
  const attention = attentionBlocks(plan, progress, findings, options, columnsOf(counts));
  const byRecommendation = byRecommendationBlocks(plan, progress);
  const parts = [
    ...(counts.length > 0 ? ['the ratings counted'] : []),
    ...(attention.length > 0 ? ['what needs attention'] : []),
    ...(byRecommendation.length > 0 ? ['each recommendation'] : []),
  ];
  const holding =
    parts.length > 0 ? `From top to bottom: ${parts.join('; ')}.` : 'There is nothing to list.';
  return {
    name: 'RAG summary',
    mark: 'rag-summary',
    title,
    note: `${holding} As at ${formatLong(progress.asAt)}.`,
    blocks: [
      { kind: 'lead', text: progress.sentence } satisfies Block,
      // The rule and the day stand on this sheet already.
      ...(ofActions === '' ? [] : [{ kind: 'paragraph', text: ofActions } satisfies Block]),
      ...counts,
      ...attention,
      ...byRecommendation,
    ],
    page: packPage(title, options),
  };
}

function columnsOf(blocks: readonly Block[]): readonly TableColumn[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.columns : []));
}
