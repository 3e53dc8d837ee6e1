import { packSheetName, type PackChoices } from '../core/pack/pack-options.js';
import { DRAWN_KEY } from '../core/pack/drawn/pack-state.js';
import { readDrawn, writeDrawn } from '../core/pack/drawn/stored-digests.js';
import { CELLS_KEY, drawnCells } from '../core/redraw/drawn-cells.js';
import {
  readDrawnSheets,
  writeDrawnSheets,
  type DrawnSheets,
} from '../core/redraw/stored-cells.js';
import type { PackSpec } from '../core/pack/pack-sheets.js';
import { layOut } from '../core/sheet/lay-out.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import type { Theme } from '../core/sheet/theme.js';
import { themeOf } from '../core/sheet/house-style.js';
import { packSpecs } from './pack-specs.js';
import type { Study } from './study-plan.js';

export interface PlacedPack {
  /** In reading order. */
  readonly sheets: readonly PlacedSheet[];
  /** What the workbook is to keep under `DRAWN_KEY` once these are drawn. */
  readonly drawn: string;
  /** And under `CELLS_KEY`. */
  readonly cells: string;
  /** What it keeps there now, by mark. */
  readonly before: DrawnSheets;
}

export function placePack(study: Study, choices: PackChoices): PlacedPack {
  const specs = packSpecs(study, choices);
  const theme = themeOf(choices.style);
  const sheets = specs.map((pack) => placed(pack, theme, study));
  const before = readDrawnSheets(study.overview.kept.get(CELLS_KEY));
  return {
    sheets,
    drawn: drawnWith(study, specs),
    cells: cellsWith(study, sheets, before),
    before,
  };
}

/** A sheet that was drawn under another name of ours is to take the new one. */
function placed({ id, spec }: PackSpec, theme: Theme, { settings }: Study): PlacedSheet {
  const sheet = layOut(spec, theme);
  const formerName = packSheetName(id, settings.pack);
  return formerName === sheet.name ? sheet : { ...sheet, formerName };
}

/** What is kept of other sheets stays for as long as these stand. */
function drawnWith({ overview }: Study, specs: readonly PackSpec[]): string {
  const standing = new Set(overview.sheets.map(({ mark }) => mark));
  const before = readDrawn(overview.kept.get(DRAWN_KEY));
  const others = [...before].filter(([id]) => standing.has(id));
  return writeDrawn(new Map([...others, ...specs.map(({ id, shown }) => [id, shown] as const)]));
}

function cellsWith(
  { overview }: Study,
  sheets: readonly PlacedSheet[],
  before: DrawnSheets,
): string {
  const standing = new Set(overview.sheets.map(({ mark }) => mark));
  const others = [...before].filter(([mark]) => standing.has(mark));
  const now = sheets.map((sheet) => [sheet.mark ?? '', drawnCells(sheet)] as const);
  return writeDrawnSheets(new Map([...others, ...now]));
}
