import type { ActionPlan } from '../../plan/plan.js';
import { NOT_RATED } from '../../plan/rating-scheme.js';
import type { Block, SheetSpec, TableBlock, TableRow } from '../../sheet/sheet-spec.js';
import type { PackOptions } from '../pack-options.js';
import type { PackSheet, PackSource } from '../pack-sheet.js';
import { packSheetName } from '../pack-options.js';
import { packPage, packTitle } from '../pack-title.js';
import { isAnyRated, ratingCell, ratingValues } from '../parts/ratings-of-scheme.js';
import { noteRows } from './note-rows.js';
import { sheetsHeld } from './sheets-held.js';
import { SHEET_PURPOSES } from './sheet-purposes.js';

/** What a reader needs to know of a pack before trusting its figures: what, when, how, who. */
export const NOTES: PackSheet = { draw: notesSheet, shows: () => ({}) };

function notesSheet(source: PackSource, options: PackOptions): SheetSpec {
  const { plan, progress } = source;
  const title = packTitle('Notes', plan, progress, options);
  return {
    name: 'Notes',
    mark: 'notes',
    title,
    note: 'From top to bottom: what the pack holds; how it was made and may be used; the key to the ratings.',
    blocks: [
      { kind: 'heading', text: 'What the pack holds' },
      twoColumns('PackSheets', ['Sheet', 'What it is for'], sheetRows(options)),
      { kind: 'heading', text: 'How it was made and may be used' },
      {
        ...twoColumns('PackNotes', ['About', 'Note'], noteRows(source, options).map(aboutRow)),
        repeatHeader: true,
      },
      ...(isAnyRated(progress) ? keyBlocks(plan) : []),
    ],
    page: packPage(title, options),
  };
}

/** Points: room for "Assistive technology" and for "AR Amber/Red" in bold. */
const FIRST_COLUMN = 150;

function twoColumns(
  name: string,
  [first, second]: readonly [string, string],
  rows: readonly TableRow[],
): TableBlock {
  return {
    kind: 'table',
    name,
    columns: [
      { heading: first, kind: 'text', width: { points: FIRST_COLUMN } },
      { heading: second, kind: 'text', width: { share: 1 } },
    ],
    centred: true,
    rows,
  };
}

function sheetRows(options: PackOptions): readonly TableRow[] {
  return sheetsHeld(options).map((id) =>
    aboutRow([packSheetName(id, options), SHEET_PURPOSES[id]]),
  );
}

function aboutRow([about, note]: readonly [string, string]): TableRow {
  return { cells: [{ value: about, style: 'strong' }, note] };
}

function keyBlocks({ scheme }: ActionPlan): readonly Block[] {
  const rows = ratingValues(scheme).map((value): TableRow => {
    const means = value.id === NOT_RATED ? 'No rating was given or recognised' : value.meaning;
    return { cells: [ratingCell(value), means || 'Not said'] };
  });
  return [
    { kind: 'heading', text: 'Key to the ratings' },
    twoColumns('PackKey', ['Rating', 'What it means'], rows),
  ];
}
