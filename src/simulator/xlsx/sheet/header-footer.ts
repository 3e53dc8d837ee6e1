import { type HeaderFooter, type PageLayout, newHeaderFooter } from '../../model/index.js';
import { decodeXstring, encodeXstring } from '../text.js';
import { element, textElement, whenOff, whenOn } from '../xml-writing.js';
import { type XmlElement, childOf, flagOf } from '../xml-tree.js';

type HeadersFooters = PageLayout['headersFooters'];
type Place = 'Header' | 'Footer';

/** Left, centre and right go into one text, each behind its code (ECMA-376 Part 1, 18.3.1.46). */
const SECTIONS = [
  ['L', 'left'],
  ['C', 'center'],
  ['R', 'right'],
] as const;

function codedText(texts: HeaderFooter, place: Place): string {
  return SECTIONS.map(([code, side]) => {
    const text = texts[`${side}${place}`];
    return text === '' ? '' : `&${code}${text}`;
  }).join('');
}

/** Parts a coded text; what stands before any code belongs in the centre. `&&` is a plain "&". */
function readCodedText(text: string, place: Place, into: HeaderFooter): void {
  let side: 'left' | 'center' | 'right' = 'center';
  for (const [piece] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&$/g)) {
    const section = SECTIONS.find(([code]) => piece.toUpperCase() === `&${code}`);
    if (section) side = section[1];
    else into[`${side}${place}`] += piece;
  }
}

/** ECMA-376 Part 1, 18.3.1.46 headerFooter. */
export function headerFooterXml(settings: HeadersFooters): string {
  const differentFirst = settings.state.startsWith('First');
  const differentOddEven = settings.state.includes('Odd');
  const pages: readonly (readonly [string, HeaderFooter])[] = [
    ['odd', differentOddEven ? settings.odd : settings.default],
    ...(differentOddEven ? ([['even', settings.even]] as const) : []),
    ...(differentFirst ? ([['first', settings.first]] as const) : []),
  ];
  const texts = pages.flatMap(([page, content]) =>
    (['Header', 'Footer'] as const).map((place) => {
      const text = codedText(content, place);
      return text === '' ? '' : textElement(`${page}${place}`, encodeXstring(text));
    }),
  );
  const attributes = {
    differentOddEven: whenOn(differentOddEven),
    differentFirst: whenOn(differentFirst),
    scaleWithDoc: whenOff(settings.useSheetScale),
    alignWithMargins: whenOff(settings.useSheetMargins),
  };
  const plain = Object.values(attributes).every((value) => value === undefined);
  return plain && texts.join('') === '' ? '' : element('headerFooter', attributes, ...texts);
}

const STATES = {
  plain: 'Default',
  first: 'FirstAndDefault',
  odd: 'OddAndEven',
  both: 'FirstOddAndEven',
} as const;

export function readHeaderFooter(headerFooter: XmlElement): HeadersFooters {
  const differentFirst = flagOf(headerFooter, 'differentFirst');
  const differentOddEven = flagOf(headerFooter, 'differentOddEven');
  const both = differentFirst && differentOddEven;
  const one = differentFirst ? 'first' : differentOddEven ? 'odd' : 'plain';
  const texts = (page: string): HeaderFooter => {
    const found = newHeaderFooter();
    for (const place of ['Header', 'Footer'] as const) {
      const { text } = childOf(headerFooter, `${page}${place}`);
      readCodedText(decodeXstring(text), place, found);
    }
    return found;
  };
  return {
    state: STATES[both ? 'both' : one],
    useSheetMargins: flagOf(headerFooter, 'alignWithMargins', true),
    useSheetScale: flagOf(headerFooter, 'scaleWithDoc', true),
    default: differentOddEven ? newHeaderFooter() : texts('odd'),
    odd: differentOddEven ? texts('odd') : newHeaderFooter(),
    even: texts('even'),
    first: texts('first'),
  };
}
