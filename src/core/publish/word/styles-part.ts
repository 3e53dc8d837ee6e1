import type { CellLook } from '../../sheet/placed-sheet.js';
import type { Theme } from '../../sheet/theme.js';
import { escaped } from '../escaped.js';
import { runProperties } from './runs.js';

export const WORD_NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly look: CellLook;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after: number;
  readonly keepNext?: boolean;
  readonly outline?: 0 | 1;
}

/** Styles that people know by name, so that a council can put its own look over the document. */
export function stylesPart(theme: Theme, language: string): string {
  const { text, title, note, header } = theme;
  const small: CellLook = { size: theme.textSize };
  const bare = ({ bold, colour, size }: CellLook): CellLook => ({
    ...(bold ? { bold } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(size === undefined ? {} : { size }),
  });
  const styles: readonly ParagraphStyle[] = [
    { id: 'Heading1', name: 'heading 1', look: bare(title), after: 60, keepNext: true, outline: 0 },
    {
      ...{ id: 'Heading2', name: 'heading 2', look: bare(text.heading) },
      ...{ before: 240, after: 80, keepNext: true, outline: 1 },
    },
    { id: 'Note', name: 'Sheet note', look: bare(note), after: 160 },
    { id: 'Lead', name: 'Lead', look: bare(text.lead), after: 160 },
    { id: 'BodyText', name: 'Body Text', look: bare(text.paragraph), after: 120 },
    { id: 'Remark', name: 'Remark', look: bare(text.remark), before: 80, after: 80 },
    { id: 'Chart', name: 'Chart', look: {}, before: 80, after: 0 },
    { id: 'TableText', name: 'Table text', look: small, after: 0 },
    { id: 'TableParagraph', name: 'Table paragraph', look: small, after: 80 },
    {
      ...{ id: 'TableHeading', name: 'Table heading', look: { ...bare(header), ...small } },
      ...{ after: 0, keepNext: true },
    },
    { id: 'Footer', name: 'footer', look: { size: 9 }, after: 0 },
    { id: 'Header', name: 'header', look: { bold: true }, after: 0 },
    { id: 'SectionEnd', name: 'Section end', look: { size: 1 }, after: 0 },
  ];
  const size = theme.textSize * 2;
  const font = escaped(theme.font);
  return `<w:styles ${WORD_NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${escaped(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles.map(styleMarkup).join('')}</w:styles>`;
}

function styleMarkup({ id, name, look, before = 0, after, ...more }: ParagraphStyle): string {
  const keep = more.keepNext ? '<w:keepNext/>' : '';
  const outline = more.outline === undefined ? '' : `<w:outlineLvl w:val="${more.outline}"/>`;
  const spacing = `<w:spacing w:before="${before}" w:after="${after}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${keep}${spacing}${outline}</w:pPr>${runProperties(look)}</w:style>`;
}
