import { parseArgs } from 'node:util';
import { PACK_SHEETS, type PackSheetId } from '../core/pack/pack-options.js';
import type { PlainDate } from '../core/plan/dates.js';
import { SCHEMES, schemeNamed } from '../core/plan/schemes.js';
import type { RatingScheme } from '../core/plan/rating-scheme.js';
import { SHEET_FONTS, type SheetFont } from '../core/sheet/fonts/sheet-font.js';
import { PAPERS } from '../core/sheet/sheet-spec.js';
import { COUNTING_RULES, type CountingRule } from '../core/progress/progress.js';
import { readDay, readHeading, type PackHeading } from './pack-heading.js';
import { readOutputPaths, type OutputPaths } from './output-paths.js';
import { UsageError } from './usage-error.js';

export interface PackArguments {
  /** Paths, or "-" for standard input; at least one. */
  readonly inputs: readonly string[];
  readonly out?: string;
  readonly outputs: OutputPaths;
  readonly asAt?: PlainDate;
  readonly title?: string;
  readonly scheme?: RatingScheme;
  readonly rule: CountingRule;
  readonly claims: readonly string[];
  /** Absent: as chosen in the workbook, or the usual ones. */
  readonly sheets?: readonly PackSheetId[];
  /** What the pack is set in; absent: as chosen in the workbook, or the usual one. */
  readonly font?: SheetFont;
  /** What takes the place of what the workbook keeps for its pack. */
  readonly heading?: PackHeading;
  /** Id of a question → id of the answer to it. */
  readonly answers: ReadonlyMap<string, string>;
  /** Path of a later return, to be merged into the plan by ref. */
  readonly update?: string;
  /** Whether the workbook is held against the rules of accessibility. */
  readonly checkAccessibility: boolean;
  readonly json: boolean;
}

export const USAGE = `npm run pack -- INPUT… [options]

INPUT is a file (.txt .tsv .csv .md .html .docx .pdf .xlsx) or - for standard input.

  --out FILE.xlsx        save the workbook: the plan's tables and the pack
  --html FILE.html       write the pack's sheets, without the checks, as one web page
  --docx FILE.docx       write them as a Word document
  --pdf FILE.pdf         print them through LibreOffice, where it is installed
  --as-at YYYY-MM-DD     the report's date
  --title TEXT           the plan's title
  --scheme NAME          the rating scheme: ${SCHEMES.map(({ name }) => name).join(', ')}
  --count RULE           what one unit of the count is: ${COUNTING_RULES.join(', ')}
  --sheets LIST          the sheets of the pack, with commas: ${PACK_SHEETS.join(', ')};
                         or all
  --committee NAME       the committee that the pack goes to
  --meeting YYYY-MM-DD   the day of its meeting
  --last-report DAY      the day of the last report, for the audit action tables
  --appendix LABEL       the number or letter of the appendix, such as 2 or A
  --marking MARKING      information, or exempt-N: paragraph 1 to 7 (England) or 12 to 18 (Wales)
                         of Schedule 12A, Local Government Act 1972
  --paper SIZE           ${PAPERS.join(' or ')}
  --font NAME            ${SHEET_FONTS.join(' or ')}
  --check-claim TEXT     hold a covering sentence against the table
  --answer ID=ANSWER     decide a question of the reading, as it is listed; repeatable
  --update FILE          merge a later return into the plan by ref
  --check-accessibility  say what in the workbook keeps people from reading it
  --json                 print the result as JSON
`;

const OPTIONS = {
  out: { type: 'string' },
  html: { type: 'string' },
  docx: { type: 'string' },
  pdf: { type: 'string' },
  'as-at': { type: 'string' },
  title: { type: 'string' },
  scheme: { type: 'string' },
  count: { type: 'string' },
  sheets: { type: 'string' },
  committee: { type: 'string' },
  meeting: { type: 'string' },
  'last-report': { type: 'string' },
  appendix: { type: 'string' },
  marking: { type: 'string' },
  paper: { type: 'string' },
  font: { type: 'string' },
  'check-claim': { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  'check-accessibility': { type: 'boolean' },
  json: { type: 'boolean' },
  update: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Returns null where help was asked for. Throws UsageError with one sentence. */
export function readArguments(argv: readonly string[]): PackArguments | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  if (positionals.length === 0)
    throw new UsageError('No plan was named. Give a file to read, or - for standard input.');
  if (values.out !== undefined && !/\.xlsx$/i.test(values.out))
    throw new UsageError(`--out must name an .xlsx file, not "${values.out}".`);
  return {
    inputs: positionals,
    outputs: readOutputPaths(values),
    rule: readRule(values.count),
    claims: values['check-claim'] ?? [],
    heading: readHeading(values),
    answers: new Map((values.answer ?? []).map(readAnswer)),
    checkAccessibility: values['check-accessibility'] ?? false,
    json: values.json ?? false,
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.update === undefined ? {} : { update: values.update }),
    ...(values.sheets === undefined ? {} : { sheets: readSheets(values.sheets) }),
    ...(values.title === undefined ? {} : { title: values.title }),
    ...(values['as-at'] === undefined ? {} : { asAt: readDay('--as-at', values['as-at']) }),
    ...(values.font === undefined ? {} : { font: readFont(values.font) }),
    ...(values.scheme === undefined ? {} : { scheme: readScheme(values.scheme) }),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // parseArgs says what is wrong in its first sentence; the rest is advice to programmers.
    if (error instanceof TypeError)
      throw new UsageError(`${error.message.split('. ')[0] ?? error.message}. See --help.`);
    throw error;
  }
}

/** Ids may hold "=" no more than answers do, but blanks and "#": "fill-means #92D050=green". */
function readAnswer(text: string): readonly [question: string, answer: string] {
  const [, question, answer] = /^(.+)=(.+)$/.exec(text) ?? [];
  if (question !== undefined && answer !== undefined) return [question.trim(), answer.trim()];
  throw new UsageError(
    `--answer must be a question and its answer, such as "hidden-rows=bring-in", not "${text}".`,
  );
}

function readRule(text: string | undefined): CountingRule {
  if (text === undefined) return 'action';
  const rule = COUNTING_RULES.find((name) => name === text);
  if (rule) return rule;
  throw new UsageError(`--count must be one of ${COUNTING_RULES.join(', ')}, not "${text}".`);
}

/** In reading order, each once. */
function readSheets(list: string): readonly PackSheetId[] {
  const named = list.split(',').map((name) => name.trim());
  const unknown = named.find((name) => name !== 'all' && !PACK_SHEETS.some((id) => id === name));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no sheet "${unknown}" in a pack. Those there are: ${PACK_SHEETS.join(', ')}.`,
    );
  return PACK_SHEETS.filter((id) => named.includes('all') || named.includes(id));
}

function readFont(name: string): SheetFont {
  const font = SHEET_FONTS.find((one) => one.toLowerCase() === name.trim().toLowerCase());
  if (font) return font;
  throw new UsageError(
    `--font must be ${SHEET_FONTS.join(' or ')}, not "${name}": rows are made as high as their lines, and of no other font is it known how wide its letters are.`,
  );
}

function readScheme(name: string): RatingScheme {
  const scheme = schemeNamed(name);
  if (scheme) return scheme;
  const known = SCHEMES.map((each) => each.name).join(', ');
  throw new UsageError(`There is no rating scheme "${name}". Those known are ${known}.`);
}
