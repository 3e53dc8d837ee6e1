/**
 * Month names as they are met, in English and Welsh (with the mutations that follow "o" and "i"),
 * to the month's number.
 */
const MONTH_SPELLINGS: Readonly<Record<string, number>> = {
  ...spelt(1, 'january jan ionawr ion'),
  ...spelt(2, 'february febuary feb chwefror chwef'),
  ...spelt(3, 'march mar mawrth fawrth'),
  ...spelt(4, 'april apr ebrill ebr'),
  ...spelt(5, 'may mai fai'),
  ...spelt(6, 'june jun mehefin fehefin'),
  ...spelt(7, 'july jul gorffennaf orffennaf'),
  ...spelt(8, 'august aug awst'),
  ...spelt(9, 'september sept sep medi fedi'),
  ...spelt(10, 'october oct hydref'),
  ...spelt(11, 'november nov tachwedd dachwedd'),
  ...spelt(12, 'december dec rhagfyr ragfyr'),
};

/** The month in which a season ends: spring in May. "yr hydref" is autumn; "Hydref" is October. */
const SEASON_SPELLINGS: Readonly<Record<string, number>> = {
  ...spelt(5, 'spring gwanwyn'),
  ...spelt(8, 'summer haf'),
  ...spelt(11, 'autumn fall'),
  ...spelt(2, 'winter gaeaf'),
  'yr hydref': 11,
};

const QUARTER_SPELLINGS: Readonly<Record<string, number>> = {
  ...spelt(1, '1 1st first one'),
  ...spelt(2, '2 2nd second two'),
  ...spelt(3, '3 3rd third three'),
  ...spelt(4, '4 4th fourth four final'),
};

export const MONTH = anyOf(MONTH_SPELLINGS);
export const SEASON = anyOf(SEASON_SPELLINGS).replace(' ', '\\s+');

export function monthNumber(word: string): number {
  return MONTH_SPELLINGS[word.toLowerCase()] ?? 0;
}

export function lastMonthOfSeason(word: string): number {
  return SEASON_SPELLINGS[word.toLowerCase().replace(/\s+/g, ' ')] ?? 0;
}

export function quarterNumber(word: string): number {
  return QUARTER_SPELLINGS[word.toLowerCase()] ?? 0;
}

/** Work without an end, in English and Welsh. */
export const ONGOING =
  /\b(?:on-?\s?going|continu(?:ous|al|ing)(?:ly)?|rolling|business as usual|bau|(?:bi-?)?annual(?:ly)?|yearly|(?:bi-?)?monthly|quarterly|weekly|fortnightly|daily|termly|each (?:year|quarter|month)|every (?:year|quarter|month)|onwards?|permanent|parhaus|yn barhaus|blynyddol|chwarterol|misol)\b/i;

export const TO_BE_CONFIRMED =
  /\b(?:t\.?b\.?[cad]\b\.?|to be (?:confirmed|agreed|determined|decided|advised|set)|not yet (?:set|agreed|known|confirmed)|awaiting (?:date|confirmation)|i'?w g?[ch]adarnhau)/i;

/** Words that name a time, but no day that could be missed. */
export const VAGUE =
  /\b(?:new year|next (?:year|month|quarter|meeting|cycle)|this (?:year|month|quarter)|year[- ]end|end of (?:the )?(?:(?:financial|municipal|calendar|academic|civic) )?(?:year|month|quarter|f\.?y|term)|immediate(?:ly)?|asap|as soon as possible|short(?:er)?[- ]term|medium[- ]term|long(?:er)?[- ]term|within|weeks?|months?|years?|days?|q[1-4]|quarter|qtr|soon|in due course)\b/i;

function spelt(number: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, number]));
}

/** Longest first, so that "sept" is not read as "sep" with a "t" over. */
function anyOf(spellings: Readonly<Record<string, number>>): string {
  return Object.keys(spellings)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
