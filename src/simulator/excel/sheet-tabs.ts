import { EVENT } from '../events.js';
import type { Host } from '../host.js';
import { newSheet, newSheetId, type Sheet } from '../model/index.js';
import {
  HostError,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from '../protocol/errors.js';
import { finiteNumber, oneOf, text, wholeNumber } from './arguments.js';
import { rewriteFormulas } from './formula-rewriting.js';
import { renameSheetInFormula } from './formula-text.js';

/**
 * 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, and not "History".
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
function checkSheetName(host: Host, name: unknown, self: Sheet | null): string {
  const wanted = text(name);
  const bad = /[\\/?*[\]:]|^'|'$/.test(wanted) || wanted === '' || wanted.length > 31;
  if (bad || wanted.toLowerCase() === 'history') throw invalidArgument();
  const other = host.sheetByName(wanted);
  if (other !== null && other !== self) throw itemAlreadyExists();
  return wanted;
}

export function renameSheet(host: Host, sheet: Sheet, value: unknown): void {
  host.assertStructureFree();
  const before = sheet.name;
  const name = checkSheetName(host, value, sheet);
  if (name === before) return;
  rewriteFormulas(host.workbook, (formula) => renameSheetInFormula(formula, before, name));
  sheet.name = name;
  host.noticeChange();
  host.events.ofSheet(EVENT.worksheetNameChanged, sheet, {
    source: 'Local',
    nameBefore: before,
    nameAfter: name,
  });
}

export function setVisibility(host: Host, sheet: Sheet, value: unknown): void {
  host.assertStructureFree();
  const visibility = oneOf(host, 'SheetVisibility', value) as Sheet['visibility'];
  const before = sheet.visibility;
  // A workbook always shows one sheet at least.
  if (visibility !== 'Visible' && otherVisible(host, sheet) === null) throw invalidOperation();
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && host.workbook.activeSheetId === sheet.id) {
    const next = otherVisible(host, sheet);
    if (next !== null) host.activate(next);
  }
  if (before !== visibility) {
    host.events.ofSheet(EVENT.worksheetVisibilityChanged, sheet, {
      source: 'Local',
      visibilityBefore: before,
      visibilityAfter: visibility,
    });
  }
}

const otherVisible = (host: Host, sheet: Sheet): Sheet | null =>
  host.workbook.sheets.find((other) => other !== sheet && other.visibility === 'Visible') ?? null;

export function moveSheet(host: Host, sheet: Sheet, value: unknown): void {
  host.assertStructureFree();
  const { sheets } = host.workbook;
  const position = finiteNumber(wholeNumber(value, 0), 0, sheets.length - 1);
  const before = sheets.indexOf(sheet);
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  if (before !== position) {
    host.events.ofSheet(EVENT.worksheetMoved, sheet, {
      source: 'Local',
      positionBefore: before,
      positionAfter: position,
    });
  }
}

export function removeSheet(host: Host, sheet: Sheet): null {
  host.assertStructureFree();
  const { sheets } = host.workbook;
  const next = otherVisible(host, sheet);
  // The only visible sheet cannot go; a very hidden sheet neither.
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  if (next === null) throw invalidOperation();
  if (sheet.visibility === 'VeryHidden')
    throw new HostError(
      'GeneralException',
      'There was an internal error while processing the request.',
    );
  sheets.splice(sheets.indexOf(sheet), 1);
  host.workbook.names = host.workbook.names.filter(({ sheetId }) => sheetId !== sheet.id);
  rewriteFormulas(host.workbook, (formula) => renameSheetInFormula(formula, sheet.name, null));
  host.noticeChange();
  host.events.ofWorkbook(EVENT.worksheetDeleted, { source: 'Local', worksheetId: sheet.id });
  if (host.workbook.activeSheetId === sheet.id) host.activate(next);
  return null;
}

export function addSheet(host: Host, name: unknown): Sheet {
  host.assertStructureFree();
  const { workbook } = host;
  const wanted = name === null || name === undefined ? freeName(host) : name;
  const sheet = newSheet(newSheetId(workbook), checkSheetName(host, wanted, null));
  workbook.sheets.push(sheet);
  host.noticeChange();
  host.events.ofWorkbook(EVENT.worksheetAdded, { source: 'Local', worksheetId: sheet.id });
  return sheet;
}

function freeName(host: Host): string {
  let n = host.workbook.sheets.length + 1;
  while (host.sheetByName(`Sheet${n}`) !== null) n++;
  return `Sheet${n}`;
}
