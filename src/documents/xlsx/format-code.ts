/** One piece of a section of a number format (ECMA-376 part 1, 18.8.31). */
export interface FormatToken {
  /** `elapsed`: hours, minutes or seconds in brackets, which count on past a day. */
  readonly kind:
    'literal' | 'digits' | 'date' | 'elapsed' | 'percent' | 'exponent' | 'text' | 'general';
  readonly text: string;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** "[>=0.8]": the section is for numbers that fulfil this. */
  readonly condition?: { readonly operator: string; readonly value: number };
}

/**
 * What may stand in a code: quoted and escaped text, a space as wide as a letter ("_)"), a letter
 * that fills ("*-"), brackets, the parts of dates, the places of digits, and other characters.
 */
const TOKEN =
  /"([^"]*)"|\\(.)|[_*](?:.)|\[([^\]]*)\]|(general)|(am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?)|(e[+-][0#?]+)|([0#?.,/]+)|(%)|(@)|(.)/gis;

/** Sections by what they are for: above zero, below, zero, text. Quoted semicolons part nothing. */
export function readFormatCode(code: string): readonly FormatSection[] {
  const parts = code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|;/gs) ?? [];
  const sections: string[] = [''];
  for (const part of parts)
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  return sections.map(readSection);
}

function readSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'];
  for (const found of code.matchAll(TOKEN)) {
    const [, quoted, escaped, brackets, general, date, exponent, digits, percent, at, other] =
      found;
    const literal = quoted ?? escaped ?? other;
    if (brackets !== undefined) {
      const compared = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(brackets);
      if (compared) condition = { operator: compared[1] ?? '', value: Number(compared[2]) };
      else tokens.push(...bracketTokens(brackets));
    } else if (general) tokens.push({ kind: 'general', text: general });
    else if (date) tokens.push({ kind: 'date', text: date.toLowerCase() });
    else if (exponent) tokens.push({ kind: 'exponent', text: exponent });
    else if (digits) tokens.push({ kind: 'digits', text: digits });
    else if (percent) tokens.push({ kind: 'percent', text: '%' });
    else if (at) tokens.push({ kind: 'text', text: '@' });
    else if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
  }
  return { tokens: withoutStrayPoints(tokens), ...(condition && { condition }) };
}

/** "[h]" counts hours, "[$£-809]" is a currency sign; colours and locales show nothing. */
function bracketTokens(inside: string): readonly FormatToken[] {
  if (/^(?:h+|m+|s+)$/i.test(inside)) return [{ kind: 'elapsed', text: inside.toLowerCase() }];
  const sign = /^\$([^-]+)/.exec(inside)?.[1];
  return sign === undefined ? [] : [{ kind: 'literal', text: sign }];
}

/** "dd.mm.yyyy" and "d/m/yy": what parts a date holds no digits. */
function withoutStrayPoints(tokens: readonly FormatToken[]): readonly FormatToken[] {
  return tokens.map((token) =>
    token.kind === 'digits' && !/[0#?]/.test(token.text) ? { ...token, kind: 'literal' } : token,
  );
}

export const showsDateOrTime = ({ tokens }: FormatSection): boolean =>
  tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed');

/** A day, month or year, and not only a time: an m beside hours or seconds is minutes. */
export const showsDay = ({ tokens }: FormatSection): boolean => {
  const dates = tokens.filter(({ kind }) => kind === 'date').map(({ text }) => text.charAt(0));
  if (dates.some((letter) => letter === 'd' || letter === 'y')) return true;
  const isTime = dates.some((letter) => 'hsa'.includes(letter));
  return dates.includes('m') && !isTime && !tokens.some(({ kind }) => kind === 'elapsed');
};
