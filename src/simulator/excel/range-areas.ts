import {
  type Area,
  cellCount,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  type Sheet,
  usedArea,
  WHOLE_SHEET,
} from '../model/index.js';
import type { Host } from '../host.js';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors.js';
import {
  type HostClass,
  hostObject,
  type HostObject,
  NULL_OBJECT,
  orNull,
  targetOf,
} from '../protocol/host-object.js';
import { findPlaces, fullAddress } from './address.js';
import { wholeNumber } from './arguments.js';
import { clearCells } from './clear.js';
import { conditionalFormatsClass } from './conditional-formats.js';
import { copyInto } from './copy.js';
import { dataValidationClass } from './data-validation.js';
import { rangeFormatClass } from './format.js';
import { rangeClass, rangeObject, type RangeTarget } from './range.js';
import { applyNamedStyle, styleNameOf } from './range-style.js';
import { specialCells } from './special-cells.js';
import { tablesIn } from './table-growth.js';
import { tableListObject } from './tables.js';
import { worksheetClass } from './worksheet.js';

/** Several blocks of one sheet. */
export interface RangeAreasTarget {
  readonly sheet: Sheet;
  areas: readonly Area[];
}

/** Characters of an address that `getRanges` takes. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
const MAX_ADDRESS = 8_192;

export function rangeAreasAt(host: Host, sheet: Sheet, address: unknown): HostObject {
  if (address === null || address === undefined) {
    return hostObject(rangeAreasClass, { sheet, areas: [WHOLE_SHEET] });
  }
  if (typeof address !== 'string') throw invalidArgument();
  if (address.length > MAX_ADDRESS) {
    throw new HostError('InvalidArgument', 'The address is longer than 8192 characters.');
  }
  const areas = findPlaces(host, address, sheet).map(({ area }) => area);
  if (areas.length === 0) throw invalidArgument();
  return hostObject(rangeAreasClass, { sheet, areas });
}

const addressOf = ({ sheet, areas }: RangeAreasTarget): string =>
  areas.map((area) => fullAddress(sheet, area)).join(',');

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasClass: HostClass<RangeAreasTarget> = {
  name: 'RangeAreas',
  get: {
    Address: addressOf,
    AddressLocal: addressOf,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isWholeColumns),
    IsEntireRow: ({ areas }) => areas.every(isWholeRows),
    Style: ({ sheet, areas }, host) => {
      const names = new Set(areas.map((area) => styleNameOf(host, sheet, area)));
      return names.size === 1 ? [...names][0] : null;
    },
  },
  set: {
    Style: ({ sheet, areas }, value, host) =>
      areas.forEach((area) => applyNamedStyle(host, sheet, area, value)),
  },
  navigate: {
    Areas: (target) => hostObject(rangeCollectionClass, target),
    ConditionalFormats: ({ sheet, areas }) => hostObject(conditionalFormatsClass, { sheet, areas }),
    DataValidation: ({ sheet, areas }) => hostObject(dataValidationClass, { sheet, areas }),
    Format: ({ sheet, areas }) => hostObject(rangeFormatClass, { sheet, areas }),
    Worksheet: ({ sheet }) => hostObject(worksheetClass, sheet),
  },
  call: {
    Calculate: (_target, _args, host) => host.calculate(true),
    Clear: ({ sheet, areas }, [applyTo], host) =>
      areas.forEach((area) => clearCells(host, sheet, area, applyTo)),
    CopyFrom: ({ sheet, areas }, [source, type, skipBlanks, transpose], host) =>
      areas.forEach((area) => copyInto(host, sheet, area, source, { type, skipBlanks, transpose })),
    GetEntireColumn: ({ sheet, areas }) =>
      hostObject(rangeAreasClass, {
        sheet,
        areas: areas.map(({ left, right }) => ({ ...WHOLE_SHEET, left, right })),
      }),
    GetEntireRow: ({ sheet, areas }) =>
      hostObject(rangeAreasClass, {
        sheet,
        areas: areas.map(({ top, bottom }) => ({ ...WHOLE_SHEET, top, bottom })),
      }),
    GetIntersection: (target, [other], host) => {
      const shared = sharedAreas(host, target, other);
      if (shared === null) throw itemNotFound();
      return hostObject(rangeAreasClass, shared);
    },
    GetIntersectionOrNullObject: (target, [other], host) =>
      orNull(rangeAreasClass, sharedAreas(host, target, other)),
    GetOffsetRangeAreas: ({ sheet, areas }, [rows, columns]) => {
      const moved = areas.map((area) => ({
        top: area.top + wholeNumber(rows),
        bottom: area.bottom + wholeNumber(rows),
        left: area.left + wholeNumber(columns),
        right: area.right + wholeNumber(columns),
      }));
      if (!moved.every((area) => contains(WHOLE_SHEET, area))) throw invalidArgument();
      return hostObject(rangeAreasClass, { sheet, areas: moved });
    },
    GetSpecialCells: ({ sheet, areas }, [type, valueType], host) => {
      const found = specialCells(host, sheet, areas, type, valueType);
      if (found.length === 0) throw itemNotFound();
      return hostObject(rangeAreasClass, { sheet, areas: found });
    },
    GetSpecialCellsOrNullObject: ({ sheet, areas }, [type, valueType], host) => {
      const found = specialCells(host, sheet, areas, type, valueType);
      return found.length === 0
        ? NULL_OBJECT
        : hostObject(rangeAreasClass, { sheet, areas: found });
    },
    GetTables: ({ sheet, areas }, [fully]) =>
      tableListObject(sheet, [
        ...new Set(areas.flatMap((area) => tablesIn(sheet, area, fully === true))),
      ]),
    GetUsedRangeAreas: (target, [valuesOnly], host) => {
      const used = usedAreas(host, target, valuesOnly === true);
      if (used === null) throw itemNotFound();
      return hostObject(rangeAreasClass, used);
    },
    GetUsedRangeAreasOrNullObject: (target, [valuesOnly], host) =>
      orNull(rangeAreasClass, usedAreas(host, target, valuesOnly === true)),
    SetDirty: () => null,
  },
};

function usedAreas(
  host: Host,
  { sheet, areas }: RangeAreasTarget,
  valuesOnly: boolean,
): RangeAreasTarget | null {
  const used = areas
    .map((area) => usedArea(host.workbook, sheet, valuesOnly, area))
    .filter((area) => area !== null);
  return used.length === 0 ? null : { sheet, areas: used };
}

function sharedAreas(
  host: Host,
  target: RangeAreasTarget,
  other: unknown,
): RangeAreasTarget | null {
  const areas = areasOf(host, target.sheet, other).flatMap((theirs) =>
    target.areas.map((own) => intersect(own, theirs)).filter((area) => area !== null),
  );
  return areas.length === 0 ? null : { sheet: target.sheet, areas };
}

function areasOf(host: Host, sheet: Sheet, value: unknown): readonly Area[] {
  const range = targetOf<RangeTarget>(value, rangeClass);
  if (range !== null) return range.sheet === sheet ? [range.area] : [];
  const several = targetOf<RangeAreasTarget>(value, rangeAreasClass);
  if (several !== null) return several.sheet === sheet ? several.areas : [];
  if (typeof value !== 'string') throw invalidArgument();
  return findPlaces(host, value, sheet).map(({ area }) => area);
}

const rangeCollectionClass: HostClass<RangeAreasTarget> = {
  name: 'RangeCollection',
  get: { Count: ({ areas }) => areas.length },
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
};
