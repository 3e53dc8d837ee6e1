/**
 * A heading as it is compared: small letters, no accents, no marks or remarks in brackets, no
 * plural "s": "Action(s) required:" is "action required", "Issues" is "issue".
 */
export function plainHeading(heading: string): string {
  const letters = heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
    .replace(/#/g, ' no ')
    .replace(/\(s\)/g, '');
  return plainWords(letters.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) || plainWords(letters);
}

const plainWords = (letters: string): string =>
  letters
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(/(\p{L}{2})s(?=\s|$)/gu, '$1');
