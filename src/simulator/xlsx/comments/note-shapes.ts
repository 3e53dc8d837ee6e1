import type { Note } from '../../model/index.js';

/** A note's box as the old drawing language VML keeps it; without one Excel shows no note. */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly visible: boolean;
  readonly width: number;
  readonly height: number;
}

export function shapeOfNote({ row, column, visible, width, height }: Note): NoteShape {
  return { row, column, visible, width, height };
}

function shapeXml(shape: NoteShape, index: number): string {
  const { row, column, visible, width, height } = shape;
  const style =
    `position:absolute;margin-left:60pt;margin-top:1.5pt;width:${width}pt;height:${height}pt;` +
    `z-index:${index + 1};visibility:${visible ? 'visible' : 'hidden'}`;
  return (
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="${style}" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    `${visible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`
  );
}

/** ECMA-376 Part 4, 14.1 and 14.4: the drawing behind a sheet's notes. */
export function noteShapesXml(shapes: readonly NoteShape[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
    '<o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" ' +
    'coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke ' +
    'joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.map(shapeXml).join('')}</xml>`
  );
}

function pointsIn(style: string, property: string): number | undefined {
  const found = new RegExp(`(?:^|;)\\s*${property}:([\\d.]+)pt`).exec(style);
  return found ? Number(found[1]) : undefined;
}

/** Excel's size of a new note. */
const WIDTH = 108;
const HEIGHT = 59.25;

/** Excel's VML is not always well-formed XML, so the few things we want are picked out of it. */
export function readNoteShapes(vml: string): readonly NoteShape[] {
  return [...vml.matchAll(/<v:shape\s[\s\S]*?<\/v:shape>/g)].map(([shape]) => {
    const style = /style=["']([^"']*)/.exec(shape)?.[1] ?? '';
    const number = (name: string): number =>
      Number(new RegExp(`<x:${name}>(\\d+)`).exec(shape)?.[1] ?? -1);
    return {
      row: number('Row'),
      column: number('Column'),
      visible: shape.includes('<x:Visible'),
      width: pointsIn(style, 'width') ?? WIDTH,
      height: pointsIn(style, 'height') ?? HEIGHT,
    };
  });
}

/** The shape of a note that its file gives none. */
export function plainShape(row: number, column: number): NoteShape {
  return { row, column, visible: false, width: WIDTH, height: HEIGHT };
}
