/** Readers look for the end within so many bytes (ISO 32000-1, Annex H.3, note 18 to 7.5.5). */
const END_WITHIN = 1024;

/** Whether a file begins and ends as a PDF does: "%PDF-" (ISO 32000-1, 7.5.2), "%%EOF" (7.5.5). */
export function isWholePdf(bytes: Uint8Array): boolean {
  const begins = lettersOf(bytes.subarray(0, 5)) === '%PDF-';
  return begins && lettersOf(bytes.subarray(-END_WITHIN)).includes('%%EOF');
}

function lettersOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
