/** Words on which no sentence ends: text that stops on one goes on elsewhere. */
const OPEN_ENDING =
  /(?:^|[\s(])(?:a|an|the|and|or|of|to|in|for|with|by|on|at|from|as|that|which|who|is|are|was|were|be|been|has|have|will|would|should|its|their|our|this|these|into|through|between|including|such|than|not|but|if|when|where|per|via|yr|ac|a'r|yn|gan|ar)$/;
const LIST_LEAD =
  /(?:\binclud\w+|\bintroducing|\bfollowing|\bfollows|\bsuch as|\bnamely|\bthrough|\bby|\bto|\bareas?|\bsteps?|\bways?|\bthings?|\bmeasures?|\bactions?|\bare|\bis|\bof|\bon|\bwith|\bshould|\bwill|\bconsider|\bensure|\bcover\w*|\bparticular(?:ly)?|\bthat|\bhow|\bpriorities|\bpoints?|gan gynnwys)\s*[:;–-]$/i;

/** The text stops inside a sentence for certain, whatever comes next. */
export function breaksOff(text: string): boolean {
  const end = text.trimEnd();
  if (end === '') return false;
  return (
    /[,(–/&]$|\s-$|\p{L}-$/u.test(end) ||
    OPEN_ENDING.test(lastWords(end)) ||
    isCutShort(end) ||
    hasOpenBracket(end)
  );
}

/** A lone capital at the end is the beginning of a word that the page cut off, unless it names one. */
export const isCutShort = (text: string): boolean => /\p{Ll}\s(?![A-EI]$)\p{Lu}$/u.test(text);

const lastWords = (text: string): string => text.slice(-60);

function hasOpenBracket(text: string): boolean {
  const opened = text.lastIndexOf('(');
  return opened >= 0 && text.indexOf(')', opened) < 0 && text.length - opened < 200;
}

export const endsSentence = (text: string): boolean => /[.!?…]["'”’)\]]*$/.test(text.trimEnd());

export const startsLowerCase = (text: string): boolean =>
  /^["'“‘([]?\p{Ll}/u.test(text) && !/^\(?[a-z][.)]/.test(text);

const startsWithMark = (text: string): boolean => /^[•○]/.test(text);

/** The text ends by saying that a list follows: "…arrangements including:". */
export const introducesList = (text: string): boolean => LIST_LEAD.test(text.trimEnd());

/**
 * Whether a text needs more points: a list was introduced, and a list holds more than one.
 */
function awaitsPoints(text: string): boolean {
  const lines = text.split('\n');
  const lead = lines.findLastIndex((line) => !startsWithMark(line) && /:$/.test(line.trimEnd()));
  return lead >= 0 && lines.length - lead - 1 < 2;
}

/** The next piece goes on inside the sentence, or the list, with which the text stops. */
export function goesOn(text: string, next: string): boolean {
  if (text.trim() === '') return false;
  return (
    startsLowerCase(next) ||
    startsWithMark(next) ||
    /^[,;.)]/.test(next) ||
    breaksOff(text) ||
    awaitsPoints(text)
  );
}

/** Puts a piece after a text: in the same paragraph where the sentence goes on, else in a new one. */
export function joinPieces(text: string, next: string): string {
  if (text === '' || next === '') return text + next;
  return `${text}${isSameParagraph(text, next) ? ' ' : '\n'}${next}`;
}

function isSameParagraph(text: string, next: string): boolean {
  if (startsWithMark(next) || startsWithLabel(next)) return false;
  const end = text.trimEnd();
  if (/:$/.test(end)) return false;
  if (startsLowerCase(next)) return true;
  if (isCutShort(end)) return false;
  if (breaksOff(end)) return true;
  if (startsWithNumber(next) || awaitsPoints(end)) return false;
  return !endsSentence(end);
}

/** "PROGRESS RAG RATING: GREEN", "Lead: …": such a line stands by itself. */
const startsWithLabel = (text: string): boolean =>
  /^(?:[A-Z][A-Z ]{4,40}|[A-Z][a-z]+(?: [a-z]+)?):/.test(text);

const startsWithNumber = (text: string): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-z]\))\s+\p{Lu}/u.test(text);
