/** Names fixed by ECMA-376 and by Microsoft's extensions ([MS-XLSX]). */

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONSHIPS = `${OFFICE}/officeDocument/2006/relationships`;
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const NAMESPACE = {
  main: `${OFFICE}/spreadsheetml/2006/main`,
  relationships: RELATIONSHIPS,
  packageRelationships: `${OFFICE}/package/2006/relationships`,
  contentTypes: `${OFFICE}/package/2006/content-types`,
  coreProperties: `${OFFICE}/package/2006/metadata/core-properties`,
  extendedProperties: `${OFFICE}/officeDocument/2006/extended-properties`,
  customProperties: `${OFFICE}/officeDocument/2006/custom-properties`,
  variantTypes: `${OFFICE}/officeDocument/2006/docPropsVTypes`,
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  dublinCoreTerms: 'http://purl.org/dc/terms/',
  schemaInstance: 'http://www.w3.org/2001/XMLSchema-instance',
  customXml: `${OFFICE}/officeDocument/2006/customXml`,
  drawing: `${OFFICE}/drawingml/2006/main`,
  spreadsheetDrawing: `${OFFICE}/drawingml/2006/spreadsheetDrawing`,
  chart: `${OFFICE}/drawingml/2006/chart`,
  compatibility: `${OFFICE}/markup-compatibility/2006`,
  revision: 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  excelMain: 'http://schemas.microsoft.com/office/excel/2006/main',
  threadedComments: 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments',
} as const;

export const RELATIONSHIP = {
  officeDocument: `${RELATIONSHIPS}/officeDocument`,
  coreProperties: `${OFFICE}/package/2006/relationships/metadata/core-properties`,
  extendedProperties: `${RELATIONSHIPS}/extended-properties`,
  customProperties: `${RELATIONSHIPS}/custom-properties`,
  worksheet: `${RELATIONSHIPS}/worksheet`,
  styles: `${RELATIONSHIPS}/styles`,
  theme: `${RELATIONSHIPS}/theme`,
  sharedStrings: `${RELATIONSHIPS}/sharedStrings`,
  table: `${RELATIONSHIPS}/table`,
  drawing: `${RELATIONSHIPS}/drawing`,
  hyperlink: `${RELATIONSHIPS}/hyperlink`,
  chart: `${RELATIONSHIPS}/chart`,
  comments: `${RELATIONSHIPS}/comments`,
  vmlDrawing: `${RELATIONSHIPS}/vmlDrawing`,
  threadedComment: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
  person: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
  customXml: `${RELATIONSHIPS}/customXml`,
  customXmlProps: `${RELATIONSHIPS}/customXmlProps`,
  customProperty: `${RELATIONSHIPS}/customProperty`,
} as const;

export const CONTENT_TYPE = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  customProperty: `${SPREADSHEET}.customProperty`,
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  threadedComments: 'application/vnd.ms-excel.threadedcomments+xml',
  persons: 'application/vnd.ms-excel.person+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
