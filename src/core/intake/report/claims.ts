import type { Block } from '../../grid/grid.js';
import type { PlaceInPart } from '../../grid/source-parts.js';

/** A covering sentence about ratings or completion, to be held against the table. */
export interface Claim {
  readonly text: string;
  readonly line: number;
  /** The line as people count it, where the document has parts that they count by themselves. */
  readonly place?: PlaceInPart;
}

const RATED =
  /\b(?:red|amber|green|rag|brag|blue|on[ -]track|off[ -]track|on target|off target|behind schedule|overdue|completed?|delivered|outstanding|achieved|closed)\b/i;
const COUNTED =
  /\b(?:all|every|each|none|no|both|most|majority|half|only|remaining|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b|%/i;
const ABOUT =
  /\b(?:actions?|recommendations?|ratings?|rated|assessments?|milestones?|statements?|deliverables?)\b/i;

/** What should be, or was to be, is no claim about the table. */
const NO_STATEMENT =
  /\b(?:should|must|shall|would|could|ensure|ensuring|in order to|recommends? that|need(?:s|ed)? to|will be|if)\b/i;

const SENTENCE_ENDS = /(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\d])/u;

/** The sentences of the prose that count ratings ("Green for all but one action"). */
export function readClaims(blocks: readonly Block[]): readonly Claim[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    const sentences = block.text.replaceAll('**', '').split(SENTENCE_ENDS);
    return sentences.filter(isClaim).map((text) => ({ text: text.trim(), line: block.line }));
  });
}

const isClaim = (sentence: string): boolean =>
  sentence.length < 600 &&
  [RATED, COUNTED, ABOUT].every((part) => part.test(sentence)) &&
  !NO_STATEMENT.test(sentence);
