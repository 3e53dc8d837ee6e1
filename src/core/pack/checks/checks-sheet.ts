import type { Finding, Severity } from '../../checks/finding.js';
import { formatLong } from '../../plan/calendar.js';
import type { Block, SheetSpec } from '../../sheet/sheet-spec.js';
import { FINDING_NAMES } from '../../wording/finding-names.js';
import { nameSubject } from '../../wording/name-subject.js';
import { wordFinding } from '../../wording/word-finding.js';
import { widthOfWords } from '../parts/column-widths.js';
import { capital, counted } from '../parts/counted.js';
import { digest } from '../drawn/digests.js';
import type { PackOptions } from '../pack-options.js';
import type { LocatedFinding, PackSheet, PackSource } from '../pack-sheet.js';
import { packPage, packTitle } from '../pack-title.js';

/** What the checks found and nobody has put aside: for officers, not for members. */
export const CHECKS: PackSheet = {
  draw: checksSheet,
  shows: ({ findings }) => ({
    findings: findings.map(({ code, about, facts }) => digest([code, about, facts])),
  }),
};

function checksSheet({ plan, progress, findings }: PackSource, options: PackOptions): SheetSpec {
  const title = packTitle('Checks', plan, progress, options);
  return {
    name: 'Checks',
    mark: 'checks',
    title,
    note: `For officers, not for members. ${summary(findings)} As at ${formatLong(progress.asAt)}.`,
    blocks: findings.length > 0 ? [checksTable(findings)] : [NOTHING_FOUND],
    page: packPage(title, options),
  };
}

const NOTHING_FOUND: Block = {
  kind: 'paragraph',
  text: 'The checks found nothing to put right.',
};

const SEVERITIES: Readonly<Record<Severity, { readonly word: string; readonly noun: string }>> = {
  error: { word: 'Error', noun: 'error' },
  warning: { word: 'Warning', noun: 'warning' },
  note: { word: 'Note', noun: 'note' },
};

/** "2 errors, 14 warnings and no notes", worst first. */
function summary(findings: readonly Finding[]): string {
  const counts = (Object.keys(SEVERITIES) as Severity[]).map((severity) =>
    counted(
      findings.filter((finding) => finding.severity === severity).length,
      SEVERITIES[severity].noun,
    ),
  );
  return `${capital(counts.slice(0, -1).join(', '))} and ${counts.at(-1) ?? ''}.`;
}

function checksTable(findings: readonly LocatedFinding[]): Block {
  const rows = findings.map(cellsOf);
  const wide = (column: number, least: number, most: number) => ({
    points: widthOfWords(
      rows.map((cells) => cells[column] ?? ''),
      { least, most },
    ),
  });
  return {
    kind: 'table',
    name: 'ChecksFound',
    columns: [
      { heading: 'Severity', kind: 'text', width: { points: 68 } },
      { heading: 'What', kind: 'text', width: { points: 104 } },
      { heading: 'About', kind: 'text', width: wide(2, 72, 110) },
      { heading: 'Where', kind: 'text', width: wide(3, 72, 132) },
      { heading: 'What it says', kind: 'text', width: { share: 1.3 } },
      { heading: 'Why', kind: 'text', width: { share: 1 } },
      { heading: 'What to do', kind: 'text', width: { share: 1 } },
    ],
    rows: rows.map(([severity = '', ...cells], index) => ({
      startsGroup: findings[index]?.code !== findings[index - 1]?.code,
      cells: [{ value: severity, style: 'strong' }, ...cells],
    })),
    centred: true,
    repeatHeader: true,
    freezeHeader: true,
  };
}

function cellsOf(finding: LocatedFinding): readonly string[] {
  const { says, why, doThis } = wordFinding(finding);
  const name = FINDING_NAMES[finding.code];
  const { word } = SEVERITIES[finding.severity];
  return [word, name, nameSubject(finding.about), finding.where ?? 'No cell', says, why, doThis];
}
