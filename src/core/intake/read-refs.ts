import { isRef, withoutContinued } from './cell-kinds.js';

/** "3." → "3", "Rec 4" → "4", "R2a" stays. */
export function cleanRef(text: string): string {
  const bare = withoutContinued(text.replace(/\s+/g, ' ').trim());
  return bare
    .replace(
      /^(?:recommendation|recs?|ref|action|no|item|issue|finding|argymhelliad)\b\.?\s*(?:no\.?\s*)?(?=\S*\d)/i,
      '',
    )
    .replace(/^\((.+)\)$/, '$1')
    .replace(/[.):]+$/, '')
    .trim();
}

const RANGE =
  /^(?<head>[A-Z]{0,3}(?:\d{1,3}\.)*)(?<from>\d{1,3})\s*(?:[-–]|to)\s*(?<again>[A-Z]{0,3}(?:\d{1,3}\.)*)(?<to>\d{1,3})$/;

/** The refs of a list: "1, 2 and 5", "1-3", "R1 & R2". Not "2023-24": a year is no ref. */
export function readRefs(text: string): readonly string[] {
  return text
    .replace(
      /\b(?:recommendations?|recs?|refs?|actions?|nos?|argymhellion|argymhelliad)\b\.?/gi,
      ' ',
    )
    .split(/\s*(?:[,;&\n+]|\band\b|\ba\b(?=\s*\d))\s*/i)
    .map((part) => part.trim())
    .flatMap(rangeOf)
    .map(cleanRef)
    .filter((ref) => ref !== '' && isRef(ref));
}

/** "1-3" and "1.1–1.3" name each between; "2-1.4" or "16-92" are no range of refs. */
function rangeOf(part: string): readonly string[] {
  const { head = '', from = '', again = '', to = '' } = RANGE.exec(part)?.groups ?? {};
  const [first, last] = [Number(from), Number(to)];
  if (from === '' || (again !== head && again !== '')) return [part];
  if (last <= first || last - first > 20) return [part];
  return Array.from({ length: last - first + 1 }, (_, step) => `${head}${first + step}`);
}

const ONE = '[A-Z]{0,3}\\d{1,3}(?:\\.\\d{1,2})*[a-z]?';
const LIST = `${ONE}(?:\\s*(?:,|;|&|and|to|-|–)\\s*(?:recommendation\\s+)?${ONE})*`;
const RECOMMENDATIONS = new RegExp(
  `\\b(?:recommendations?|recs?|argymhelli(?:on|ad))\\.?\\s*(?:nos?\\.?\\s*)?(?<refs>${LIST})`,
  'i',
);

/** The recommendations that a remark says an action serves: "for recommendations 1 and 2". */
export function recommendationsNamed(
  text: string,
): { readonly refs: readonly string[]; readonly text: string } | null {
  const match = RECOMMENDATIONS.exec(text);
  const refs = readRefs(match?.groups?.['refs'] ?? '');
  return match && refs.length > 0 ? { refs, text: match[0] } : null;
}

const POINTS_ELSEWHERE = new RegExp(
  `^\\W*(?:please )?(?:as|see|refer to|same as|covered (?:by|under|in)|addressed (?:by|through|under|in|via)|included in|linked to|combined with|delivered through|gweler|fel)\\b[^.]{0,30}?\\b(?<what>actions?|recommendations?|recs?|refs?|argymhelliad)\\.?\\s*(?:nos?\\.?\\s*)?(?<refs>${LIST})[^.]{0,40}\\.?$`,
  'i',
);
const AS_ABOVE =
  /^\W*(?:as|see|same as) (?:above|previous(?: (?:action|recommendation))?)\W*$|^\W*ditto\W*$/i;

/** Where a cell only points to actions that stand elsewhere: "See action 4", "As recommendation 1". */
export interface Pointer {
  readonly to: 'action' | 'recommendation' | 'above';
  readonly refs: readonly string[];
}

export function readPointer(text: string): Pointer | null {
  if (AS_ABOVE.test(text)) return { to: 'above', refs: [] };
  const { what = '', refs = '' } = POINTS_ELSEWHERE.exec(text)?.groups ?? {};
  if (refs === '') return null;
  return { to: /^action/i.test(what) ? 'action' : 'recommendation', refs: readRefs(refs) };
}

const LEADING_REF =
  /^(?:\*\*)?\s*(?:(?:(?:key|core|main|peer|overarching)\s+)?(?:recommendation|rec|argymhelliad)\.?\s*(?:no\.?\s*)?(?<named>[A-Z]{0,3}\d{1,3}(?:\.\d{1,2})*[a-z]?)\s*(?:[.):–-]|\n)+|(?<number>[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})*[a-z]?)\s?[.):–](?=\s)|(?<dotted>\d{1,2}(?:\.\d{1,2})+|R\d{1,2})(?=\s+\p{Lu}))\s*/iu;

/** A heading that names one recommendation, or several: "Key recommendation 2: …", "R2 …". */
export const namesRecommendation = (heading: string): boolean =>
  /^\W*(?:(?:(?:key|core|main|peer|overarching)\s+)?(?:recommendation|rec|argymhelliad)\b|R\d{1,2}\b)/i.test(
    heading,
  );

/** The ref with which a recommendation's own text begins: "R1: …", "3. …", "Recommendation 2 – …". */
export function leadingRef(text: string): { readonly ref: string; readonly rest: string } | null {
  const match = LEADING_REF.exec(text);
  const { named, number, dotted } = match?.groups ?? {};
  const ref = named ?? number ?? dotted;
  if (!match || ref === undefined) return null;
  const rest = text.slice(match[0].length);
  if (!match[0].startsWith('**')) return { ref, rest };
  return { ref, rest: rest.startsWith('**') ? rest.slice(2).trimStart() : `**${rest}` };
}
