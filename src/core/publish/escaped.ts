import { showable } from './paragraphs.js';

/** Text as HTML and XML hold it, in an element or in an attribute between double quotes. */
export function escaped(text: string): string {
  return showable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
