const E_MAIL = /[^\s<>()[\],;:]+@[^\s<>()[\],;]+\.[a-z]{2,}/giu;
/** UK numbers as people write them, and extensions. */
const TELEPHONE =
  /(?:\b(?:tel(?:ephone)?|phone|mobile|mob|ext(?:ension)?)\b[.:]?\s*)?(?:\+44\s?|\((?=0\d{2,5}\))0|\b0)\d(?:[\s()-]?\d){8,10}(?:\s*(?:x|ext\.?)\s*\d+)?|\b(?:ext(?:ension)?)\b[.:]?\s*\d{3,6}/giu;
const EMPTY_BRACKETS = /[([<]\s*[,;:/–-]*\s*[)\]>]/gu;
const EDGES = /^[\s,;:/–-]+|[\s,;:/–-]+$/gu;

/** Who is responsible, without a person's e-mail address or telephone number: for publication. */
export function withoutContacts(owner: string): string {
  const bare = owner.replace(E_MAIL, '').replace(TELEPHONE, '');
  return bare === owner ? owner.trim() : tidied(bare);
}

function tidied(text: string): string {
  return text
    .replace(/\b(?:e-?mail|tel(?:ephone)?|phone|mobile|mob)\b[.:]?\s*(?=[,;)\]>]|$)/giu, '')
    .replace(EMPTY_BRACKETS, '')
    .replace(/\s*([,;])(?:\s*[,;])+/gu, '$1')
    .replace(/\s*[,;:]\s*([)\]>])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(EDGES, '');
}
