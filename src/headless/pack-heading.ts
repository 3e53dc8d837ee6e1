import { MARKINGS } from '../core/pack/marking.js';
import { isAppendixLabel, type PackChoices } from '../core/pack/pack-options.js';
import { isPlainDate } from '../core/plan/calendar.js';
import type { PlainDate } from '../core/plan/dates.js';
import { PAPERS } from '../core/sheet/sheet-spec.js';
import { UsageError } from './usage-error.js';

/** What the command line can say of a pack's heading, marking and paper. */
export type PackHeading = Pick<
  PackChoices,
  'committee' | 'meeting' | 'lastReport' | 'appendix' | 'marking' | 'paper'
>;

type Option = Exclude<keyof PackHeading, 'lastReport'> | 'last-report';
type Given = Readonly<Partial<Record<Option, string | undefined>>>;

/** Holds only what was given, so that the rest stays as the workbook keeps it. */
export function readHeading(given: Given): PackHeading {
  const { committee, meeting, appendix, marking, paper } = given;
  const lastReport = given['last-report'];
  return {
    ...(committee === undefined ? {} : { committee }),
    ...(meeting === undefined ? {} : { meeting: readDay('--meeting', meeting) }),
    ...(lastReport === undefined ? {} : { lastReport: readDay('--last-report', lastReport) }),
    ...(appendix === undefined ? {} : { appendix: readLabel(appendix) }),
    ...(marking === undefined ? {} : { marking: readMarking(marking) }),
    ...(paper === undefined ? {} : { paper: readPaper(paper) }),
  };
}

export function readDay(option: string, text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new UsageError(`${option} must be a day written as 2023-08-31, not "${text}".`);
}

function readLabel(text: string): string {
  if (isAppendixLabel(text)) return text;
  throw new UsageError(`--appendix must be a number or letter such as 2, A or 2b, not "${text}".`);
}

function readMarking(text: string): PackHeading['marking'] {
  const marking = MARKINGS.find((one) => one === text);
  if (marking) return marking;
  throw new UsageError(
    `--marking must be information, exempt-1 to exempt-7 (England) or exempt-12 to exempt-18 (Wales), not "${text}".`,
  );
}

function readPaper(text: string): PackHeading['paper'] {
  const paper = PAPERS.find((one) => one === text.toUpperCase());
  if (paper) return paper;
  throw new UsageError(`--paper must be ${PAPERS.join(' or ')}, not "${text}".`);
}
