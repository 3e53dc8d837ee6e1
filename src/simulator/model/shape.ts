/**
 * A picture or shape over the cells, as far as it can be asked about. What it shows is not kept: a
 * saved file holds none.
 */
export interface Shape {
  readonly id: string;
  name: string;
  /** An Excel.ShapeType. */
  readonly type: 'Image' | 'GeometricShape' | 'Group' | 'Line' | 'Unsupported';
  altTextTitle: string;
  altTextDescription: string;
  visible: boolean;
}
