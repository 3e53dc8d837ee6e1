import { zipSync, strToU8, unzipSync } from 'fflate';
import { newWorkbook } from '../../src/simulator/index.js';
import { openXlsx, saveXlsx } from '../../src/simulator/xlsx/index.js';
import { failureOf, inExcel } from './in-excel.js';

test('shapes can be added, named, given alt text, counted and deleted', async () => {
  await inExcel(async (context) => {
    const { shapes } = context.workbook.worksheets.getActiveWorksheet();
    const star = shapes.addGeometricShape('Star5');
    star.name = 'Star';
    star.altTextDescription = 'A star';
    shapes.addImage('iVBORw0KGgo=').altTextTitle = 'Logo';
    shapes.load('items/name,items/type,items/altTextDescription,items/altTextTitle');
    await context.sync();
    expect(
      shapes.items.map((shape) => [shape.type, shape.altTextDescription, shape.altTextTitle]),
    ).toEqual([
      ['GeometricShape', 'A star', ''],
      ['Image', '', 'Logo'],
    ]);
    shapes.getItem('Star').delete();
    const count = shapes.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test('a shape that is not there, and one on a protected sheet, are refused', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const gone = await failureOf(async () => {
      sheet.shapes.getItem('Star').load('name');
      await context.sync();
    });
    expect(gone).toBe('ItemNotFound');
    sheet.protection.protect();
    await context.sync();
    const denied = await failureOf(async () => {
      sheet.shapes.addGeometricShape('Star5');
      await context.sync();
    });
    expect(denied).toBe('AccessDenied');
  });
});

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A new workbook's file with a drawing beside its sheet, as Excel writes one. */
async function fileWithPicture(): Promise<Uint8Array> {
  const parts = unzipSync(await saveXlsx(newWorkbook()));
  const picture =
    `<xdr:wsDr ${NAMESPACES}><xdr:twoCellAnchor><xdr:pic><xdr:nvPicPr>` +
    '<xdr:cNvPr id="2" name="Picture 1" descr="The arms of Thornmere"/><xdr:cNvPicPr/>' +
    '</xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';
  return zipSync({
    ...parts,
    'xl/drawings/drawing1.xml': strToU8(picture),
    'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" ` +
        `Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    ),
  });
}

test('pictures of a file are there with their names and alt texts', async () => {
  const workbook = await openXlsx(await fileWithPicture());
  expect(workbook.sheets[0]?.shapes).toMatchObject([
    { name: 'Picture 1', type: 'Image', altTextDescription: 'The arms of Thornmere' },
  ]);
});
