import { isPlaceholder } from './template-words.js';

/** What the words of a cell look like, apart from any heading. */

const REF =
  /^(?:(?:rec(?:ommendation)?|action|ref|no|item|issue|finding|argymhelliad)?\.?\s*)?(?:[a-z]{0,4}[-./ ]?)?\d{1,4}(?:[./-]\d{1,4}){0,3}\s?[a-z]?[.):]?$/i;
const ROMAN_OR_LETTER = /^\(?(?:[ivx]{1,5}|[a-z])[.)]?\)?$/i;

/** "3", "R2a", "1.1.2", "2023/04", "CE-07", "Rec 4", "b)". */
export const isRef = (text: string): boolean =>
  text.length <= 24 && (REF.test(text.trim()) || ROMAN_OR_LETTER.test(text.trim()));

const COLOUR =
  '(?:red|amber|green|blue|black|yellow|gr[ae]y|white|purple|orange|coch|ambr|oren|gwyrdd|melyn|glas|llwyd)';
const RATING = new RegExp(
  `^\\W*(?:brag|rag|rating|status|current)?[\\s:–-]*(?:${COLOUR}(?:\\s*[-/–]\\s*${COLOUR})?|[ragb]|[ag]\\/[rag]|[\\u{1F534}\\u{1F7E0}\\u{1F7E1}\\u{1F7E2}\\u{1F535}\\u26AA\\u26AB\\u2B1B])(?:\\W[^]{0,40})?$`,
  'iu',
);
const CONFIDENCE =
  /^(?:on[ -]track|off[ -]track|on[ -]target|off[ -]target|at risk|some issues|major issues|minor issues|slipp(?:ed|ing)|delayed|behind(?: schedule| target)?|on schedule|ahead of schedule|ar y trywydd)\b/i;
const STATUS =
  /^(?:not (?:yet )?(?:started|due|begun)|in progress|under ?way|ongoing|on-going|started|open|closed|completed?|done|delivered|implemented|fully implemented|part(?:ially|ly)? (?:implemented|complete[d]?|met)|outstanding|superseded|cancelled|paused|on hold|deferred|achieved|overdue|yes|no|ar y gweill|wedi'i gwblhau|cwblhawyd|heb ddechrau)\b.{0,30}$/i;
const PRIORITY =
  /^(?:high|medium|low|h|m|l|critical|essential|desirable|important|urgent|significant|moderate|minor|major|p?[1-5]|uchel|canolig|isel|short term|medium term|long term)$/i;

export const isColourRating = (text: string): boolean =>
  text.length <= 60 && RATING.test(text.trim());
export const isConfidence = (text: string): boolean =>
  text.length <= 60 && CONFIDENCE.test(text.trim());
export const isStatus = (text: string): boolean => STATUS.test(text.trim());
export const isPriority = (text: string): boolean => PRIORITY.test(text.trim());

const DECISION =
  /^(?:the |this )?(?:recommendation |council |cabinet |executive |management )?(?:is |was |has been )?(?:fully |wholly |partially |partly |part |not |provisionally )?(?:partial|accept(?:ed|s)?|agree[ds]?|reject(?:ed|s)?|declined?|endorsed?|approved?|noted|supported|disagree[ds]?|derbyn(?:iwyd)?|gwrthod(?:wyd)?)(?: (?:in (?:part|full|principle)|partially|partly|fully|with (?:amendments?|modifications?|comments?)|by (?:the )?(?:cabinet|executive|council|management)))?(?: \([^()]{1,40}\))?[.*]?$/i;

/** "Accepted", "Partially accepted", "Agreed in principle": what was decided, and nothing to do. */
export const isDecision = (text: string): boolean => DECISION.test(text.trim());
export const isPercent = (text: string): boolean => /^\d{1,3}(?:\.\d+)?\s?%$/.test(text.trim());

const SAYS_NOTHING =
  /^(?:[-–—.]+|(?:n\/?a|none(?: given)?|nil|dim|not (?:given|known|stated|provided|specified|recorded)|no (?:update|action|owner|lead|date)(?: (?:given|provided|received|recorded|agreed))?)\.?)?$/i;

/** "-", "n/a", "none", "Not given", "dd/mm/yyyy": a cell that says that there is nothing to say. */
export const isNothing = (text: string): boolean =>
  SAYS_NOTHING.test(text.trim()) || isPlaceholder(text);

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|maw|ebr|mai|meh|gor|aws|med|hyd|tach|rhag';
const DATE = new RegExp(
  `^(?:by |end (?:of )?|late |early |mid[- ]|erbyn )*(?:\\d{1,2}(?:st|nd|rd|th)?[\\s./-])?(?:(?:${MONTHS})\\p{L}*[\\s,.'’-]*\\d{2,4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|q[1-4]\\b.{0,12}|(?:spring|summer|autumn|winter)\\s+\\d{2,4}|20\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?)\\.?$`,
  'iu',
);
const NO_DAY =
  /^(?:ongoing|on-going|tbc|tbd|immediate(?:ly)?|quarterly|annual(?:ly)?|completed?|parhaus)$/i;

export const isDate = (text: string): boolean => text.length <= 40 && DATE.test(text.trim());
export const isDeadlineWord = (text: string): boolean => NO_DAY.test(text.trim());

/** The part, 0 to 1, of the texts that pass; nothing and "n/a" do not count. */
export function shareOf(texts: readonly string[], passes: (text: string) => boolean): number {
  const telling = texts.filter((text) => !isNothing(text));
  return telling.length === 0 ? 0 : telling.filter(passes).length / telling.length;
}

/** "1-3", "4 & 5", "1.1–1.3", "R1, R2": refs of several records in one cell. */
export const isRefList = (text: string): boolean => {
  const parts = text.trim().split(/\s*(?:[,;&+–-]|\band\b|\bto\b)\s*/i);
  return parts.length > 1 && parts.every((part) => /\d/.test(part) && isRef(part));
};

/** "3 (cont.)" → "3". */
export const withoutContinued = (ref: string): string =>
  ref.replace(/\s*[([]?\s*(?:cont(?:inued|inuation|['’.]?d)?|parhad)\.?\s*[)\]]?\s*$/i, '').trim();
