import { childNamed, childrenNamed, isOn, type XmlElement } from '../package/xml.js';

interface OpenField {
  code: string;
  showsResult: boolean;
}

/**
 * Fields (ECMA-376 part 1, 17.16): what stands between "begin" and "separate" is a formula, what
 * stands between "separate" and "end" its result, which is all that a reader sees. They nest, and
 * go on over paragraphs. A table of contents is left out: it repeats the headings.
 */
export class Fields {
  private readonly open: OpenField[] = [];

  /** Whether text that stands here is seen. */
  get isSeen(): boolean {
    return this.open.every(({ code, showsResult }) => showsResult && !/^\s*TOC\b/i.test(code));
  }

  addCode(code: string): void {
    const field = this.open.at(-1);
    if (field && !field.showsResult) field.code += code;
  }

  /** Goes over the edge of a field's part; gives the text that a field of a form shows itself. */
  pass(edge: XmlElement): string {
    const kind = edge.attributes['fldCharType'];
    const shown = kind === 'begin' && this.isSeen ? formText(childNamed(edge, 'ffData')) : '';
    const field = this.open.at(-1);
    if (kind === 'begin') this.open.push({ code: '', showsResult: false });
    else if (kind === 'separate' && field) field.showsResult = true;
    else if (kind === 'end') this.open.pop();
    return shown;
  }
}

/** Check boxes and lists of a form of old hold their value apart from the text (17.16.17). */
function formText(data: XmlElement | undefined): string {
  const box = childNamed(data, 'checkBox');
  if (box) {
    const state = childNamed(box, 'checked') ?? childNamed(box, 'default');
    return state && isOn(state.attributes['val'], true) ? '☒' : '☐';
  }
  const list = childNamed(data, 'ddList');
  const chosen = Number(childNamed(list, 'result')?.attributes['val'] ?? 0);
  return childrenNamed(list, 'listEntry')[chosen]?.attributes['val'] ?? '';
}
