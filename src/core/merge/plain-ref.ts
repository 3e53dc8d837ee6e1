/**
 * A ref without what people write round it: "Rec 3", "R03", "3.", "3)" and the number 3 that a
 * worksheet shows as "3.0" are all 3. "3.10" is not 3.1.
 */
export function plainRef(ref: string): string {
  return ref
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^(?:recommendation|rec|action|act|ref|no|r|a)[\s.:#-]*(?=\d)/, '')
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .replace(/\.+$/, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/^(\d+)\.0$/, '$1');
}
