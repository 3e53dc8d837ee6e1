import type { Host } from '../host.js';
import { type DefinedName, parseArea, type Sheet } from '../model/index.js';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/errors.js';
import {
  type HostClass,
  hostObject,
  type HostObject,
  NULL_OBJECT,
  targetOf,
} from '../protocol/host-object.js';
import { findTable, placeOfFormula, referenceFormula } from './address.js';
import { flag, text } from './arguments.js';
import { evaluateFormula } from './evaluate.js';
import { isWellFormedFormula } from './formula-text.js';
import { rangeClass, rangeObject } from './range.js';
import { readValues, readValueTypes, valueType } from './range-values.js';
import { worksheetClass } from './worksheet.js';

interface NamesTarget {
  /** Names of one sheet, or null for the workbook's. */
  readonly sheet: Sheet | null;
}

/** Like a cell's address in R1C1 notation, or a truth value. */
const NOT_A_NAME = /^(?:r\d*|c\d*|r\d+c\d+|true|false)$/i;

/**
 * Letters, digits, underscore, full stop, backslash; not like a cell; up to 255 characters.
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
function checkName(host: Host, { sheet }: NamesTarget, value: unknown): string {
  const name = text(value);
  const formed = /^[\p{L}_\\][\p{L}\p{N}._\\?]{0,254}$/u.test(name);
  if (!formed || parseArea(name) !== null || NOT_A_NAME.test(name)) throw invalidArgument();
  if (find(host, sheet?.id ?? null, name) || (sheet === null && findTable(host, name))) {
    throw itemAlreadyExists();
  }
  return name;
}

function find(host: Host, sheetId: string | null, key: unknown): DefinedName | null {
  const lower = String(key).toLowerCase();
  const { names } = host.workbook;
  return (
    names.find((name) => name.name.toLowerCase() === lower && name.sheetId === sheetId) ?? null
  );
}

function addName(
  host: Host,
  target: NamesTarget,
  name: unknown,
  reference: unknown,
  comment: unknown,
): HostObject {
  const range = targetOf(reference, rangeClass);
  const defined: DefinedName = {
    name: checkName(host, target, name),
    sheetId: target.sheet?.id ?? null,
    formula: range ? referenceFormula(range.sheet, range.area) : formulaOf(reference),
    comment: comment === null || comment === undefined ? '' : text(comment),
    visible: true,
  };
  host.workbook.names.push(defined);
  host.noticeChange();
  return hostObject(namedItemClass, defined);
}

function formulaOf(reference: unknown): string {
  if (typeof reference === 'number') return `=${reference}`;
  const given = text(reference);
  if (!given.startsWith('=')) return `="${given.replaceAll('"', '""')}"`;
  if (!isWellFormedFormula(given)) throw invalidArgument();
  return given;
}

function placeOf(host: Host, name: DefinedName) {
  return placeOfFormula(host, name.formula);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype */
function typeOf(host: Host, name: DefinedName): string {
  if (placeOf(host, name) !== null) return 'Range';
  if (/^=-?\d+$/.test(name.formula)) return 'Integer';
  const type = valueType(evaluateFormula(host, host.activeSheet, name.formula));
  return type === 'Empty' ? 'String' : type;
}

/** What the formula yields; for a range its address. */
function valueOf(host: Host, name: DefinedName): unknown {
  const place = placeOf(host, name);
  return place === null
    ? evaluateFormula(host, host.activeSheet, name.formula)
    : referenceFormula(place.sheet, place.area).slice(1);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
const namedItemClass: HostClass<DefinedName> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  get: {
    Comment: ({ comment }) => comment,
    Formula: ({ formula }) => formula,
    Name: ({ name }) => name,
    Scope: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet'),
    Type: (name, host) => typeOf(host, name),
    Value: (name, host) => valueOf(host, name),
    Visible: ({ visible }) => visible,
  },
  set: {
    Comment: (name, value) => {
      name.comment = text(value);
    },
    Formula: (name, value, host) => {
      name.formula = formulaOf(value);
      host.noticeChange();
    },
    Visible: (name, value) => {
      name.visible = flag(value);
    },
  },
  navigate: {
    ArrayValues: (name) => hostObject(arrayValuesClass, name),
    Worksheet: ({ sheetId }, host) => {
      if (sheetId === null) throw itemNotFound();
      return hostObject(worksheetClass, host.sheetById(sheetId));
    },
    WorksheetOrNullObject: ({ sheetId }, host) =>
      sheetId === null ? NULL_OBJECT : hostObject(worksheetClass, host.sheetById(sheetId)),
  },
  call: {
    Delete: (name, _args, host) => {
      host.workbook.names = host.workbook.names.filter((other) => other !== name);
      host.noticeChange();
    },
    GetRange: (name, _args, host) => {
      const place = placeOf(host, name);
      if (place === null) throw itemNotFound();
      return rangeObject(place.sheet, place.area);
    },
    GetRangeOrNullObject: (name, _args, host) => {
      const place = placeOf(host, name);
      return place === null ? NULL_OBJECT : rangeObject(place.sheet, place.area);
    },
  },
};

const arrayValuesClass: HostClass<DefinedName> = {
  name: 'NamedItemArrayValues',
  get: {
    Types: (name, host) => {
      const place = placeOf(host, name);
      return place === null ? [] : readValueTypes(host, place.sheet, place.area);
    },
    Values: (name, host) => {
      const place = placeOf(host, name);
      return place === null ? [] : readValues(host, place.sheet, place.area);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namesClass: HostClass<NamesTarget> = {
  name: 'NamedItemCollection',
  items: ({ sheet }, host) =>
    host.workbook.names
      .filter(({ sheetId }) => sheetId === (sheet?.id ?? null))
      .map((name) => hostObject(namedItemClass, name)),
  item: ({ sheet }, key, host) => {
    const name = find(host, sheet?.id ?? null, key);
    return name === null ? null : hostObject(namedItemClass, name);
  },
  call: {
    Add: (target, [name, reference, comment], host) =>
      addName(host, target, name, reference, comment),
    AddFormulaLocal: (target, [name, formula, comment], host) =>
      addName(host, target, name, formula, comment),
  },
};
