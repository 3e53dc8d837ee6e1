import {
  attribute,
  findAll,
  isBlank,
  isElement,
  textUnder,
  type HtmlElement,
} from './html-tree.js';
import { normaliseSpaces } from './spaces.js';

/**
 * The words that stand for what is no text: a picture, an icon, a field of a form. Undefined where an
 * element is read by its text; empty where nothing says what it shows. Names of classes say how a
 * thing is drawn and are never words.
 */
export function labelOf(element: HtmlElement): string | undefined {
  switch (element.tagName) {
    case 'img':
      return wordsOf(attribute(element, 'alt') ?? attribute(element, 'title'));
    case 'svg':
      return wordsOf(attribute(element, 'aria-label') ?? titleIn(element));
    case 'input':
      return valueOf(element);
    case 'select':
      return wordsOf(chosenIn(element));
    case 'button':
      return attribute(element, 'type') === 'submit' ? '' : undefined;
    case 'a':
      return undefined;
    default:
      if (CONTROL.test(attribute(element, 'role') ?? '')) return isBlank(element) ? '' : undefined;
      return isIconName(element) ? nameOf(element) : labelOfBlank(element);
  }
}

/** What people press is named by what it does. */
const CONTROL = /^(?:button|checkbox|radio|switch|menuitem|link|tab)$/;

/** An empty element shows a colour, an icon or a bar; its name says which. */
function labelOfBlank(element: HtmlElement): string | undefined {
  const name = nameOf(element);
  if (name === '' || !isSmall(element) || !isBlank(element)) return undefined;
  const inner = findAll(element, (each) => each !== element && labelsItself(each));
  return inner.length === 0 ? name : undefined;
}

/** An icon is drawn with few elements; what holds many is a part of the page. */
function isSmall(element: HtmlElement): boolean {
  let within: readonly HtmlElement[] = [element];
  for (let depth = 0; depth < DEEPEST_ICON; depth += 1) {
    within = within.flatMap(({ childNodes }) => childNodes.filter(isElement));
    if (within.length === 0) return true;
    if (within.length > DEEPEST_ICON) return false;
  }
  return false;
}

const DEEPEST_ICON = 8;

const labelsItself = (element: HtmlElement): boolean =>
  /^(?:img|svg|input|select)$/.test(element.tagName) || nameOf(element) !== '';

function nameOf(element: HtmlElement): string {
  const now = attribute(element, 'aria-valuenow');
  const isPercent = (attribute(element, 'aria-valuemax') ?? '100') === '100';
  if (attribute(element, 'role') === 'progressbar' && now && isPercent) return `${now}%`;
  return wordsOf(attribute(element, 'aria-label') ?? attribute(element, 'title'));
}

/** Icon fonts that draw a picture in place of its name: "check_circle" is nothing that people read. */
const isIconName = (element: HtmlElement): boolean =>
  /(?:^|\s)material-(?:icons|symbols)(?:-\w+)?(?:\s|$)/.test(attribute(element, 'class') ?? '');

/** Without what names a file, or what a program supposes to see in a picture (Word's own remark). */
function wordsOf(text: string | undefined): string {
  const words = normaliseSpaces((text ?? '').replace(/\s+/g, ' '));
  const isGuess = /description automatically generated|AI-generated content/i.test(words);
  const isFile = /\.(?:png|jpe?g|gif|svg|bmp|webp|emf|wmf)$|^(?:image|img|picture)[\s_-]?\d*$/i;
  return isGuess || isFile.test(words) ? '' : words;
}

function titleIn(svg: HtmlElement): string | undefined {
  const title = svg.childNodes.filter(isElement).find(({ tagName }) => tagName === 'title');
  return title && textUnder(title);
}

function valueOf(input: HtmlElement): string {
  const type = (attribute(input, 'type') ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio')
    return attribute(input, 'checked') === undefined ? '☐' : '☑';
  if (type === 'image') return wordsOf(attribute(input, 'alt'));
  return /^(?:text|date|month|number|search|email|url|tel)$/.test(type)
    ? wordsOf(attribute(input, 'value'))
    : '';
}

/** What a list of choices shows. Where the source says of none that it is chosen, none is read. */
function chosenIn(select: HtmlElement): string | undefined {
  const chosen = findAll(
    select,
    (each) => each.tagName === 'option' && attribute(each, 'selected') !== undefined,
  );
  return chosen.map(textUnder).join(', ');
}
