import { element } from '../xml-writing.js';

type Properties = ReadonlyMap<string, unknown>;

/** DrawingML's plain fill of one colour "#RRGGBB". */
export function solidFillXml(colour: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1) }));
}

/** ECMA-376 Part 1, 21.1.2.3.9 rPr and its like: size in hundredths of a point. */
export function fontXml(name: 'a:rPr' | 'a:defRPr', properties: Properties, path: string): string {
  const [bold, italic, size, colour, typeface] = ['bold', 'italic', 'size', 'color', 'name'].map(
    (key) => properties.get(`${path}format/font/${key}`),
  );
  const attributes = {
    sz: typeof size === 'number' ? Math.round(size * 100) : undefined,
    b: typeof bold === 'boolean' ? bold : undefined,
    i: typeof italic === 'boolean' ? italic : undefined,
  };
  const fill = typeof colour === 'string' ? solidFillXml(colour) : '';
  const latin = typeof typeface === 'string' ? element('a:latin', { typeface }) : '';
  const isPlain =
    fill + latin === '' && Object.values(attributes).every((value) => value === undefined);
  return isPlain ? '' : element(name, attributes, fill, latin);
}

/** 21.2.2.216 txPr: the font of texts that the chart itself writes; nothing where none was set. */
export function textLookXml(properties: Properties, path = ''): string {
  const font = fontXml('a:defRPr', properties, path);
  if (font === '') return '';
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, font),
    element('a:endParaRPr', { lang: 'en-GB' }),
  );
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', { wrap: 'none' }),
    element('a:lstStyle'),
    paragraph,
  );
}
