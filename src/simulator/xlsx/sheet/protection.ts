import type { ProtectionOptions, SheetProtection, WorkbookProtection } from '../../model/index.js';
import { element, whenOff, whenOn } from '../xml-writing.js';
import { type XmlElement, flagOf } from '../xml-tree.js';

const HASH_ATTRIBUTES = ['algorithmName', 'hashValue', 'saltValue', 'spinCount', 'password'];

/** Kept beside a hash so that each attribute of the sheet's lock finds its option. */
const LOCKS = [
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertRows', 'allowInsertRows'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['sort', 'allowSort'],
  ['autoFilter', 'allowAutoFilter'],
  ['pivotTables', 'allowPivotTables'],
] as const;

/**
 * The 16-bit check of a password that every program knows (ECMA-376 Part 4, 14.7.1): it keeps
 * people from slips, not from break-ins. Stronger hashes that a file brought are kept as they are.
 */
function passwordCheck(password: string): string {
  let check = 0;
  for (const character of [...password].reverse()) {
    check = ((check >> 14) & 1) | ((check << 1) & 0x7fff);
    check ^= character.charCodeAt(0) & 0xff;
  }
  check = ((check >> 14) & 1) | ((check << 1) & 0x7fff);
  check ^= password.length ^ 0xce4b;
  return check.toString(16).toUpperCase().padStart(4, '0');
}

type Lock = SheetProtection | WorkbookProtection;

function hashOf({ password, hash }: Lock): Readonly<Record<string, string>> {
  if (hash !== undefined) return hash;
  return password ? { password: passwordCheck(password) } : {};
}

function readHash(element: XmlElement, prefix = ''): { hash?: Readonly<Record<string, string>> } {
  const names = HASH_ATTRIBUTES.map((name) => [name, prefixed(name, prefix)] as const);
  const found = names.flatMap(([name, inFile]) => {
    const value = element.attributes[inFile];
    return value === undefined ? [] : [[name, value] as const];
  });
  return found.length === 0 ? {} : { hash: Object.fromEntries(found) };
}

function prefixed(name: string, prefix: string): string {
  return prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
}

/** ECMA-376 Part 1, 18.3.1.85 sheetProtection: its flags say what is locked, not what is allowed. */
export function sheetProtectionXml(protection: SheetProtection | null): string {
  if (protection === null) return '';
  const { options } = protection;
  const locks = LOCKS.map(([lock, option]) => [lock, whenOff(!options[option])]);
  return element('sheetProtection', {
    ...hashOf(protection),
    sheet: true,
    objects: whenOn(!options.allowEditObjects),
    scenarios: whenOn(!options.allowEditScenarios),
    ...(Object.fromEntries(locks) as Record<string, false | undefined>),
    selectLockedCells: whenOn(options.selectionMode !== 'Normal'),
    selectUnlockedCells: whenOn(options.selectionMode === 'None'),
  });
}

export function readSheetProtection(protection: XmlElement | undefined): SheetProtection | null {
  if (protection === undefined || !flagOf(protection, 'sheet')) return null;
  const locks = LOCKS.map(([lock, option]) => [option, !flagOf(protection, lock, true)]);
  const options = {
    ...(Object.fromEntries(locks) as Record<(typeof LOCKS)[number][1], boolean>),
    allowEditObjects: !flagOf(protection, 'objects'),
    allowEditScenarios: !flagOf(protection, 'scenarios'),
    selectionMode: readSelectionMode(protection),
  } satisfies ProtectionOptions;
  return { options, ...readHash(protection) };
}

function readSelectionMode(protection: XmlElement): string {
  if (flagOf(protection, 'selectUnlockedCells')) return 'None';
  return flagOf(protection, 'selectLockedCells') ? 'Unlocked' : 'Normal';
}

/** 18.2.29 workbookProtection. */
export function workbookProtectionXml(protection: WorkbookProtection | null): string {
  if (protection === null) return '';
  const hash = Object.entries(hashOf(protection)).map(([name, value]) => [
    prefixed(name, 'workbook'),
    value,
  ]);
  const attributes = Object.fromEntries(hash) as Record<string, string>;
  return element('workbookProtection', { ...attributes, lockStructure: true });
}

export function readWorkbookProtection(
  protection: XmlElement | undefined,
): WorkbookProtection | null {
  if (protection === undefined || !flagOf(protection, 'lockStructure')) return null;
  return readHash(protection, 'workbook');
}
