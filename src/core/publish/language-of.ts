/** Small words of Welsh that English has not; a quarter of most Welsh sentences. */
const WELSH = new Set(
  'y yr yn yng ym ac ar mae mae’r maent wedi gan gyda gyda’r ei eu bod fod sydd hyn hwn hon neu fydd bydd cael ei’r i’r o’r a’r â’r gyfer rhwng drwy dros pob fewn ynghyd nid oes sicrhau cynllun gynllun cyngor gyngor'.split(
    ' ',
  ),
);
/** Fewer would be a name or a place. */
const LEAST_FOUND = 2;
const LEAST_SHARE = 0.15;

/**
 * "cy" where a text is Welsh, as its small words tell; no language where they tell of none. Those who
 * hear a page need the language of its parts (WCAG 2.2, 3.1.2), and Word that of what it spells.
 */
export function languageOf(text: string): 'cy' | undefined {
  const words =
    text
      .toLowerCase()
      .replace(/'/g, '’')
      .match(/[\p{L}’]+/gu) ?? [];
  const found = words.filter((word) => WELSH.has(word)).length;
  return found >= LEAST_FOUND && found >= words.length * LEAST_SHARE ? 'cy' : undefined;
}
