/**
 * A Word document as HTML: tables with their merged cells, lists, headings and bold come over. The
 * colours of cells do not, so a rating given by colour alone is left unrated. null for bytes that
 * are no Word document.
 */
export async function htmlOfDocx(bytes: Uint8Array): Promise<string | null> {
  // Only here, since it takes longer to load than most files to read.
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = Uint8Array.from(bytes).buffer;
  // In Node mammoth looks for `buffer`, in a browser for `arrayBuffer`.
  const input = { arrayBuffer, buffer: arrayBuffer };
  const withoutPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml(input, { convertImage: withoutPictures });
    return value;
  } catch (error) {
    // mammoth and its zip reader throw plain errors for anything that is no Word document.
    if (error instanceof Error) return null;
    throw error;
  }
}
