/** What a template prints where something is to be filled in: "dd/mm/yyyy", "Choose an item.". */
const PLACEHOLDER =
  /^\W*(?:d{1,2}\W?m{1,3}\W?y{2,4}|(?:please\s+)?(?:select|choose)(?:\s+(?:one|from (?:the )?list|an? (?:item|date|option|rating|status)))?|click (?:here|or tap)\b[^]{0,40}|(?:enter|insert|type)\s+(?:text|date|name|here)(?:\s+here)?|tbc by lead|xx+)\W*$/i;

/** True of a text that only holds a place: nobody has filled it in. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text.trim());

const EXAMPLE = /^\W*(?:e\.?g\.?|for example|example)(?=[\s:,]|$)/i;
const IN_BRACKETS = /^(?:\[[^[\]]+\]|<[^<>]+>|\{[^{}]+\})\W*$/;
const INSTRUCTS =
  /^(?:(?:please|insert|enter|state|specify|describe|select|choose|provide|give|name of|job title|who|what|when|how|which|use)\b|(?:red|amber|green)\s*\/\s*(?:red|amber|green))/i;

const isExample = (text: string): boolean =>
  EXAMPLE.test(text) || IN_BRACKETS.test(text.trim()) || isPlaceholder(text);

/**
 * Whether a row tells people how to fill in the table. Anywhere where nearly all of it is an example
 * or a gap; right below the heading also where nearly all of it instructs ("Describe the action").
 *
 * @param texts of the row's filled cells, its ref apart
 */
export function isGuidance(texts: readonly string[], isFirst: boolean): boolean {
  const examples = texts.filter(isExample).length;
  if (texts.length === 0 || examples === texts.length) return texts.length > 0;
  if (!isFirst || texts.length < 2) return false;
  const guiding = texts.filter((text) => isExample(text) || INSTRUCTS.test(text.trim())).length;
  return (examples > 0 && examples * 2 >= texts.length) || guiding >= 0.75 * texts.length;
}
