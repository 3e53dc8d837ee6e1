/**
 * Excel for Windows, for Mac and on the web claim this; Excel on an iPad does not.
 * https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets#pdffile
 */
export function printsPdf(): boolean {
  return Office.context.requirements.isSetSupported('PdfFile');
}
