import { escaped } from '../escaped.js';
import { languageOf } from '../language-of.js';
import { paragraphsOf, runsRightToLeft, type Paragraph } from '../paragraphs.js';

/** The attributes of a text that runs from right to left, or is not in the page's language. */
export function textMarks(text: string): string {
  const language = languageOf(text);
  const direction = runsRightToLeft(text) ? ' dir="auto"' : '';
  return `${direction}${language === undefined ? '' : ` lang="${language}"`}`;
}

/** A cell's text: bare where it is one line, else its paragraphs and lists. */
export function flowOf(text: string): string {
  const paragraphs = paragraphsOf(text);
  const [first] = paragraphs;
  if (!first) return '';
  if (paragraphs.length === 1 && first.kind === 'lines') return linesOf(first);
  return groupsOf(paragraphs).map(groupMarkup).join('');
}

/** Points that follow one another are one list. */
function groupsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const groups: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const open = groups.at(-1);
    if (open && paragraph.kind === 'point' && open[0]?.kind === 'point') open.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

function groupMarkup(group: readonly Paragraph[]): string {
  const points = group.filter((one) => one.kind === 'point');
  if (points.length > 0) return listOf(points);
  return group.map((one) => (one.kind === 'lines' ? `<p>${linesOf(one)}</p>` : '')).join('');
}

type Point = Extract<Paragraph, { kind: 'point' }>;

/** Points below a point stand in a list of its own within it. */
function listOf(points: readonly Point[]): string {
  const items: { text: string; below: Point[] }[] = [];
  for (const point of points) {
    const above = items.at(-1);
    if (point.level === 1 && above) above.below.push({ ...point, level: 0 });
    else items.push({ text: point.text, below: [] });
  }
  const markup = items.map(
    ({ text, below }) => `<li>${escaped(text)}${below.length > 0 ? listOf(below) : ''}</li>`,
  );
  return `<ul>${markup.join('')}</ul>`;
}

function linesOf({ lines }: Extract<Paragraph, { kind: 'lines' }>): string {
  return lines.map(escaped).join('<br>');
}
