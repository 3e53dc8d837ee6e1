const BEFORE_ROLE =
  '(?:(?:the|interim|acting|deputy|assistant|associate|strategic|executive|corporate|group|senior|joint|lead|chief|service|operational|principal|city|borough|county|managing|programme|policy|project|democratic|legal|finance|hr|it)\\s+)*';
const ROLE =
  '(?:director|head|chief|ceo|cfo|coo|cx|manager|leader|lead|officer|cabinet member|member|councillor|cllr|portfolio holder|mayor|monitoring officer|section 151 officer|s151 officer|treasurer|solicitor|accountant|auditor|coordinator|co-ordinator|advis[eo]r|executive|commissioner|constable|inspector|superintendent|chair|team|board|service|services|department|directorate|committee|cyfarwyddwr|pennaeth|prif weithredwr|rheolwr|swyddog|arweinydd|aelod cabinet|cynghorydd)';
const STARTS_AS_ROLE = new RegExp(`^${BEFORE_ROLE}${ROLE}s?\\b`, 'i');
const ENDS_AS_ROLE = new RegExp(`\\b${ROLE}s?(?:\\s*\\([^)]*\\))?$`, 'i');
const WORDS_OF_A_ROLE = 12;

/** "Head of Housing", "Housing Manager", "Deputy Chief Executive": words that name a post. */
export function isRole(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > WORDS_OF_A_ROLE || !/^["'“(]?(?:\p{Lu}|s\.?\s?151\b)/u.test(text.trim()))
    return false;
  return (STARTS_AS_ROLE.test(text.trim()) || ENDS_AS_ROLE.test(text.trim())) && isTitleCase(words);
}

/** A role that a person holds, and no team or board: "Housing Manager". */
export const isPost = (text: string): boolean =>
  isRole(text) &&
  (STARTS_AS_ROLE.test(text.trim()) ||
    !/\b(?:teams?|boards?|services?|departments?|directorates?|committees?|members?)$/i.test(
      text.trim(),
    ));

/** "Sian Price", "Cllr D. Okafor", "J Smith". */
export const isPersonName = (text: string): boolean =>
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(
    text.trim(),
  ) &&
  !/\b(?:services?|team|council|housing|planning|finance|policy|community|communities|board|group)\b/i.test(
    text,
  );

const SMALL = /^(?:s\.?151|of|and|for|the|in|to|with|y|yr|a|ac|dros|&|[-–/,(])/i;

function isTitleCase(words: readonly string[]): boolean {
  return words.every((word) => /^["'“(]?[\p{Lu}\d]/u.test(word) || SMALL.test(word));
}

/** "JS", "A.B.", as officers sign. */
const isInitials = (text: string): boolean => /^(?:\p{Lu}\.?){2,3}$/u.test(text.trim());

const namesOne = (text: string): boolean => isRole(text) || isPersonName(text) || isInitials(text);

/** "Lead: Omar Reyes / Support: ICT Team": the labels are no names. */
const PART_LABEL =
  /^(?:(?:lead|support|supported by|assisted by|owner|sponsor|sro|responsible|accountable|deputy|officer|member)(?:\s+(?:officer|director|member|owner))?)\s*:\s*(?=\p{Lu})/iu;

/**
 * The owners that a cell names. Lines and semicolons part owners; commas, slashes and "and" only
 * where each part names a post or a person by itself, for titles hold all of them ("Head of Parks,
 * Coast and Countryside"). Kept whole when unsure.
 */
export function readOwners(text: string): readonly string[] {
  return text
    .split(/\n|;/)
    .map((part) => part.replace(/^[•○]\s*/, '').trim())
    .filter((part) => part !== '')
    .flatMap(partsOfLine)
    .map((owner) => owner.replace(PART_LABEL, ''));
}

function partsOfLine(line: string): readonly string[] {
  const spaced = partWhere(line, /\s+\/\s+|\s+\|\s+/, (part) =>
    /^(?:\p{Lu}|s\.?151\b)/u.test(part),
  );
  if (spaced) return spaced.flatMap(partsOfLine);
  for (const mark of [
    /\s*\/\s*|\s*,\s*|\s+(?:and|&|a|ac)\s+/,
    /\s+(?:and|&|a|ac)\s+/,
    /\s*,\s*(?:and\s+)?/,
  ]) {
    const parts = partWhere(line, mark, namesOne);
    if (parts && !isNameAndTitle(parts)) return parts;
  }
  return [line];
}

function partWhere(
  line: string,
  mark: RegExp,
  passes: (part: string) => boolean,
): readonly string[] | null {
  const parts = line.split(mark).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part !== '' && passes(part)) ? parts : null;
}

/** "Sian Price, Head of Parks" is one owner. */
const isNameAndTitle = (parts: readonly string[]): boolean =>
  parts.length === 2 && isPersonName(parts[0] ?? '') !== isPersonName(parts[1] ?? '');
