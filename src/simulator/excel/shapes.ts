import { newGuid, type Shape, type Sheet } from '../model/index.js';
import type { Host } from '../host.js';
import { itemNotFound } from '../protocol/errors.js';
import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { flag, oneOf, text, wholeNumber } from './arguments.js';
import { assertUnprotected } from './guard.js';

interface ShapeTarget {
  readonly sheet: Sheet;
  readonly shape: Shape;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.shape */
const shapeClass: HostClass<ShapeTarget> = {
  name: 'Shape',
  get: {
    AltTextDescription: ({ shape }) => shape.altTextDescription,
    AltTextTitle: ({ shape }) => shape.altTextTitle,
    Id: ({ shape }) => shape.id,
    Name: ({ shape }) => shape.name,
    Type: ({ shape }) => shape.type,
    Visible: ({ shape }) => shape.visible,
  },
  set: {
    AltTextDescription: ({ shape }, value) => {
      shape.altTextDescription = text(value);
    },
    AltTextTitle: ({ shape }, value) => {
      shape.altTextTitle = text(value);
    },
    Name: ({ shape }, value) => {
      shape.name = text(value);
    },
    Visible: ({ shape }, value) => {
      shape.visible = flag(value);
    },
  },
  call: {
    Delete: ({ sheet, shape }) => {
      assertUnprotected(sheet);
      sheet.shapes = sheet.shapes?.filter((other) => other !== shape);
    },
  },
};

function shapeByKey(sheet: Sheet, key: unknown): HostObject | null {
  const shape = sheet.shapes?.find(({ id, name }) => id === key || name === key);
  return shape === undefined ? null : hostObject(shapeClass, { sheet, shape });
}

function addShape(host: Host, sheet: Sheet, type: Shape['type'], called: string): HostObject {
  assertUnprotected(sheet);
  const shapes = (sheet.shapes ??= []);
  const shape: Shape = {
    id: newGuid(host.workbook, '000A'),
    name: `${called} ${shapes.length + 1}`,
    ...{ type, altTextTitle: '', altTextDescription: '', visible: true },
  };
  shapes.push(shape);
  return hostObject(shapeClass, { sheet, shape });
}

/**
 * Charts are "covered in their own article", not among the shapes.
 * https://learn.microsoft.com/javascript/api/excel/excel.shapecollection
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-shapes
 */
export const shapesClass: HostClass<Sheet> = {
  name: 'ShapeCollection',
  items: (sheet) => (sheet.shapes ?? []).map((shape) => hostObject(shapeClass, { sheet, shape })),
  item: shapeByKey,
  call: {
    AddGeometricShape: (sheet, [type], host) =>
      addShape(host, sheet, 'GeometricShape', oneOf(host, 'GeometricShapeType', type)),
    AddImage: (sheet, [image], host) => {
      text(image);
      return addShape(host, sheet, 'Image', 'Picture');
    },
    GetCount: ({ shapes }) => shapes?.length ?? 0,
    GetItem: (sheet, [key]) => {
      const found = shapeByKey(sheet, key);
      if (found === null) throw itemNotFound();
      return found;
    },
    GetItemAt: (sheet, [index]) => {
      const shape = sheet.shapes?.[wholeNumber(index, 0)];
      if (shape === undefined) throw itemNotFound();
      return hostObject(shapeClass, { sheet, shape });
    },
  },
};
