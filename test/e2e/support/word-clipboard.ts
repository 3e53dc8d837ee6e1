/** What Word puts on the clipboard beside the text, when a table was copied from a document. */
export function wordClipboard(rows: readonly (readonly string[])[]): string {
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Aptos",sans-serif;} @page WordSection1 {size:595pt 842pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal><b>Appendix 1 - Progress on the peer challenge action plan - Update October 2025<o:p></o:p></b></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
${rows.map(rowOf).join('\n')}
</table><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
}

function rowOf(cells: readonly string[], index: number): string {
  const written = cells.map(
    (cell) =>
      `<td width=150 valign=top style='width:112.7pt;border:solid windowtext 1.0pt'>${cell.split('\n').map(paragraphOf).join('')}</td>`,
  );
  return ` <tr style='mso-yfti-irow:${index}'>${written.join('')}</tr>`;
}

/** Lists are paragraphs with a sign in another font. */
function paragraphOf(line: string): string {
  if (!line.startsWith('• '))
    return `<p class=MsoNormal>${line === '' ? '<o:p>&nbsp;</o:p>' : `${line}<o:p></o:p>`}</p>`;
  return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${line.slice(2)}<o:p></o:p></p>`;
}
