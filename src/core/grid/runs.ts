import { normaliseSpaces } from './spaces.js';

/** Text of one look. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly heading: boolean;
  /** The colour behind it, "#RRGGBB", where the source shades or highlights it. */
  readonly behind?: string;
}

/** The text of runs, with bold phrases between `**` and the spaces at their edges outside. */
export function markBold(runs: readonly Run[]): string {
  let text = '';
  let open = false;
  let gap = '';
  for (const run of runs) {
    const words = run.text.trim();
    if (words === '') {
      gap += run.text;
      continue;
    }
    const lead = gap + run.text.slice(0, run.text.length - run.text.trimStart().length);
    if (run.bold !== open) text += open ? `**${lead}` : `${lead}**`;
    else text += lead;
    text += words;
    gap = run.text.slice(run.text.trimEnd().length);
    open = run.bold;
  }
  return normaliseSpaces(open ? `${text}**` : text);
}

/** The phrases that are struck through, each once as it stands. */
export const struckPhrases = (runs: readonly Run[]): readonly string[] =>
  runs
    .filter((run) => run.struck)
    .map((run) => normaliseSpaces(run.text))
    .filter((words) => words !== '');
