/** In the preview, where a font is not on this machine, one made to its widths stands in for it. */
export function fontStack(font = 'Arial'): string {
  const like = font === 'Calibri' ? 'Carlito' : 'Liberation Sans';
  return `${font}, ${like}, sans-serif`;
}
