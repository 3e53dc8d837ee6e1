/** What a template prints where something is to be filled in: "dd/mm/yyyy", "Choose an item.". */
const PLACEHOLDER =
  /^\W*(?:d{1,2}\W?m{1,3}\W?y{2,4}|(?:please\s+)?(?:select|choose)(?:\s+(?:one|from (?:the )?list|an? (?:item|date|option|rating|status)))?|click (?:here|or tap)\b[^]{0,40}|(?:enter|insert|type)\s+(?:text|date|name|here)(?:\s+here)?|tbc by lead|xx+)\W*$/i;

/** True of a text that only holds a place: nobody has filled it in. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text.trim());

const EXAMPLE = /^\W*(?:e\.?g\.?|for example|example)(?=[\s:,]|$)/i;
/** "[name of lead]"; "[x]" and "[ ]" are boxes to tick. */
const IN_BRACKETS = /^(?:\[[^[\]]{2,}\]|<[^<>]+>|\{[^{}]+\})\W*$/;
const INSTRUCTS =
  /^(?:please|insert|enter|state|specify|describe|select|choose|provide|give|copy|paste|say|explain|summarise|quote|write|add|name (?:of|and)|job titles?\b(?=[^a-z]*(?:$|[,(]|not|only|of|and|or))|one (?:line|row|action|sentence)|who|what|when|how|which|use|as (?:in|per) the|no more than|maximum|max)\b/i;
/** "Red, Amber or Green", "R / A / G", "High/Medium/Low", "Yes/No": what may be filled in. */
const CHOICES =
  /^\W*(?:[bg]?rag\b\W*)?(?:(?:blue|red|amber|green|gr[ae]y|black|[bragn]|high|medium|low|[hml]|yes|no|complete|open|closed|not started|in progress)(?:\s*(?:[/|,;]|\bor\b)(?:\s*or\b)?\s*|$)){2,}\W*$/i;
/** A figure, a day or an amount is what somebody filled in: "What works, 2024: 40 visits". */
const REPORTED = /\b\d{1,2}[/. ]\d{1,2}[/. ]\d{2,4}\b|£\d|\b20\d\d\b/;

const instructs = (text: string): boolean =>
  (INSTRUCTS.test(text.trim()) && !REPORTED.test(text)) || CHOICES.test(text);

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
  const guiding = texts.filter((text) => isExample(text) || instructs(text)).length;
  // Of two cells both may begin so and be work to do: "Provide a shelter", "Write to the owners".
  const isSure = texts.length > 2 || texts.some((text) => CHOICES.test(text));
  return (
    (examples > 0 && examples * 2 >= texts.length) || (isSure && guiding >= 0.75 * texts.length)
  );
}
