/**
 * Text as XML carries it, and as SpreadsheetML carries what XML cannot.
 *
 * XML 1.0 knows no control characters and turns a carriage return into a line feed, so
 * SpreadsheetML writes such a character as `_xHHHH_`, and the underscore of text that looks
 * like that as `_x005F_` (ECMA-376 Part 1, 22.9.2.19 ST_Xstring).
 */

const MARKUP = /[&<>"]/;
const MARKUP_ALL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** `text` made safe between tags; a value that holds none of `& < > "` is returned as it is. */
export function escapeXml(text: string): string {
  return MARKUP.test(text)
    ? text.replace(MARKUP_ALL, (character) => ENTITIES[character] ?? character)
    : text;
}

/** `text` made safe inside a double-quoted attribute, where bare line ends would become spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// Control characters, half a surrogate pair, the two non-characters, and a literal _xHHHH_.
const UNCARRIABLE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;
const MAYBE_UNCARRIABLE = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x/;

function hexadecimal(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** `text` with whatever XML cannot carry written as `_xHHHH_`. */
export function encodeXstring(text: string): string {
  return MAYBE_UNCARRIABLE.test(text) ? text.replace(UNCARRIABLE, hexadecimal) : text;
}

/** The text that `encodeXstring` was given. */
export function decodeXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function characterOf(whole: string, entity: string): string {
  if (!entity.startsWith('#')) return NAMED_ENTITIES[entity] ?? whole;
  const code = /^#[xX]/.test(entity)
    ? Number.parseInt(entity.slice(2), 16)
    : Number.parseInt(entity.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** XML text with its entities resolved; unknown entities stay as they stand. */
export function unescapeXml(text: string): string {
  return text.includes('&') ? text.replace(/&(#?\w+);/g, characterOf) : text;
}
