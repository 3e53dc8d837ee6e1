import type { Block, GridRow } from '../grid/grid.js';
import { fieldOf, labelledText, type Field } from './card-field.js';

/** The fields of tables whose first column only holds labels; none where there are none. */
export function fieldsOfTables(blocks: readonly Block[]): readonly Field[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return [];
    const fields = fieldsOfRows(block.grid.rows);
    const above = blocks[at - 1];
    const head = above?.kind === 'heading' ? headOf(above.text, above.line) : null;
    return head && fields.length > 0 ? [head, ...fields] : fields;
  });
}

/** A heading above a card that numbers it: "Recommendation 2", "Finding 2 – Registers". */
function headOf(text: string, line: number): Field | null {
  const { label = '', value = '' } =
    /^(?<label>\p{L}[\p{L} ]*\s[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})*[a-z]?)(?:\s*[:.–-]\s*(?<value>.*))?$/u.exec(
      text.replaceAll('**', '').trim(),
    )?.groups ?? {};
  const field = label === '' ? null : fieldOf(label, value, line);
  return field && { ...field, heads: true };
}

function fieldsOfRows(rows: readonly GridRow[]): readonly Field[] {
  const fields: Field[] = [];
  let other = 0;
  for (const row of rows) {
    const texts = row.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
    const found = fieldsOfRow(texts, row.line);
    const last = fields.at(-1);
    if (found.length > 0) fields.push(...found);
    else if (last && texts.length === 1)
      fields[fields.length - 1] = { ...last, value: `${last.value}\n${texts[0] ?? ''}`.trim() };
    else if (isOther(texts)) fields.push(otherField(texts, row.line));
    else other += 1;
  }
  const unknown = fields.filter(({ means }) => means === null).length;
  return other * 4 > rows.length || unknown * 2 > fields.length ? [] : fields;
}

/** "Risk | Grants are paid in error.": a label that names no field of a plan. */
const isOther = (texts: readonly string[]): boolean =>
  texts.length === 2 && /^\p{Lu}[^.;\n]{1,39}$/u.test(texts[0] ?? '');

const otherField = ([label = '', value = '']: readonly string[], line: number): Field => ({
  label: label.replace(/\s*:$/, ''),
  means: null,
  ref: '',
  line,
  value,
});

/** "Label | value", twice side by side, or "Recommendation 2: …" over the whole width. */
function fieldsOfRow(texts: readonly string[], line: number): readonly Field[] {
  if (texts.length === 1)
    return [labelledText(texts[0] ?? '', line)].flatMap((field) => field ?? []);
  if (texts.length !== 2 && texts.length !== 4) return [];
  const pairs = texts.length === 2 ? [texts] : [texts.slice(0, 2), texts.slice(2)];
  const fields = pairs.map(([label = '', value = '']) => fieldOf(label, value, line));
  return fields.every((field) => field !== null) ? fields : [];
}
