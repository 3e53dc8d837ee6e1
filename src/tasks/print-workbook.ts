import { PACK_SHEETS, type PackChoices } from '../core/pack/pack-options.js';
import { publishedName } from '../core/publish/file-name.js';
import { isWholePdf } from '../core/publish/whole-pdf.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { ApplyOptions, Workbook, WorkbookOverview } from '../workbook/workbook.js';
import type { OpenedPlan } from './open-plan.js';
import type { PublishedFile } from './publish-pack.js';

/** Sheets whose tabs can be seen, by whether members are meant to read them. */
export interface SheetsPrinted {
  readonly ofPack: readonly string[];
  readonly others: readonly string[];
}

/** What a PDF of the whole workbook holds. */
export function sheetsPrinted({ sheets }: WorkbookOverview): SheetsPrinted {
  const forMembers = new Set<string>(PACK_SHEETS.filter((id) => id !== 'checks'));
  const seen = sheets.filter(({ hidden }) => hidden !== true);
  const isOfPack = ({ mark }: (typeof seen)[number]) => mark !== undefined && forMembers.has(mark);
  return {
    ofPack: seen.filter(isOfPack).map(({ name }) => name),
    others: seen.filter((sheet) => !isOfPack(sheet)).map(({ name }) => name),
  };
}

/** The workbook as Excel prints it; refused where what comes is not a whole PDF. */
export async function printWorkbook(
  workbook: Workbook,
  { settings }: OpenedPlan,
  choices: PackChoices,
  options: ApplyOptions = {},
): Promise<Result<PublishedFile>> {
  const printed = await workbook.print(options);
  if (!printed.ok) return printed;
  const bytes = printed.value;
  if (!isWholePdf(bytes)) return refuse({ code: 'pdf-not-made' });
  const title = choices.title || settings.title;
  return done({ name: publishedName(title, settings.asAt, 'pdf'), bytes });
}
